import { SvelteSet } from 'svelte/reactivity';
import { v7 as newId } from 'uuid';
import type { Occurrence } from '../../../../domain/kernel/event.ts';
import { addStep, type NewStep } from '../../../../domain/step/decide-step.ts';
import { effortById, type Effort } from '../../../../domain/step/minutes-left.ts';
import { outlineOf, type OutlineRow } from '../../../../domain/step/outline.ts';
import type { Step } from '../../../../domain/step/step.ts';
import { stepsAfter } from '../../../../domain/step/steps-after.ts';
import type { FoldedSteps } from '../../../shared/folded-steps.svelte.ts';
import type { LiveSteps } from './live-steps.svelte.ts';
import { lastUnder, visibleRows, type Place } from './outline-places.ts';
import { createSteadyRows } from './steady-rows.ts';

/** Where focus is wanted: in the words of a row, at a column. */
export interface FocusRequest {
  readonly id: string;
  readonly column: number | 'end';
}

/**
 * What the outline shows: the steps, and among them one row that is no step yet. That row stands last, or where the person opened
 * it; it becomes a step under its own id with its first words, since a step without words cannot be recorded.
 */
export interface OutlineView {
  /** The steps alone. */
  readonly steps: readonly OutlineRow[];
  /** The steps and the new row. */
  readonly rows: readonly OutlineRow[];
  readonly visible: readonly OutlineRow[];
  readonly newRowId: string;
  readonly newRowPlace: Place;
  readonly focus: FocusRequest | null;
  /** What a screen reader is told. */
  announced: string;
  /** Whether Tab goes on to the next control instead of nesting. */
  tabLeaves: boolean;
  childrenOf(parentId: string | null): readonly OutlineRow[];
  row(id: string): OutlineRow | undefined;
  effortOf(id: string): Effort | undefined;
  /** Whether the controls of this row are the ones that Tab reaches. */
  isCurrent(id: string): boolean;
  setCurrent(id: string): void;
  focusOn(id: string, column: number | 'end'): void;
  isFolded(id: string): boolean;
  toggleFold(id: string): void;
  /** Puts the new row somewhere; null puts it last. */
  putNewRow(place: Place | null): void;
  /** The new row was made a step: another takes its place, last. */
  renewRow(): void;
}

interface NewRow {
  readonly id: string;
  /** Null is last. */
  readonly place: Place | null;
}

export function createOutlineView(
  live: LiveSteps,
  folded: FoldedSteps,
  commitmentId: () => string,
): OutlineView {
  let newRow = $state.raw<NewRow>({ id: newId(), place: null });
  let focus = $state.raw<FocusRequest | null>(null);
  let announced = $state('');
  let tabLeaves = $state(true);

  const steps = $derived(outlineOf(live.steps));
  const steady = createSteadyRows();
  const rows = $derived(steady(outlineOf(withNewRow(live.steps, newRow, commitmentId()))));
  const visible = $derived(visibleRows(rows, folded.has));
  const byParent = $derived(Map.groupBy(rows, ({ parentId }) => parentId));
  const efforts = $derived(effortById(steps));
  const current = createCurrentRow(() => visible);

  return {
    get steps() {
      return steps;
    },
    get rows() {
      return rows;
    },
    get visible() {
      return visible;
    },
    get newRowId() {
      return newRow.id;
    },
    get newRowPlace() {
      return newRow.place ?? lastUnder(steps, null);
    },
    get focus() {
      return focus;
    },
    get announced() {
      return announced;
    },
    set announced(text) {
      announced = text;
    },
    get tabLeaves() {
      return tabLeaves;
    },
    set tabLeaves(next) {
      tabLeaves = next;
    },
    childrenOf: (parentId) => byParent.get(parentId) ?? [],
    row: (id) => rows.find(({ step }) => step.id === id),
    effortOf: (id) => efforts.get(id),
    isCurrent: current.is,
    setCurrent: current.set,
    focusOn(id, column) {
      current.set(id);
      tabLeaves = false;
      focus = { id, column };
    },
    isFolded: folded.has,
    toggleFold: folded.toggle,
    putNewRow(place) {
      if (place === newRow.place) return;
      if (place?.parentId) folded.open(place.parentId);
      newRow = { id: newRow.id, place };
    },
    renewRow() {
      newRow = { id: newId(), place: null };
    },
  };
}

/** The row that was last entered; the last of all until then, and when that is gone. */
function createCurrentRow(visible: () => readonly OutlineRow[]) {
  const current = new SvelteSet<string>();
  const isThere = $derived(visible().some(({ step }) => current.has(step.id)));
  return {
    is: (id: string): boolean => (isThere ? current.has(id) : id === visible().at(-1)?.step.id),
    set(id: string): void {
      if (current.has(id)) return;
      current.clear();
      current.add(id);
    },
  };
}

export function newStep(id: string, commitmentId: string, text: string): NewStep {
  return { id, commitmentId, text, estimateMinutes: null, dueDay: null };
}

/** Where it was put, else last; nowhere when no more steps are taken. */
function withNewRow(steps: readonly Step[], { id, place }: NewRow, commitmentId: string): readonly Step[] {
  const row = newStep(id, commitmentId, '');
  const asked = addStep(steps, row, place ?? { parentId: null });
  const added = asked.ok ? asked : addStep(steps, row, { parentId: null });
  return added.ok ? stepsAfter(steps, added.value, never) : steps;
}

/** Adding a step keeps no time. */
const never: Occurrence = { at: '', zone: '', day: '' };
