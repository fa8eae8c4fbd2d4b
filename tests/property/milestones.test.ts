import fc from 'fast-check';
import { expect, it } from 'vitest';
import { planMilestones } from '../../src/domain/breakdown/milestones.ts';
import { daysLeft } from '../../src/domain/breakdown/working-days.ts';
import { addDays, weekday, type Weekday } from '../../src/domain/time/days.ts';

const day = fc.integer({ min: 0, max: 1_500 }).map((n) => addDays('2026-01-01', n));
const request = fc
  .record({
    today: day,
    ahead: fc.integer({ min: 0, max: 400 }),
    workingDays: fc.subarray([1, 2, 3, 4, 5, 6, 7] as Weekday[]),
    daysOffAfter: fc.uniqueArray(fc.integer({ min: 0, max: 60 }), { maxLength: 20 }),
    count: fc.integer({ min: 1, max: 100 }),
  })
  .map(({ today, ahead, workingDays, daysOffAfter, count }) => ({
    today,
    due: addDays(today, ahead),
    workingDays,
    daysOff: daysOffAfter.map((n) => addDays(today, n)),
    count,
  }));

it('lays every piece on a working day between today and due, in order, as evenly as days allow', () => {
  fc.assert(
    fc.property(request, ({ count, ...rest }) => {
      const plan = planMilestones({ ...rest, chunks: { kind: 'count', count } });
      const left = daysLeft(rest.today, rest.due, rest);
      if (!plan.ok || left === null) throw new Error('A plan was possible');
      const { milestones, isDaysOff, mostOnOneDay } = plan.value;
      const days = milestones.map((milestone) => milestone.day);
      expect(days).toHaveLength(count);
      expect([...days].sort()).toEqual(days);
      expect(days.at(-1)).toBe(left.days.at(-1));
      for (const one of days) {
        expect(one >= rest.today && one <= rest.due).toBe(true);
        if (!isDaysOff) {
          expect(rest.workingDays).toContain(weekday(one));
          expect(rest.daysOff).not.toContain(one);
        }
      }
      const places = [-1, ...days.map((one) => left.days.indexOf(one))];
      const gaps = places.slice(1).map((place, index) => place - (places[index] ?? 0));
      expect(Math.max(...gaps) - Math.min(...gaps)).toBeLessThanOrEqual(1);
      expect(mostOnOneDay).toBe(Math.max(...days.map((one) => days.filter((other) => other === one).length)));
    }),
  );
});

it('preserves an amount, in pieces that follow each other', () => {
  const amounts = fc.record({
    total: fc.integer({ min: 1, max: 1_000_000 }).map((n) => n / 100),
    pieces: fc.double({ min: 1, max: 99, noNaN: true }),
  });
  fc.assert(
    fc.property(request, amounts, (rest, { total, pieces }) => {
      const size = Math.max(0.01, Math.round((total / pieces) * 100) / 100);
      const plan = planMilestones({ ...rest, chunks: { kind: 'size', total, size } });
      if (!plan.ok) {
        expect(plan.error.type).toBe('too-many-chunks');
        return;
      }
      let reached = 0;
      for (const { amount } of plan.value.milestones) {
        expect(amount?.from).toBe(reached);
        reached = amount?.to ?? 0;
        expect(reached - (amount?.from ?? 0)).toBeLessThanOrEqual(size + 1e-6);
        expect(reached).toBeGreaterThan(amount?.from ?? 0);
      }
      expect(reached).toBe(total);
    }),
  );
});
