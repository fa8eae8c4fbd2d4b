import * as v from 'valibot';
import { timeOfDaySchema } from '../../kernel/schema.ts';
import { answerLineSchema, wordsSchema } from '../exercise-fields.ts';

/** What both ways to an if–then plan end in. The plan itself is a record on the commitment. */
const planEntries = {
  cue: answerLineSchema,
  response: answerLineSchema,
  /** When the cue is a time of day. */
  cueAt: v.nullable(timeOfDaySchema),
  /** Said from memory once; null when it was left out. */
  rehearsed: v.nullable(v.boolean()),
};

/** Wish, outcome, inner obstacle, plan: in this order, which is the one that was studied (Wang et al. 2021). */
export const woopSchema = v.strictObject({
  kind: v.literal('woop'),
  wish: wordsSchema,
  outcome: wordsSchema,
  innerObstacle: wordsSchema,
  ...planEntries,
});

/** The plan alone, and its rehearsal (Gollwitzer & Sheeran 2006; Sheeran et al. 2024). */
export const ifThenSchema = v.strictObject({ kind: v.literal('if-then'), ...planEntries });
