import * as v from 'valibot';
import { idSchema } from '../../kernel/schema.ts';
import { answerLineSchema } from '../exercise-fields.ts';

/** From what one does up to what it is for, three to five rungs; the last one becomes a purpose. */
export const purposeLadderSchema = v.strictObject({
  kind: v.literal('purpose-ladder'),
  start: answerLineSchema,
  why1: answerLineSchema,
  why2: answerLineSchema,
  why3: answerLineSchema,
  why4: v.nullable(answerLineSchema),
  why5: v.nullable(answerLineSchema),
  purpose: answerLineSchema,
  /** The goals that serve it from now on. */
  servedBy: v.nullable(v.pipe(v.array(idSchema), v.maxLength(100))),
});

export const rungs = ['why1', 'why2', 'why3', 'why4', 'why5'] as const;
export type Rung = (typeof rungs)[number];
