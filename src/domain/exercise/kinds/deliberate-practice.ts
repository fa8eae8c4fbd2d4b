import * as v from 'valibot';
import { answerLineSchema, wordsSchema } from '../exercise-fields.ts';

/** One sitting at the edge of a skill. It hangs on a practice when it is about one. */
export const deliberatePracticeSchema = v.strictObject({
  kind: v.literal('deliberate-practice'),
  skill: answerLineSchema,
  edge: wordsSchema,
  feedback: wordsSchema,
  adjustment: wordsSchema,
});
