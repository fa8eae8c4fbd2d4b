import * as v from 'valibot';
import type { NewEvent } from '../kernel/event.ts';
import type { Instant } from '../kernel/ports.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { idSchema, limits, noteSchema, tagsSchema } from '../kernel/schema.ts';
import { clarifyCommitment } from './change-promise.ts';
import { easingBases, type Clarification, type Commitment } from './commitment.ts';
import { settleCommitment, type CommitmentError } from './decide-commitment.ts';

/** One change of many commitments: what is left out stays as it is on each. */
export const changeTogetherSchema = v.strictObject({
  goalId: v.optional(v.nullable(idSchema)),
  personId: v.optional(v.nullable(idSchema)),
  addTags: v.optional(tagsSchema, []),
  removeTags: v.optional(tagsSchema, []),
  verdict: v.optional(
    v.strictObject({
      verdict: v.picklist(['excused', 'withdrawn']),
      basis: v.nullable(v.picklist(easingBases)),
      note: v.nullable(noteSchema),
    }),
  ),
});
export type ChangeTogether = v.InferOutput<typeof changeTogetherSchema>;

export type ChangeTogetherError = CommitmentError | { readonly type: 'too-many-tags' };

/**
 * What the change does to one commitment: all of it, or nothing and the reason. What is already so is `unchanged`. Each part
 * obeys the rule of the intent that changes a single commitment.
 */
export function changeWithOthers(
  state: Commitment,
  change: ChangeTogether,
  now: Instant,
): Result<NewEvent[], ChangeTogetherError> {
  const clarification = clarificationOf(state, change);
  if (clarification.tags !== undefined && clarification.tags.length > limits.tags) {
    return err({ type: 'too-many-tags' });
  }
  const clarified = clarifyCommitment(state, clarification, now);
  if (!clarified.ok && clarified.error.type !== 'unchanged') return clarified;
  const settled = verdictOn(state, change, now);
  if (!settled.ok) return settled;
  const events = [...(clarified.ok ? clarified.value : []), ...settled.value];
  return events.length === 0 ? err({ type: 'unchanged' }) : ok(events);
}

function clarificationOf(state: Commitment, change: ChangeTogether): Clarification {
  const { goalId, personId } = change;
  const tags = changedTags(state.tags, change);
  return {
    ...(goalId !== undefined && { goalId }),
    ...(personId !== undefined && { personId }),
    ...(tags !== null && { tags }),
  };
}

/** Tags differ by more than their case; the writing that a commitment has stays. Null when nothing changes. */
function changedTags(
  tags: readonly string[],
  { addTags, removeTags }: Pick<ChangeTogether, 'addTags' | 'removeTags'>,
): string[] | null {
  const removed = new Set(removeTags.map((tag) => tag.toLowerCase()));
  const kept = tags.filter((tag) => !removed.has(tag.toLowerCase()));
  const present = new Set(tags.map((tag) => tag.toLowerCase()));
  const added = addTags.filter((tag) => !present.has(tag.toLowerCase()));
  return kept.length === tags.length && added.length === 0 ? null : [...kept, ...added];
}

function verdictOn(
  state: Commitment,
  { verdict }: ChangeTogether,
  now: Instant,
): Result<NewEvent[], ChangeTogetherError> {
  if (verdict === undefined) return ok([]);
  return settleCommitment(state, { ...verdict, obstacle: null }, now);
}
