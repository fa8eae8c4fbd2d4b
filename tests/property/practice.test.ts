import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scoresOf } from '../../src/domain/practice/course-of-score.ts';
import { countingDays, type PracticeDay } from '../../src/domain/practice/practice-day.ts';
import { practiceSubject, type Practice } from '../../src/domain/practice/practice.ts';
import { dayByKey, yearGrid } from '../../src/domain/practice/practice-year.ts';
import type { KnownEvent } from '../../src/domain/kernel/subject.ts';
import type { PracticeEvent } from '../../src/domain/practice/practice.ts';
import { addDays, eachDay, weekday } from '../../src/domain/time/days.ts';

const start = '2026-01-01';
const length = 80;
const today = addDays(start, length - 1);
const when = { at: `${start}T08:00:00.000Z`, zone: 'UTC', day: start };
const anyDay = fc.integer({ min: 0, max: length - 1 }).map((index) => addDays(start, index));

const anyTerms = fc.record({
  from: fc.constant(start),
  times: fc.integer({ min: 1, max: 7 }),
  perDays: fc.integer({ min: 7, max: 14 }),
  measure: fc.constantFrom('yes-no' as const, 'amount' as const),
  amount: fc.double({ min: 0.5, max: 100, noNaN: true }),
  unit: fc.constant('km'),
  direction: fc.constantFrom('at-least' as const, 'at-most' as const),
});
const anyRange = fc.tuple(anyDay, fc.integer({ min: 0, max: 20 }));
const anyPractice: fc.Arbitrary<Practice> = fc
  .tuple(anyTerms, fc.array(anyRange, { maxLength: 4 }))
  .map(([terms, ranges]) => {
    const set: Practice = { id: 'p', commitmentId: 'c', terms: [terms], pauses: [], set: when };
    return ranges.reduce(
      (practice, [from, days]) =>
        fold(practice, 'practice.paused', { from, to: addDays(from, days), reason: null }),
      set,
    );
  });
const anyRecords = fc.array(
  fc.record({ day: anyDay, amount: fc.option(fc.double({ min: 0, max: 1e9, noNaN: true }), { nil: null }) }),
  { maxLength: 60 },
);

function fold(practice: Practice, kind: PracticeEvent['kind'], payload: unknown): Practice {
  const event = {
    ...when,
    id: 'e',
    intentId: 'i',
    hlc: '',
    subjectKind: 'practice',
    subjectId: 'p',
    version: 1,
  };
  return practiceSubject.fold(practice, { ...event, kind, payload } as KnownEvent<PracticeEvent>) ?? practice;
}

function recordsOf(
  drawn: readonly { readonly day: string; readonly amount: number | null }[],
): PracticeDay[] {
  return drawn.map(({ day, amount }, index) => ({
    id: String(index),
    commitmentId: 'c',
    day,
    amount,
    note: null,
    when,
  }));
}

function scores(practice: Practice, records: readonly PracticeDay[]): number[] {
  const days = [...countingDays(records).values()];
  return scoresOf({ practice, days, today, lastDay: null }).map(({ score }) => score);
}

describe('the score of a practice', () => {
  it('stays within 0 and 1, whatever was logged', () => {
    fc.assert(
      fc.property(anyPractice, anyRecords, (practice, drawn) => {
        for (const score of scores(practice, recordsOf(drawn))) {
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('is not moved by anything logged within a pause', () => {
    fc.assert(
      fc.property(
        anyPractice,
        anyRecords,
        fc.double({ min: 0, max: 1e6, noNaN: true }),
        (practice, drawn, amount) => {
          const records = recordsOf(drawn);
          const within = practice.pauses.flatMap(({ from, to }) => eachDay(from, to ?? today));
          const added = recordsOf(within.filter((day) => day <= today).map((day) => ({ day, amount })));
          expect(scores(practice, [...records, ...added])).toEqual(scores(practice, records));
        },
      ),
    );
  });

  it('is the same on every day of a pause as on the day before it', () => {
    fc.assert(
      fc.property(anyPractice, anyRecords, (practice, drawn) => {
        const all = scores(practice, recordsOf(drawn));
        for (const day of practice.pauses.flatMap(({ from, to }) => eachDay(from, to ?? today))) {
          const index = eachDay(start, today).indexOf(day);
          if (index > 0) expect(all[index]).toBe(all[index - 1]);
        }
      }),
    );
  });

  it('does not depend on the order in which different days were logged', () => {
    const onePerDay = anyRecords.map((drawn) => [...new Map(drawn.map((one) => [one.day, one])).values()]);
    fc.assert(
      fc.property(
        anyPractice,
        onePerDay.chain((drawn) =>
          fc.tuple(fc.constant(drawn), fc.shuffledSubarray(drawn, { minLength: drawn.length })),
        ),
        (practice, [drawn, shuffled]) => {
          expect(scores(practice, recordsOf(shuffled))).toEqual(scores(practice, recordsOf(drawn)));
        },
      ),
    );
  });
});

describe('pauses', () => {
  it('never overlap, and cover what the single ones covered', () => {
    fc.assert(
      fc.property(fc.array(anyRange, { maxLength: 8 }), (ranges) => {
        const set: Practice = { id: 'p', commitmentId: 'c', terms: [], pauses: [], set: when };
        const asPause = ([from, days]: [string, number]) => ({ from, to: addDays(from, days), reason: null });
        const { pauses } = ranges.reduce(
          (practice, range) => fold(practice, 'practice.paused', asPause(range)),
          set,
        );
        const covered = pauses.flatMap(({ from, to }) => eachDay(from, to ?? today));
        expect(new Set(covered).size).toBe(covered.length);
        const wanted = new Set(ranges.map(asPause).flatMap(({ from, to }) => eachDay(from, to)));
        expect(new Set(covered)).toEqual(wanted);
      }),
    );
  });
});

describe('the grid of a year', () => {
  const years = fc.integer({ min: 1000, max: 2999 });

  it('holds each day of the year exactly once, leap years too, in weeks from Monday', () => {
    fc.assert(
      fc.property(years, (year) => {
        const weeks = yearGrid(year);
        const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
        const days = weeks.flat().filter((day) => day !== null);
        expect(days).toEqual(eachDay(`${year}-01-01`, `${year}-12-31`));
        expect(days).toHaveLength(isLeap ? 366 : 365);
        expect([53, 54]).toContain(weeks.length);
        for (const week of weeks) {
          expect(week).toHaveLength(7);
          week.forEach((day, row) => {
            if (day !== null) expect(weekday(day)).toBe(row + 1);
          });
        }
      }),
    );
  });

  it('is never left by a key', () => {
    const keys = fc.constantFrom(
      'ArrowDown',
      'ArrowUp',
      'ArrowLeft',
      'ArrowRight',
      'Home',
      'End',
      'PageUp',
      'PageDown',
    );
    fc.assert(
      fc.property(keys, anyDay, (key, day) => {
        const moved = dayByKey(key, day, { first: start, last: today }) ?? '';
        expect(start <= moved && moved <= today).toBe(true);
      }),
    );
  });
});
