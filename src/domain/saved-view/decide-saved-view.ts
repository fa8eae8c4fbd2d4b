import type { NewEvent } from '../kernel/event.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import type {
  SavedView,
  SavedViewChange,
  SavedViewEvent,
  SavedViewFields,
  ViewedList,
} from './saved-view.ts';

export type SavedViewError = { readonly type: 'view-name-taken' } | { readonly type: 'unchanged' };

type Decision = Result<NewEvent<SavedViewEvent>[], SavedViewError>;

/** A name finds one view of its list, whatever its case: the palette shows them by it. */
export function saveView(id: string, fields: SavedViewFields, others: readonly SavedView[]): Decision {
  if (isTaken(fields.name, fields.list, others)) return err({ type: 'view-name-taken' });
  return ok([happened(id, { kind: 'saved-view.saved', payload: fields })]);
}

/** `others` are the views beside this one. */
export function changeView(
  state: SavedView,
  change: SavedViewChange,
  others: readonly SavedView[],
): Decision {
  const { name = state.name, address = state.address } = change;
  if (name === state.name && address === state.address) return err({ type: 'unchanged' });
  if (isTaken(name, state.list, others)) return err({ type: 'view-name-taken' });
  return ok([happened(state.id, { kind: 'saved-view.changed', payload: change })]);
}

export function removeView(state: SavedView): NewEvent<SavedViewEvent>[] {
  return [happened(state.id, { kind: 'saved-view.removed', payload: {} })];
}

function isTaken(name: string, list: ViewedList, others: readonly SavedView[]): boolean {
  return others.some((other) => other.list === list && other.name.toLowerCase() === name.toLowerCase());
}

function happened(id: string, body: SavedViewEvent): NewEvent<SavedViewEvent> {
  return { subjectKind: 'saved-view', subjectId: id, body };
}
