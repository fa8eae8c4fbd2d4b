import { StateEffect, StateField, type Extension } from '@codemirror/state';
import { Decoration, EditorView } from '@codemirror/view';
import { PendingWidget } from './widgets.ts';

/** A place in the text where something will stand that is still being read; it moves with what is typed meanwhile. */
export interface PendingPlace {
  /** Puts there what `compose` makes of the words before it on its line; `''` when there is nothing to put. */
  fill(compose: (before: string) => string): void;
}

interface Place {
  readonly id: number;
  readonly at: number;
  /** What is said there meanwhile. */
  readonly text: string;
}

const begin = StateEffect.define<Place>({
  map: (place, changes) => ({ ...place, at: changes.mapPos(place.at, 1) }),
});
const end = StateEffect.define<number>();

const places = StateField.define<readonly Place[]>({
  create: () => [],
  update(before, { changes, effects, docChanged }) {
    let now = docChanged ? before.map((one) => ({ ...one, at: changes.mapPos(one.at, 1) })) : before;
    for (const effect of effects) {
      if (effect.is(begin)) now = [...now, effect.value];
      else if (effect.is(end)) now = now.filter(({ id }) => id !== effect.value);
    }
    return now;
  },
  provide: (field) =>
    EditorView.decorations.from(field, (all) =>
      Decoration.set(
        all.map(({ at, text }) => Decoration.widget({ widget: new PendingWidget(text), side: 1 }).range(at)),
        true,
      ),
    ),
});

export const pendingPlaces: Extension = places;

let lastId = 0;

/** Keeps a place at `at`, where `text` says what is coming. */
export function keepPlace(view: EditorView, at: number, text: string): PendingPlace {
  lastId += 1;
  const id = lastId;
  view.dispatch({ effects: begin.of({ id, at, text }) });
  return { fill: (compose) => fillPlace(view, id, compose) };
}

function fillPlace(view: EditorView, id: number, compose: (before: string) => string): void {
  const at = view.state.field(places).find((place) => place.id === id)?.at;
  if (at === undefined) return;
  const insert = compose(view.state.sliceDoc(view.state.doc.lineAt(at).from, at));
  const { head } = view.state.selection.main;
  // Only a cursor that waited at the place goes on behind what was put there.
  const isWaiting = view.state.selection.main.empty && head === at;
  view.dispatch({
    effects: end.of(id),
    ...(insert === '' ? {} : { changes: { from: at, insert }, userEvent: 'input.paste' }),
    ...(isWaiting && insert !== ''
      ? { selection: { anchor: at + insert.length }, scrollIntoView: true }
      : {}),
  });
}
