import type { RewardSort } from '../../../../domain/reward-idea/reward-idea.ts';
import { m } from '../../../../messages/index.ts';

export const rewardSortNames: Readonly<Record<RewardSort, () => string>> = {
  recognition: m.reward_sort_recognition,
  pleasure: m.reward_sort_pleasure,
  thing: m.reward_sort_thing,
};

/** To take or to be reminded of one's own by. */
export const rewardExamples: readonly { readonly text: () => string; readonly sort: RewardSort }[] = [
  { text: m.device_stake_example_reward_tell, sort: 'recognition' },
  { text: m.device_stake_example_reward_write, sort: 'recognition' },
  { text: m.reward_example_thank, sort: 'recognition' },
  { text: m.device_stake_example_reward_evening, sort: 'pleasure' },
  { text: m.reward_example_walk, sort: 'pleasure' },
];
