import * as v from 'valibot';
import { idSchema } from '../domain/kernel/schema.ts';
import { preparationFieldsSchema, type Preparation } from '../domain/preparation/preparation.ts';
import { command, query, type Committed } from './endpoint.ts';

type Unchanged = { readonly type: 'unchanged' };
const withId = v.strictObject({ id: idSchema });
const { question, situation } = preparationFieldsSchema.entries;

/** Questions that somebody means to ask a person; for their own eyes. */
export const preparationContract = {
  /** Those that wait come first, in the order they were added; then those that were asked, the latest first. */
  of: query<readonly Preparation[]>()(v.strictObject({ personId: idSchema })),
  /** Those that wait on the list already are passed over. */
  add: command<Committed, Unchanged>()(
    v.strictObject({
      personId: idSchema,
      questions: v.pipe(
        v.array(v.strictObject({ question, situation: v.optional(situation, null) })),
        v.minLength(1),
        v.maxLength(50),
      ),
    }),
  ),
  markAsked: command<Committed, Unchanged>()(withId),
  reopen: command<Committed, Unchanged>()(withId),
  remove: command<Committed>()(withId),
};
