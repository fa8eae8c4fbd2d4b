import * as v from 'valibot';
import type { BodyOf } from '../kernel/event.ts';
import { exhaustive } from '../kernel/exhaustive.ts';
import { lineSchema } from '../kernel/schema.ts';
import type { SubjectDefinition } from '../kernel/subject.ts';

/** In the order in which the menu offers them: recognition costs nothing and lasts, a thing does neither. */
export const rewardSorts = ['recognition', 'pleasure', 'thing'] as const;
export type RewardSort = (typeof rewardSorts)[number];

/** Something that somebody may give to themself: one line of their own menu. A reward on a commitment is a `stake`. */
export interface RewardIdea {
  readonly id: string;
  readonly what: string;
  readonly sort: RewardSort;
}

export const rewardIdeaFieldsSchema = v.strictObject({ what: lineSchema, sort: v.picklist(rewardSorts) });
export type RewardIdeaFields = v.InferOutput<typeof rewardIdeaFieldsSchema>;

export type RewardIdeaEvent =
  | BodyOf<'reward-idea.added', RewardIdeaFields>
  | BodyOf<'reward-idea.changed', RewardIdeaFields>
  | BodyOf<'reward-idea.removed', Record<string, never>>;

export const rewardIdeaSubject: SubjectDefinition<RewardIdea, RewardIdeaEvent> = {
  kind: 'reward-idea',
  events: {
    'reward-idea.added': { version: 1, schema: rewardIdeaFieldsSchema },
    'reward-idea.changed': { version: 1, schema: rewardIdeaFieldsSchema },
    'reward-idea.removed': { version: 1, schema: v.strictObject({}) },
  },
  fold(state, event) {
    if (event.kind === 'reward-idea.added') return state ?? { id: event.subjectId, ...event.payload };
    if (state === null) return null;
    switch (event.kind) {
      case 'reward-idea.changed':
        return { ...state, ...event.payload };
      case 'reward-idea.removed':
        return null;
      default:
        return exhaustive(event);
    }
  },
};
