import * as v from 'valibot';
import { changeTogetherSchema, type ChangeTogetherError } from '../domain/commitment/change-together.ts';
import { idSchema } from '../domain/kernel/schema.ts';
import { listFilterSchema } from '../domain/saved-view/list-view.ts';
import type { CommitmentSummary } from './commitment-contract.ts';
import { command, query } from './endpoint.ts';

/** The most commitments that one list holds, and that one command changes. */
export const mostListed = 10_000;

/** What a command on many commitments did. The refused ones are as they were. */
export interface ChangedTogether {
  /** Null when nothing was changed, and there is nothing to take back. */
  readonly intentId: string | null;
  readonly changed: number;
  readonly refused: readonly Refusal[];
}

export interface Refusal {
  readonly id: string;
  readonly statement: string;
  readonly error: ChangeTogetherError;
}

export const commitmentListContract = {
  /** Open ones by due, soonest first and undated last; settled ones alone by verdict, newest first. */
  list: query<readonly CommitmentSummary[], { readonly type: 'period-reversed' }>()(
    v.strictObject({
      ...listFilterSchema.entries,
      limit: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(mostListed)), 200),
    }),
  ),
  /** Every tag in use, by name. */
  tags: query<readonly string[]>()(v.strictObject({})),
  /** One intent, which is taken back as one. What the rules refuse on a commitment is answered with its reason. */
  changeMany: command<ChangedTogether>()(
    v.strictObject({
      ids: v.pipe(v.array(idSchema), v.minLength(1), v.maxLength(mostListed)),
      change: changeTogetherSchema,
    }),
  ),
};
