import { easingBases, type EasingBasis } from '../../domain/commitment/commitment.ts';
import { m } from '../../messages/index.ts';
import type { Option } from '../ui/option.ts';

/** What easing a promise late may rest on, in a few words. */
export function basisLabel(basis: EasingBasis): string {
  const labels: Record<EasingBasis, () => string> = {
    agreement: m.commitment_change_due_basis_agreement,
    emergency: m.commitment_change_due_basis_emergency,
  };
  return labels[basis]();
}

export function basisOptions(): Option<EasingBasis>[] {
  return easingBases.map((value) => ({ value, label: basisLabel(value) }));
}
