import fc from 'fast-check';
import { expect, it } from 'vitest';
import { startOfWeek } from '../../src/domain/time/days.ts';
import { keptBackups } from '../../src/journal/rotation.ts';

const backups = fc
  .array(fc.integer({ min: 0, max: 200 * 24 * 60 }), { minLength: 1, maxLength: 80 })
  .map((minutes) =>
    [...new Set(minutes)]
      .sort((a, b) => b - a)
      .map((minute) => new Date(Date.UTC(2026, 0, 1) + minute * 60_000).toISOString())
      .map((takenAt) => ({ name: `${takenAt}.daily.db`, takenAt })),
  );

it('keeps the five newest, and never more than sixteen', () => {
  fc.assert(
    fc.property(backups, (all) => {
      const kept = keptBackups(all);
      for (const { name } of all.slice(0, 5)) expect(kept).toContain(name);
      expect(kept.size).toBeLessThanOrEqual(5 + 7 + 4);
    }),
  );
});

it('keeps the newest of each of the last seven days and four weeks that have one', () => {
  fc.assert(
    fc.property(backups, (all) => {
      const kept = keptBackups(all);
      const periods = [
        { of: (at: string) => at.slice(0, 10), count: 7 },
        { of: (at: string) => startOfWeek(at.slice(0, 10)), count: 4 },
      ];
      for (const { of, count } of periods) {
        const last = [...new Set(all.map(({ takenAt }) => of(takenAt)))].slice(0, count);
        for (const period of last) {
          expect(kept).toContain(all.find(({ takenAt }) => of(takenAt) === period)?.name);
        }
      }
    }),
  );
});

it('removes nothing more when it is asked again', () => {
  fc.assert(
    fc.property(backups, (all) => {
      const kept = keptBackups(all);
      expect(keptBackups(all.filter(({ name }) => kept.has(name)))).toEqual(kept);
    }),
  );
});
