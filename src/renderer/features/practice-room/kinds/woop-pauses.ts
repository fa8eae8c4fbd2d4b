import type { WoopStep } from '../../../shared/plan/plan-draft.svelte.ts';

/** The pauses by their name, and the answer that each of them lets one imagine. */
export const pausedFields: Readonly<Record<string, Exclude<WoopStep, 'plan'>>> = {
  pauseWish: 'wish',
  pauseOutcome: 'outcome',
  pauseObstacle: 'innerObstacle',
};
