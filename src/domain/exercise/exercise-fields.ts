import * as v from 'valibot';
import { limits, lineSchema } from '../kernel/schema.ts';

/** What the fields of an exercise are made of. One that may be left out is wrapped in `v.nullable`. */

/** Words in answer to one question; something must be there. */
export const wordsSchema = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(limits.note));

/** One line in answer to one question. */
export const answerLineSchema = lineSchema;

/** A place on a scale of five, from 1 to 5. */
export const ratingSchema = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5));
