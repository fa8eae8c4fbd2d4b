import { generateNKeysBetween } from 'fractional-indexing';
import type { NewEvent } from '../kernel/event.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { outlineOf, siblingsUnder, subtreeOf, type OutlineRow } from './outline.ts';
import { stepLimits, type Step, type StepEvent } from './step.ts';

/** Every intent on the steps of one commitment: preconditions, then the events that record it. */

export type StepError =
  | { readonly type: 'not-found'; readonly what: 'step' }
  | { readonly type: 'unchanged' }
  | { readonly type: 'step-inside-itself' }
  | { readonly type: 'steps-too-deep'; readonly limit: number }
  | { readonly type: 'too-many-steps'; readonly limit: number }
  | { readonly type: 'step-is-commitment' }
  | { readonly type: 'step-is-no-commitment' };

export type StepDecision = Result<NewEvent<StepEvent>[], StepError>;

/** Under which step (null: the root) and behind which of its siblings (null: first; left out: last). */
export interface StepPlace {
  readonly parentId: string | null;
  readonly afterId?: string | null | undefined;
}

export interface NewStep {
  readonly id: string;
  readonly commitmentId: string;
  readonly text: string;
  readonly estimateMinutes: number | null;
  readonly dueDay: string | null;
}

/** A step of a list that comes in whole. `depth` never exceeds that of the one before by more than one. */
export interface NewOutlineStep extends NewStep {
  readonly depth: number;
  readonly isDone: boolean;
}

export function addStep(steps: readonly Step[], step: NewStep, place: StepPlace): StepDecision {
  return addSteps(steps, [{ ...step, depth: 0, isDone: false }], place);
}

/** Adds a whole list at one place, in one intent. */
export function addSteps(
  steps: readonly Step[],
  added: readonly NewOutlineStep[],
  place: StepPlace,
): StepDecision {
  const limit = stepLimits.steps;
  if (added.some(({ id }) => steps.some((step) => step.id === id))) return err({ type: 'unchanged' });
  if (steps.length + added.length > limit) return err({ type: 'too-many-steps', limit });
  const rows = outlineOf(steps);
  const height = Math.max(0, ...added.map(({ depth }) => depth)) + 1;
  const refusal = placeRefusal(rows, place, height);
  if (refusal !== null) return err(refusal);
  return ok(addedEvents(added, place.parentId, (count) => keysAt(rows, place, count)));
}

export function rewordStep(steps: readonly Step[], id: string, text: string): StepDecision {
  return changeOne(steps, id, (step) =>
    step.text === text ? null : { kind: 'step.reworded', payload: { text } },
  );
}

/**
 * Cuts a step in two: it keeps `text`, the rest becomes the row below it, which is its first sub-step when it has any and
 * its next sibling otherwise.
 */
export function splitStep(steps: readonly Step[], id: string, text: string, rest: NewStep): StepDecision {
  const row = outlineOf(steps).find(({ step }) => step.id === id);
  if (row === undefined) return notFound();
  const place =
    row.children.total > 0 ? { parentId: id, afterId: null } : { parentId: row.parentId, afterId: id };
  const added = addStep(steps, rest, place);
  if (!added.ok) return added;
  const reworded = row.step.text === text ? [] : [event(id, { kind: 'step.reworded', payload: { text } })];
  return ok([...reworded, ...added.value]);
}

/** Puts a step, with all below it, somewhere else in the outline. */
export function moveStep(steps: readonly Step[], id: string, place: StepPlace): StepDecision {
  const rows = outlineOf(steps);
  const moved = subtreeOf(rows, id);
  const row = moved[0];
  if (row === undefined) return notFound();
  if (moved.some(({ step }) => step.id === place.parentId || step.id === place.afterId)) {
    return err({ type: 'step-inside-itself' });
  }
  const height = Math.max(...moved.map(({ depth }) => depth)) - row.depth + 1;
  const others = rows.filter((other) => !moved.includes(other));
  const refusal = placeRefusal(others, place, height);
  if (refusal !== null) return err(refusal);
  const [orderKey = ''] = keysAt(others, place, 1);
  const { parentId } = place;
  return ok([event(id, { kind: 'step.moved', payload: { orderKey, parentId } })]);
}

export interface StepPlanChange {
  readonly estimateMinutes?: number | null | undefined;
  readonly dueDay?: string | null | undefined;
}

export function planStep(steps: readonly Step[], id: string, change: StepPlanChange): StepDecision {
  return changeOne(steps, id, (step) => {
    const { estimateMinutes = step.estimateMinutes, dueDay = step.dueDay } = change;
    const payload = {
      ...(estimateMinutes === step.estimateMinutes ? {} : { estimateMinutes }),
      ...(dueDay === step.dueDay ? {} : { dueDay }),
    };
    return Object.keys(payload).length === 0 ? null : { kind: 'step.planned', payload };
  });
}

/** A step is done when its person says so, whatever is below it. */
export function completeStep(steps: readonly Step[], id: string): StepDecision {
  return changeOne(steps, id, (step) =>
    step.completed === null ? { kind: 'step.completed', payload: {} } : null,
  );
}

export function reopenStep(steps: readonly Step[], id: string): StepDecision {
  return changeOne(steps, id, (step) =>
    step.completed === null ? null : { kind: 'step.reopened', payload: {} },
  );
}

