import * as v from 'valibot';
import { localDateTimeSchema } from '../../kernel/schema.ts';
import { decisionRights } from '../../lead/delegation.ts';
import { answerLineSchema, wordsSchema } from '../exercise-fields.ts';

/** Feedback in one's own words, for a person. Private: what is said of it is said by mouth or copied by hand. */
export const feedbackSchema = v.strictObject({
  kind: v.literal('feedback'),
  situation: wordsSchema,
  behaviour: wordsSchema,
  impact: wordsSchema,
  request: wordsSchema,
});

/** Work handed over to a person: what they would otherwise have to guess. */
export const delegationSchema = v.strictObject({
  kind: v.literal('delegation'),
  what: answerLineSchema,
  why: v.nullable(wordsSchema),
  doneMeans: v.nullable(wordsSchema),
  by: v.nullable(localDateTimeSchema),
  means: v.nullable(wordsSchema),
  decides: v.nullable(v.picklist(decisionRights)),
  /** What one promises in turn, as a commitment to that person; null for no more than a note. */
  promise: v.nullable(answerLineSchema),
});
