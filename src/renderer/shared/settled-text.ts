import type { Verdict } from '../../domain/commitment/commitment.ts';
import { m } from '../../messages/index.ts';

/** That a verdict is recorded. What it moved is told beside it. */
export function settledText(verdict: Verdict): string {
  switch (verdict) {
    case 'kept':
      return m.commitment_settled_kept();
    case 'partly':
      return m.commitment_settled_partly();
    case 'missed':
      return m.commitment_settled_missed();
    case 'excused':
      return m.commitment_settled_excused();
    case 'withdrawn':
      return m.commitment_settled_withdrawn();
  }
}