/** Records so many minutes given to a step. */
export function workOnStep(steps: readonly Step[], id: string, minutes: number): StepDecision {
  return changeOne(steps, id, () => ({ kind: 'step.worked', payload: { minutes } }));
}

/** Removes a step with all below it. */
export function removeStep(steps: readonly Step[], id: string): StepDecision {
  const removed = subtreeOf(outlineOf(steps), id);
  if (removed.length === 0) return notFound();
  return ok(removed.map(({ step }) => event(step.id, { kind: 'step.removed', payload: {} })));
}

/** Makes the step stand for a new commitment, which takes the steps below it along. */
export function promoteStep(steps: readonly Step[], id: string, commitmentId: string): StepDecision {
  const moved = subtreeOf(outlineOf(steps), id);
  const row = moved[0];
  if (row === undefined) return notFound();
  if (row.step.becameCommitmentId !== null) return err({ type: 'step-is-commitment' });
  const promoted = event(id, { kind: 'step.promoted', payload: { commitmentId } });
  return ok([promoted, ...handedOver(moved.slice(1), { rootId: id, newRootId: null, commitmentId })]);
}

/** Makes a step of a commitment again: what hangs on the commitment comes back under the step. */
export function takeStepBack(step: Step, stepsOfCommitment: readonly Step[]): StepDecision {
  if (step.becameCommitmentId === null) return err({ type: 'step-is-no-commitment' });
  const { id, commitmentId } = step;
  const rows = outlineOf(stepsOfCommitment);
  return ok([
    event(id, { kind: 'step.taken-back', payload: {} }),
    ...handedOver(rows, { rootId: null, newRootId: id, commitmentId }),
  ]);
}

interface Handover {
  /** Under what the highest of the steps stand now, and what they stand under afterwards. */
  readonly rootId: string | null;
  readonly newRootId: string | null;
  readonly commitmentId: string;
}

function handedOver(rows: readonly OutlineRow[], { rootId, newRootId, commitmentId }: Handover) {
  return rows.map(({ step, parentId: standing }) => {
    const parentId = standing === rootId ? newRootId : standing;
    return event(step.id, {
      kind: 'step.moved',
      payload: { orderKey: step.orderKey, parentId, commitmentId },
    });
  });
}

function changeOne(
  steps: readonly Step[],
  id: string,
  change: (step: Step) => StepEvent | null,
): StepDecision {
  const step = steps.find((one) => one.id === id);
  if (step === undefined) return notFound();
  const body = change(step);
  return body === null ? err({ type: 'unchanged' }) : ok([event(id, body)]);
}

function placeRefusal(rows: readonly OutlineRow[], place: StepPlace, height: number): StepError | null {
  const parent = rows.find(({ step }) => step.id === place.parentId);
  if (place.parentId !== null && parent === undefined) return { type: 'not-found', what: 'step' };
  if (typeof place.afterId === 'string') {
    const isSibling = siblingsUnder(rows, place.parentId).some(({ id }) => id === place.afterId);
    if (!isSibling) return { type: 'not-found', what: 'step' };
  }
  const limit = stepLimits.levels;
  const depth = parent === undefined ? 0 : parent.depth + 1;
  return depth + height > limit ? { type: 'steps-too-deep', limit } : null;
}

/** So many order keys that sort between the sibling `afterId` and the one that follows it. */
function keysAt(rows: readonly OutlineRow[], { parentId, afterId }: StepPlace, count: number): string[] {
  const siblings = siblingsUnder(rows, parentId);
  const at = afterId === undefined ? siblings.length - 1 : siblings.findIndex(({ id }) => id === afterId);
  const before = siblings[at]?.orderKey ?? null;
  // Two devices can have given one key twice: the next that differs leaves room.
  const after = siblings.slice(at + 1).find(({ orderKey }) => before === null || orderKey > before);
  return generateNKeysBetween(before, after?.orderKey ?? null, count);
}

function addedEvents(
  added: readonly NewOutlineStep[],
  rootId: string | null,
  rootKeys: (count: number) => string[],
): NewEvent<StepEvent>[] {
  const parents = parentsByDepth(added, rootId);
  const siblings = Map.groupBy(added, ({ id }) => parents.get(id) ?? null);
  const keys = new Map<string, string>();
  for (const [parentId, group] of siblings) {
    const drawn =
      parentId === rootId ? rootKeys(group.length) : generateNKeysBetween(null, null, group.length);
    group.forEach(({ id }, index) => keys.set(id, drawn[index] ?? ''));
  }
  return added.flatMap(({ id, depth: _, isDone, ...fields }) => {
    const place = { orderKey: keys.get(id) ?? '', parentId: parents.get(id) ?? null };
    const step = event(id, { kind: 'step.added', payload: { ...fields, ...place } });
    return isDone ? [step, event(id, { kind: 'step.completed', payload: {} })] : [step];
  });
}

function parentsByDepth(
  added: readonly NewOutlineStep[],
  rootId: string | null,
): ReadonlyMap<string, string | null> {
  const line: (string | null)[] = [rootId];
  const parents = new Map<string, string | null>();
  for (const { id, depth } of added) {
    line.length = Math.min(line.length, depth + 1);
    parents.set(id, line.at(-1) ?? null);
    line.push(id);
  }
  return parents;
}

function notFound(): StepDecision {
  return err({ type: 'not-found', what: 'step' });
}

function event(id: string, body: StepEvent): NewEvent<StepEvent> {
  return { subjectKind: 'step', subjectId: id, body };
}
