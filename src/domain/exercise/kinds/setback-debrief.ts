import * as v from 'valibot';
import { localDateTimeSchema } from '../../kernel/schema.ts';
import { answerLineSchema, wordsSchema } from '../exercise-fields.ts';

/** A setback without blame: what happened, what was in one's hands, and one small step. */
export const setbackDebriefSchema = v.strictObject({
  kind: v.literal('setback-debrief'),
  happened: wordsSchema,
  inMyHands: wordsSchema,
  keep: wordsSchema,
  change: wordsSchema,
  step: v.nullable(answerLineSchema),
  /** Whether the step becomes a commitment. */
  isPromised: v.nullable(v.boolean()),
  due: v.nullable(localDateTimeSchema),
});
