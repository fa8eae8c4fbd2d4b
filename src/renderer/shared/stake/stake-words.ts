import type { StakeView } from '../../../contract/device-contract.ts';
import type { Occurrence } from '../../../domain/kernel/event.ts';
import { m } from '../../../messages/index.ts';
import { inSentence } from '../day-text.ts';
import { dueWords, localAt } from '../due-text.ts';

/** "Stake: 20 € to the food bank". */
export function stakeName({ stake: { kind, what } }: StakeView): string {
  return kind === 'reward' ? m.device_stake_name_reward({ what }) : m.device_stake_name({ what });
}

/** Where it stands, in a sentence; after a verdict, the one question. */
export function stakeStandingText(view: StakeView, today: string, zone: string): string {
  const { stake, standing } = view;
  const isReward = stake.kind === 'reward';
  switch (standing) {
    case 'waiting':
      return m.device_stake_standing_waiting({ moment: dueWords(localAt(stake.confirmFrom, zone), today) });
    case 'confirmable':
      return m.device_stake_standing_confirmable();
    case 'binding':
      return m.device_stake_standing_binding({ day: dayOf(stake.confirmed, today) });
    case 'asked': {
      const day = dayOf(stake.confirmed, today);
      return isReward
        ? m.device_stake_standing_asked_reward({ day })
        : m.device_stake_standing_asked({ day });
    }
    case 'answered':
      return answerText(view, today);
    case 'void':
      return stake.confirmed ? m.device_stake_standing_void() : m.device_stake_standing_not_confirmed();
  }
}

function answerText({ stake: { kind, answered } }: StakeView, today: string): string {
  const day = dayOf(answered?.when ?? null, today);
  if (!answered?.honoured) return m.device_stake_standing_let_go({ day });
  return kind === 'reward'
    ? m.device_stake_standing_given({ day })
    : m.device_stake_standing_honoured({ day });
}

function dayOf(when: Occurrence | null, today: string): string {
  return when === null ? '' : inSentence(when.day, today);
}
