import * as v from 'valibot';
import { occurrenceOf, type BodyOf, type Occurrence } from '../kernel/event.ts';
import { exhaustive } from '../kernel/exhaustive.ts';
import type { Day } from '../kernel/ports.ts';
import { daySchema, idSchema, noteSchema } from '../kernel/schema.ts';
import type { SubjectDefinition } from '../kernel/subject.ts';

/**
 * What was done for a practice on one day. Two devices can make two of them for the same day: the one that was last
 * changed counts.
 */
export interface PracticeDay {
  readonly id: string;
  readonly commitmentId: string;
  readonly day: string;
  /** 1 for done and 0 for not done where there is no amount; null for a day that was skipped. */
  readonly amount: number | null;
  readonly note: string | null;
  readonly when: Occurrence;
}

export const practiceAmountSchema = v.pipe(v.number(), v.minValue(0), v.maxValue(1e9));
const dayOfPractice = { commitmentId: idSchema, day: daySchema };
const loggedSchema = v.strictObject({
  ...dayOfPractice,
  amount: practiceAmountSchema,
  note: v.nullable(noteSchema),
});
const skippedSchema = v.strictObject({ ...dayOfPractice, reason: v.nullable(noteSchema) });

export type PracticeDayEvent =
  | BodyOf<'practice-day.logged', v.InferOutput<typeof loggedSchema>>
  | BodyOf<'practice-day.skipped', v.InferOutput<typeof skippedSchema>>
  | BodyOf<'practice-day.cleared', Record<string, never>>;

export const practiceDaySubject: SubjectDefinition<PracticeDay, PracticeDayEvent> = {
  kind: 'practice-day',
  events: {
    'practice-day.logged': { version: 1, schema: loggedSchema },
    'practice-day.skipped': { version: 1, schema: skippedSchema },
    'practice-day.cleared': { version: 1, schema: v.strictObject({}) },
  },
  fold(_state, event) {
    const when = occurrenceOf(event);
    switch (event.kind) {
      case 'practice-day.logged':
        return { id: event.subjectId, ...event.payload, when };
      case 'practice-day.skipped': {
        const { commitmentId, day, reason } = event.payload;
        return { id: event.subjectId, commitmentId, day, amount: null, note: reason, when };
      }
      case 'practice-day.cleared':
        return null;
      default:
        return exhaustive(event);
    }
  },
};

/** The one record of each day that counts: the last of those given, which come in the order they were last changed. */
export function countingDays(records: readonly PracticeDay[]): ReadonlyMap<Day, PracticeDay> {
  return new Map(records.map((record) => [record.day, record]));
}
