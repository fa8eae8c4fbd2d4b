import { placeAfter, type Placed } from '../goal/order.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import type { NewEvent } from '../kernel/event.ts';
import { checkTarget } from '../metrics/key-result-score.ts';
import type { KeyResult, KeyResultChange, KeyResultEvent, KeyResultFields } from './key-result.ts';

/** Every intent on a key result: preconditions, then the events that record it. */

export type KeyResultError =
  /** There is no way from here to there: nothing could be measured. */
  | { readonly type: 'target-is-baseline' }
  | { readonly type: 'milestones-needed' }
  | { readonly type: 'duplicate-milestone' }
  | { readonly type: 'currency-needed' }
  | { readonly type: 'no-such-milestone' }
  | { readonly type: 'no-such-sibling' }
  | { readonly type: 'purpose-is-timeless' }
  | { readonly type: 'unchanged' };

type Decision = Result<NewEvent<KeyResultEvent>[], KeyResultError>;

export interface KeyResultPlace {
  readonly goalId: string;
  readonly orderKey: string;
}

export function addKeyResult(id: string, fields: KeyResultFields, place: KeyResultPlace): Decision {
  const checked = checkedFields(fields);
  if (!checked.ok) return checked;
  return ok([happened(id, { kind: 'key-result.added', payload: { ...checked.value, ...place } })]);
}

/** What a change leaves out stays as it is; a change of measure brings its own baseline and target along. */
export function changeKeyResult(state: KeyResult, change: KeyResultChange): Decision {
  const before = fieldsOf(state);
  const checked = checkedFields({ ...before, ...change } as KeyResultFields);
  if (!checked.ok) return checked;
  const changed = Object.entries(checked.value).filter(
    ([field, value]) => JSON.stringify(before[field as keyof KeyResultFields]) !== JSON.stringify(value),
  );
  if (changed.length === 0) return err({ type: 'unchanged' });
  return ok([
    happened(state.id, {
      kind: 'key-result.changed',
      payload: Object.fromEntries(changed),
    }),
  ]);
}

/** Behind `afterId` (null: first) among the key results of a goal; `siblings` are those, in order, without this one. */
export function moveKeyResult(
  state: KeyResult,
  { goalId, afterId }: { readonly goalId: string; readonly afterId: string | null },
  siblings: readonly Placed[],
): Decision {
  const placed = placeAfter(siblings, afterId);
  if (!placed.ok) return placed;
  const { orderKey, rekeyed } = placed.value;
  return ok([
    ...rekeyed.map((one) =>
      happened(one.id, { kind: 'key-result.moved', payload: { goalId, orderKey: one.orderKey } }),
    ),
    happened(state.id, { kind: 'key-result.moved', payload: { goalId, orderKey } }),
  ]);
}

export function reachMilestone(state: KeyResult, milestoneId: string): Decision {
  const milestone = state.milestones.find(({ id }) => id === milestoneId);
  if (milestone === undefined) return err({ type: 'no-such-milestone' });
  if (milestone.reached !== null) return err({ type: 'unchanged' });
  return ok([happened(state.id, { kind: 'key-result.milestone-reached', payload: { milestoneId } })]);
}

export function reopenMilestone(state: KeyResult, milestoneId: string): Decision {
  const milestone = state.milestones.find(({ id }) => id === milestoneId);
  if (milestone === undefined) return err({ type: 'no-such-milestone' });
  if (milestone.reached === null) return err({ type: 'unchanged' });
  return ok([happened(state.id, { kind: 'key-result.milestone-reopened', payload: { milestoneId } })]);
}

export function removeKeyResult(state: KeyResult): Decision {
  if (state.isRemoved) return err({ type: 'unchanged' });
  return ok([happened(state.id, { kind: 'key-result.removed', payload: {} })]);
}

export function restoreKeyResult(state: KeyResult): Decision {
  if (!state.isRemoved) return err({ type: 'unchanged' });
  return ok([happened(state.id, { kind: 'key-result.restored', payload: {} })]);
}

/** Fields made whole: the measure decides what unit, baseline and target can be. */
function checkedFields(fields: KeyResultFields): Result<KeyResultFields, KeyResultError> {
  const whole = { ...fields, ...givenByMeasure(fields) };
  if (whole.measure === 'milestones') {
    if (whole.milestones.length === 0) return err({ type: 'milestones-needed' });
    if (new Set(whole.milestones.map(({ id }) => id)).size < whole.milestones.length)
      return err({ type: 'duplicate-milestone' });
  }
  if (whole.measure === 'currency' && !/^[A-Z]{3}$/.test(whole.unit ?? ''))
    return err({ type: 'currency-needed' });
  return checkTarget(whole).ok ? ok(whole) : err({ type: 'target-is-baseline' });
}

function givenByMeasure({
  measure,
  unit,
  baseline,
  target,
  milestones,
}: KeyResultFields): Omit<KeyResultFields, 'title' | 'measure' | 'weight'> {
  switch (measure) {
    case 'milestones':
      return { unit: null, baseline: 0, target: milestones.length, milestones };
    case 'yes-no':
      return { unit: null, baseline: 0, target: 1, milestones: [] };
    case 'percent':
      return { unit: null, baseline, target, milestones: [] };
    case 'currency':
      return { unit: unit?.toUpperCase() ?? null, baseline, target, milestones: [] };
    case 'number':
      return { unit, baseline, target, milestones: [] };
  }
}

function fieldsOf(state: KeyResult): KeyResultFields {
  const { title, measure, unit, baseline, target, weight } = state;
  const milestones = state.milestones.map(({ id, text }) => ({ id, text }));
  return { title, measure, unit, baseline, target, weight, milestones };
}

function happened(id: string, body: KeyResultEvent): NewEvent<KeyResultEvent> {
  return { subjectKind: 'key-result', subjectId: id, body };
}
