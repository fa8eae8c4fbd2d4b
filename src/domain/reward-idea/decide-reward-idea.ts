import type { NewEvent } from '../kernel/event.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { rewardSorts, type RewardIdea, type RewardIdeaEvent, type RewardIdeaFields } from './reward-idea.ts';

export type RewardIdeaError = { readonly type: 'reward-listed' } | { readonly type: 'unchanged' };

type Decision = Result<NewEvent<RewardIdeaEvent>[], RewardIdeaError>;

/** The menu names each reward once, whatever its case. */
export function addRewardIdea(id: string, fields: RewardIdeaFields, menu: readonly RewardIdea[]): Decision {
  if (isListed(fields.what, menu)) return err({ type: 'reward-listed' });
  return ok([happened(id, { kind: 'reward-idea.added', payload: fields })]);
}

export function changeRewardIdea(
  idea: RewardIdea,
  fields: RewardIdeaFields,
  menu: readonly RewardIdea[],
): Decision {
  if (idea.what === fields.what && idea.sort === fields.sort) return err({ type: 'unchanged' });
  const others = menu.filter(({ id }) => id !== idea.id);
  if (isListed(fields.what, others)) return err({ type: 'reward-listed' });
  return ok([happened(idea.id, { kind: 'reward-idea.changed', payload: fields })]);
}

export function removeRewardIdea({ id }: RewardIdea): NewEvent<RewardIdeaEvent>[] {
  return [happened(id, { kind: 'reward-idea.removed', payload: {} })];
}

/** Recognition first, things last; those of one sort as they came. */
export function menuOrder(ideas: readonly RewardIdea[]): RewardIdea[] {
  return rewardSorts.flatMap((sort) => ideas.filter((idea) => idea.sort === sort));
}

function isListed(what: string, menu: readonly RewardIdea[]): boolean {
  return menu.some((idea) => idea.what.toLowerCase() === what.toLowerCase());
}

function happened(id: string, body: RewardIdeaEvent): NewEvent<RewardIdeaEvent> {
  return { subjectKind: 'reward-idea', subjectId: id, body };
}
