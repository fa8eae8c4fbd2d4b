import * as v from 'valibot';
import { wordsSchema } from '../exercise-fields.ts';

/** A setback, looked at by what was tried and what comes next. Later the room asks what happened. */
export const notYetSchema = v.strictObject({
  kind: v.literal('not-yet'),
  setback: wordsSchema,
  belief: wordsSchema,
  tried: wordsSchema,
  next: wordsSchema,
  help: v.nullable(wordsSchema),
});
