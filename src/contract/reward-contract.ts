import * as v from 'valibot';
import { idSchema } from '../domain/kernel/schema.ts';
import type { RewardIdeaError } from '../domain/reward-idea/decide-reward-idea.ts';
import { rewardIdeaFieldsSchema, type RewardIdea } from '../domain/reward-idea/reward-idea.ts';
import { command, query, type Committed, type Created } from './endpoint.ts';

/** The person's own menu of rewards. Which of them is set on a commitment is a matter of `stake`. */
export const rewardContract = {
  /** Recognition first, things last. */
  menu: query<readonly RewardIdea[]>()(v.strictObject({})),
  add: command<Created, RewardIdeaError>()(rewardIdeaFieldsSchema),
  change: command<Committed, RewardIdeaError>()(
    v.strictObject({ id: idSchema, ...rewardIdeaFieldsSchema.entries }),
  ),
  remove: command<Committed>()(v.strictObject({ id: idSchema })),
};
