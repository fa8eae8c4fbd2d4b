import type { Confidence } from '../../domain/check-in/check-in.ts';
import type { Verdict } from '../../domain/commitment/commitment.ts';
import { m } from '../../messages/index.ts';

/** How a commitment stands: a verdict, or what it is while there is none. */
export type Standing = Verdict | 'open' | 'awaiting' | 'renegotiated';

export function confidenceLabel(confidence: Confidence): string {
  const labels: Record<Confidence, () => string> = {
    'on-track': m.ui_confidence_on_track,
    'at-risk': m.ui_confidence_at_risk,
    'off-track': m.ui_confidence_off_track,
  };
  return labels[confidence]();
}

export function standingLabel(standing: Standing): string {
  const labels: Record<Standing, () => string> = {
    kept: m.ui_verdict_kept,
    partly: m.ui_verdict_partly,
    missed: m.ui_verdict_missed,
    excused: m.ui_verdict_excused,
    withdrawn: m.ui_verdict_withdrawn,
    open: m.ui_verdict_open,
    awaiting: m.ui_verdict_awaiting,
    renegotiated: m.ui_verdict_renegotiated,
  };
  return labels[standing]();
}
