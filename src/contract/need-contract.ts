import * as v from 'valibot';
import { daySchema, idSchema } from '../domain/kernel/schema.ts';
import {
  needAnswerSchema,
  needChangeSchema,
  needFieldsSchema,
  needStates,
  type Need,
} from '../domain/need/need.ts';
import { command, query, type Committed, type Created } from './endpoint.ts';

type Unchanged = { readonly type: 'unchanged' };

export const needContract = {
  raise: command<Created>()(
    v.strictObject({
      what: needFieldsSchema.entries.what,
      personId: v.optional(v.nullable(idSchema), null),
      by: v.optional(v.nullable(daySchema), null),
      commitmentId: v.optional(v.nullable(idSchema), null),
      goalId: v.optional(v.nullable(idSchema), null),
    }),
  ),
  change: command<Committed, Unchanged>()(v.strictObject({ id: idSchema, change: needChangeSchema })),
  answer: command<Committed, Unchanged>()(v.strictObject({ id: idSchema, answer: needAnswerSchema })),
  /** The most urgent first; answered ones last, newest first. */
  list: query<readonly Need[]>()(
    v.strictObject({
      state: v.optional(v.picklist([...needStates, 'waiting', 'all']), 'open'),
      personId: v.optional(idSchema),
      commitmentId: v.optional(idSchema),
      goalId: v.optional(idSchema),
    }),
  ),
};
