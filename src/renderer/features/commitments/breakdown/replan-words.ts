import type { ReplanSign } from '../../../../domain/breakdown/replan.ts';
import type { StuckSign } from '../../../../domain/breakdown/movement.ts';
import type { ReplanView } from '../../../../contract/breakdown-contract.ts';
import { m } from '../../../../messages/index.ts';
import { dueWords, daysFrom, localAt } from '../../../shared/due-text.ts';
import { obstacleLabel } from '../../../shared/obstacles.ts';

/** What happens to a day, in words: colours alone say nothing. */
export function moveWords(from: string, to: string): string {
  const days = daysFrom(from, to);
  if (days === 0) return m.breakdown_stays();
  return days > 0 ? m.breakdown_later({ count: days }) : m.breakdown_earlier({ count: -days });
}

/** Why a new plan is offered. */
export function replanSignText({ kind, steps }: ReplanSign): string {
  const texts: Record<ReplanSign['kind'], () => string> = {
    slipped: () => m.breakdown_sign_slipped({ count: steps }),
    'after-due': () => m.breakdown_sign_after_due({ count: steps }),
    'in-doubt': m.breakdown_sign_in_doubt,
  };
  return texts[kind]();
}

/** Why help is offered. */
export function stuckSignText(sign: StuckSign): string {
  if (sign.kind === 'still') return m.breakdown_still({ days: sign.days });
  return m.breakdown_obstacle_named({ obstacle: obstacleLabel(sign.obstacle) });
}

interface Effect {
  readonly view: Pick<ReplanView, 'effect' | 'horizon'>;
  /** The due with this plan, as a clock in the zone shows it. */
  readonly due: string;
  readonly now: string;
  readonly today: string;
  readonly zone: string;
}

/** What the plan does to the promise, and where the horizon is. */
export function effectText({ view, due: local, now, today, zone }: Effect): string {
  const from = localAt(view.horizon, zone);
  const due = dueWords(local, today);
  const horizon = dueWords(from, today);
  switch (view.effect) {
    case 'fits': {
      const rest =
        now < from ? m.breakdown_effect_fits_free({ horizon }) : m.breakdown_effect_fits_bound({ horizon });
      return `${m.breakdown_effect_fits({ due })} ${rest}`;
    }
    case 'tightening':
      return m.breakdown_effect_tightening({ due });
    case 'renegotiation':
      return m.breakdown_effect_renegotiation({ due, horizon });
    case 'easing':
      return m.breakdown_effect_easing({ due, horizon });
  }
}
