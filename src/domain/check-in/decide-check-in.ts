import type { KeyResult } from '../key-result/key-result.ts';
import { err, ok, type Result } from '../kernel/result.ts';

export type CheckInError =
  /** Goals and commitments are not measured, and milestones are ticked off. */
  { readonly type: 'value-not-measured' } | { readonly type: 'value-not-yes-or-no' };

/** Whether a check-in may carry this value. `keyResult` is null for one about something else. */
export function checkMeasuredValue(
  keyResult: Pick<KeyResult, 'measure'> | null,
  value: number | null,
): Result<null, CheckInError> {
  if (value === null) return ok(null);
  if (keyResult === null || keyResult.measure === 'milestones') return err({ type: 'value-not-measured' });
  if (keyResult.measure === 'yes-no' && value !== 0 && value !== 1)
    return err({ type: 'value-not-yes-or-no' });
  return ok(null);
}
