import { menuOrder } from '../../domain/reward-idea/decide-reward-idea.ts';
import type { RewardIdea } from '../../domain/reward-idea/reward-idea.ts';
import { rowState, sql, type Reader } from '../reader.ts';

/** The menu in its order. */
export function listRewardIdeas(reader: Reader): RewardIdea[] {
  const query = sql.selectFrom('reward_idea').select('state').orderBy('seq');
  return menuOrder(reader.all(query).map(rowState<RewardIdea>));
}
