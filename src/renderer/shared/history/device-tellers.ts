import { needStates } from '../../../domain/need/need.ts';
import { m } from '../../../messages/index.ts';
import { dayText } from '../day-text.ts';
import { withReason, type Facts, type Teller, type Tellers } from './facts.ts';

/** Needs, stakes and rewards, audiences, witnesses. */
export const deviceTellers: Tellers = {
  'need.raised': (facts) => m.device_history_need_raised({ what: facts.text('what') }),
  'need.changed': needChanged,
  'need.answered': (facts, before, { day }) =>
    withReason(needAnswered(facts, before.text('what'), day), facts.text('note')),
  'stake.set': (facts) =>
    facts.text('kind') === 'reward'
      ? m.device_history_reward_set({ what: facts.text('what') })
      : m.device_history_stake_set({ what: facts.text('what') }),
  'stake.confirmed': (_, before) => m.device_history_stake_confirmed({ what: before.text('what') }),
  'stake.answered': stakeAnswered,
  'stake.dropped': (_, before) => m.device_history_stake_dropped({ what: before.text('what') }),
  'audience.added': naming(m.device_history_audience_added),
  'audience.revoked': naming(m.device_history_audience_revoked),
  'audience.restored': naming(m.device_history_audience_restored),
  'witness.asked': naming(m.device_history_witness_asked),
  'witness.testified': naming(m.device_history_witness_testified),
  'witness.released': naming(m.device_history_witness_released),
};

/** Says it of the person that the record is about, by the name they have now. */
function naming(said: (parts: { name: string }) => string): Teller {
  return (_facts, _before, { personName }) => said({ name: personName ?? m.device_history_somebody() });
}

function needChanged(facts: Facts, before: Facts, { day }: Parameters<Teller>[2]): string {
  if (facts.has('what')) {
    return m.device_history_need_reworded({ before: before.text('what'), what: facts.text('what') });
  }
  const what = before.text('what');
  if (!facts.has('by')) return m.device_history_need_person({ what });
  const by = facts.text('by');
  return by
    ? m.device_history_need_by({ what, day: dayText(by, day) })
    : m.device_history_need_whenever({ what });
}

function needAnswered(facts: Facts, what: string, today: string): string {
  const promisedBy = facts.text('promisedBy');
  switch (facts.oneOf('state', needStates)) {
    case 'met':
      return m.device_history_need_met({ what });
    case 'declined':
      return m.device_history_need_declined({ what });
    case 'promised':
      return promisedBy
        ? m.device_history_need_promised_by({ what, day: dayText(promisedBy, today) })
        : m.device_history_need_promised({ what });
    default:
      return m.device_history_need_reopened({ what });
  }
}

function stakeAnswered(facts: Facts, before: Facts): string {
  const what = before.text('what');
  if (!facts.isTrue('honoured')) return m.device_history_stake_let_go({ what });
  return before.text('kind') === 'reward'
    ? m.device_history_reward_given({ what })
    : m.device_history_stake_paid({ what });
}
