import { createContext } from 'svelte';
import type { StepPlanChange } from '../../../../domain/step/decide-step.ts';
import type { LiveSteps } from './live-steps.svelte.ts';
import { createOutlineMoves, type OutlineMoves } from './outline-moves.ts';
import type { OutlineSource } from './outline-source.ts';
import { newStep, type OutlineView } from './outline-view.svelte.ts';
import { createOutlineWriting, type OutlineWriting } from './outline-writing.ts';
import { createRowTexts, type RowTexts } from './row-texts.svelte.ts';

/** The outline of a commitment's steps, and everything that can be done in it. */
export interface Outline extends OutlineMoves, OutlineWriting {
  readonly view: OutlineView;
  readonly texts: RowTexts;
  readonly live: LiveSteps;
  plan(id: string, plan: StepPlanChange): void;
  undo(): void;
  /** Focus left a row for another, or for what is no row. */
  leave(focused: string | null): void;
}

export const [getOutline, setOutline] = createContext<Outline>();

export function createOutline(source: OutlineSource): Outline {
  const { view, live, changes } = source;
  const texts = createRowTexts({ wordsOf: (id) => view.row(id)?.step.text ?? '', save });
  const moves = createOutlineMoves(source, texts);

  /** The new row becomes a step with its first words. */
  function save(id: string, text: string): boolean {
    if (id !== view.newRowId) {
      void live.change(changes.reword(id, text));
      return true;
    }
    const added = live.change(changes.add(newStep(id, source.commitmentId(), text), view.newRowPlace));
    if (added !== null) view.renewRow();
    return added !== null;
  }

  return {
    view,
    texts,
    live,
    ...moves,
    ...createOutlineWriting(source, texts, moves),
    plan(id, plan) {
      texts.leave();
      void live.change(changes.plan(id, plan));
    },
    undo: () => void live.settled().then(() => source.undoLast()),
    leave(focused) {
      texts.leave();
      if (focused !== view.newRowId && !texts.isTouched(view.newRowId)) view.putNewRow(null);
      if (focused === null) view.tabLeaves = true;
    },
  };
}
