import type { StakeKind } from '../../../../domain/stake/stake.ts';
import { m } from '../../../../messages/index.ts';

type Text = () => string;

interface StakeKindTexts {
  readonly label: Text;
  readonly what: Text;
  readonly explanation: Text;
  readonly examples: readonly Text[];
  readonly found: Text;
  readonly against: Text;
}

/** What is said about each kind while one is set. Examples of recognition, and of telling, stand before things and money. */
export const stakeKindTexts: Readonly<Record<StakeKind, StakeKindTexts>> = {
  reward: {
    label: m.device_stake_kind_reward,
    what: m.device_stake_what_reward,
    explanation: m.device_stake_explain_reward,
    examples: [
      m.device_stake_example_reward_tell,
      m.device_stake_example_reward_write,
      m.device_stake_example_reward_evening,
      m.device_stake_example_reward_book,
    ],
    found: m.device_evidence_reward_found,
    against: m.device_evidence_reward_against,
  },
  stake: {
    label: m.device_stake_kind_stake,
    what: m.device_stake_what,
    explanation: m.device_stake_explain,
    examples: [m.device_stake_example_tell, m.device_stake_example_cake, m.device_stake_example_money],
    found: m.device_evidence_stake_found,
    against: m.device_evidence_stake_against,
  },
};
