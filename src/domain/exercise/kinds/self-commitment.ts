import * as v from 'valibot';
import { idSchema, localDateTimeSchema } from '../../kernel/schema.ts';
import { answerLineSchema, wordsSchema } from '../exercise-fields.ts';

/** A promise to oneself, as a sentence that begins with "I will", with a day and a time. A witness may know of it. */
export const selfCommitmentSchema = v.strictObject({
  kind: v.literal('self-commitment'),
  statement: answerLineSchema,
  doneMeans: wordsSchema,
  due: localDateTimeSchema,
  /** The person who is asked to witness it. */
  witnessId: v.nullable(idSchema),
});
