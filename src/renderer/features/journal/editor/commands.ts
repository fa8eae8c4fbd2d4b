import { syntaxTree } from '@codemirror/language';
import {
  EditorSelection,
  type ChangeSpec,
  type EditorState,
  type Line,
  type SelectionRange,
  type StateCommand,
} from '@codemirror/state';

type SyntaxNode = ReturnType<ReturnType<typeof syntaxTree>['resolve']>;

/** Sets the selected words, or the word at the cursor, in bold; or takes it away. */
export const toggleBold: StateCommand = (target) => toggleStars(target, 2);

/** Sets the selected words, or the word at the cursor, in italics; or takes it away. */
export const toggleItalic: StateCommand = (target) => toggleStars(target, 1);

/** Makes the selected words a link and waits for its address. */
export const insertLink: StateCommand = ({ state, dispatch }) => {
  const change = state.changeByRange((range) => {
    const { from, to } = wordsAt(state, range);
    const changes = [
      { from, insert: '[' },
      { from: to, insert: ']()' },
    ];
    const cursor = from === to ? from + 1 : to + 3;
    return { changes, range: EditorSelection.cursor(cursor) };
  });
  dispatch(state.update(change, { userEvent: 'input.link', scrollIntoView: true }));
  return true;
};

const task = /^(\s*(?:[-*+]|\d+[.)])\s+)\[([ xX])\]/;
const item = /^(\s*(?:[-*+]|\d+[.)])\s+)/;

/** Ticks or unticks the checkboxes of the selected lines; a line without one becomes one. */
export const toggleTask: StateCommand = ({ state, dispatch }) => {
  const changes = selectedLines(state).map(({ from, text }): ChangeSpec => {
    const box = task.exec(text);
    if (box) {
      const at = from + (box[1]?.length ?? 0) + 1;
      return { from: at, to: at + 1, insert: box[2] === ' ' ? 'x' : ' ' };
    }
    const marker = item.exec(text);
    if (marker) return { from: from + marker[0].length, insert: '[ ] ' };
    return { from: from + (/^\s*/.exec(text)?.[0].length ?? 0), insert: '- [ ] ' };
  });
  // A cursor where a checkbox is put in goes on behind it.
  const set = state.changes(changes);
  dispatch(state.update({ changes: set, selection: state.selection.map(set, 1), userEvent: 'input.task' }));
  return true;
};

/** Puts the selected list items, with what is under them, one level in. Does nothing outside a list: there Tab moves on. */
export const nestItems: StateCommand = ({ state, dispatch }) => {
  const items = selectedItems(state);
  if (items.length === 0) return false;
  const changes = items.flatMap((node) => {
    const above = node.prevSibling?.name === 'ListItem' ? node.prevSibling : null;
    const indent = above ? ' '.repeat(contentColumn(state, above)) : '';
    if (indent === '') return [];
    return linesOf(state, node).map(({ from }) => ({ from, insert: indent }));
  });
  if (changes.length > 0) dispatch(state.update({ changes, userEvent: 'input.indent' }));
  return true;
};

/** Puts the selected list items one level out. */
export const unnestItems: StateCommand = ({ state, dispatch }) => {
  const items = selectedItems(state);
  if (items.length === 0) return false;
  const changes = items.flatMap((node) => {
    const parent = node.parent?.parent;
    const width = parent?.name === 'ListItem' ? contentColumn(state, parent) : 4;
    return linesOf(state, node).flatMap(({ from, text }) => {
      const space = Math.min(width, /^ */.exec(text)?.[0].length ?? 0);
      return space === 0 ? [] : [{ from, to: from + space }];
    });
  });
  if (changes.length > 0) dispatch(state.update({ changes, userEvent: 'delete.dedent' }));
  return true;
};

type Target = Parameters<StateCommand>[0];

function toggleStars({ state, dispatch }: Target, count: 1 | 2): boolean {
  const sign = '*'.repeat(count);
  const change = state.changeByRange((range) => {
    const { from, to } = wordsAt(state, range);
    const stars = Math.min(starsBefore(state, from), starsAfter(state, to));
    // Three stars are both; one star of two is not italics.
    const isOn = count === 2 ? stars >= 2 : stars === 1 || stars === 3;
    const changes = isOn
      ? [
          { from: from - count, to: from },
          { from: to, to: to + count },
        ]
      : [
          { from, insert: sign },
          { from: to, insert: sign },
        ];
    const shift = isOn ? -count : count;
    return {
      changes,
      range: EditorSelection.range(range.anchor + shift, range.head + shift),
    };
  });
  dispatch(state.update(change, { userEvent: 'input.format', scrollIntoView: true }));
  return true;
}

function starsBefore(state: EditorState, position: number): number {
  return /\*{0,3}$/.exec(state.sliceDoc(Math.max(0, position - 3), position))?.[0].length ?? 0;
}

function starsAfter(state: EditorState, position: number): number {
  return /^\*{0,3}/.exec(state.sliceDoc(position, position + 3))?.[0].length ?? 0;
}

function wordsAt(state: EditorState, range: SelectionRange): { from: number; to: number } {
  return (range.empty ? state.wordAt(range.head) : null) ?? range;
}

function selectedLines(state: EditorState): Line[] {
  const lines = new Map<number, Line>();
  for (const { from, to } of state.selection.ranges) {
    for (let at = from; at <= to;) {
      const line = state.doc.lineAt(at);
      lines.set(line.from, line);
      at = line.to + 1;
    }
  }
  return [...lines.values()];
}

/** The outermost list items that begin on a selected line: what is under them goes with them. */
function selectedItems(state: EditorState): SyntaxNode[] {
  const found: SyntaxNode[] = [];
  for (const line of selectedLines(state)) {
    const start = line.from + (/^[\s>]*/.exec(line.text)?.[0].length ?? 0);
    let node: SyntaxNode | null = syntaxTree(state).resolveInner(start, 1);
    while (node && node.name !== 'ListItem') node = node.parent;
    if (!node || found.some((one) => one.from <= node.from && node.to <= one.to)) continue;
    found.push(node);
  }
  return found;
}

function linesOf(state: EditorState, { from, to }: SyntaxNode): Line[] {
  const lines: Line[] = [];
  for (let at = from; at <= to;) {
    const line = state.doc.lineAt(at);
    if (line.text !== '') lines.push(line);
    at = line.to + 1;
  }
  return lines;
}

/** How far in the words of an item begin, counted from its marker. */
function contentColumn(state: EditorState, node: SyntaxNode): number {
  return /^(?:[-*+]|\d+[.)]) ?/.exec(state.sliceDoc(node.from, node.from + 12))?.[0].length ?? 2;
}
