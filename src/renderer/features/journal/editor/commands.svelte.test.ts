import { markdownLanguage } from '@codemirror/lang-markdown';
import { EditorSelection, EditorState, type StateCommand } from '@codemirror/state';
import { describe, expect, it } from 'vitest';
import { insertLink, nestItems, toggleBold, toggleItalic, toggleTask, unnestItems } from './commands.ts';
import { lengthLimit } from './length-limit.ts';
import { words } from './word-count.ts';

/** A text whose selection is written as `|` at the cursor, or `<` and `>` around what is selected. */
function stateOf(written: string): EditorState {
  const doc = written.replace(/[|<>]/g, '');
  const anchor = written.search(/[|<]/);
  const head = written.includes('>') ? written.indexOf('>') - 1 : anchor;
  const selection = EditorSelection.single(anchor, head);
  return EditorState.create({ doc, selection, extensions: [markdownLanguage, words] });
}

function after(command: StateCommand, written: string): string | null {
  const states = [stateOf(written)];
  const isTaken = command({ state: stateOf(written), dispatch: ({ state }) => states.push(state) });
  const last = states.at(-1);
  if (!isTaken || !last) return null;
  const { doc, selection } = last;
  const { from, to } = selection.main;
  const text = doc.toString();
  if (from === to) return `${text.slice(0, from)}|${text.slice(from)}`;
  return `${text.slice(0, from)}<${text.slice(from, to)}>${text.slice(to)}`;
}

describe('bold and italic', () => {
  it('go around what is selected, and off again', () => {
    expect(after(toggleBold, 'a <b> c')).toBe('a **<b>** c');
    expect(after(toggleBold, 'a **<b>** c')).toBe('a <b> c');
    expect(after(toggleItalic, 'a <b> c')).toBe('a *<b>* c');
  });

  it('take the word at the cursor, or wait for one', () => {
    expect(after(toggleBold, 'one wo|rd')).toBe('one **wo|rd**');
    expect(after(toggleItalic, 'one |')).toBe('one *|*');
  });

  it('know bold from italic', () => {
    expect(after(toggleItalic, '**<b>**')).toBe('***<b>***');
    expect(after(toggleItalic, '***<b>***')).toBe('**<b>**');
    expect(after(toggleBold, '*<b>*')).toBe('***<b>***');
  });
});

it('a link waits for its address', () => {
  expect(after(insertLink, 'see <this> page')).toBe('see [this](|) page');
  expect(after(insertLink, 'see |')).toBe('see [|]()');
});

describe('checkboxes', () => {
  it('begin on any line, and are ticked and unticked', () => {
    expect(after(toggleTask, 'call|')).toBe('- [ ] call|');
    expect(after(toggleTask, '- call|')).toBe('- [ ] call|');
    expect(after(toggleTask, '- [ ] call|')).toBe('- [x] call|');
    expect(after(toggleTask, '1. [x] call|')).toBe('1. [ ] call|');
  });

  it('are ticked on each selected line', () => {
    expect(after(toggleTask, '<- [ ] a\n- [x] b>')).toBe('<- [x] a\n- [ ] b>');
  });
});

describe('nesting in lists', () => {
  it('goes under the item above, with what is below', () => {
    expect(after(nestItems, '- a\n- b|\n  - c')).toBe('- a\n  - b|\n    - c');
    expect(after(nestItems, '1. a\n2. b|')).toBe('1. a\n   2. b|');
  });

  it('comes out again', () => {
    expect(after(unnestItems, '- a\n  - b|\n    - c')).toBe('- a\n- b|\n  - c');
  });

  it('has nowhere to go for a first item, and leaves Tab alone outside a list', () => {
    expect(after(nestItems, '- a|')).toBe('- a|');
    expect(after(nestItems, 'a|')).toBeNull();
    expect(after(unnestItems, 'a|')).toBeNull();
  });
});

describe('the length of an entry', () => {
  it('stops at the most, and says so; what is there stays', () => {
    let refusals = 0;
    const state = EditorState.create({ doc: 'abc', extensions: lengthLimit(5, () => (refusals += 1)) });
    expect(state.update({ changes: { from: 3, insert: 'defg' } }).newDoc.toString()).toBe('abc');
    expect(refusals).toBe(1);
    expect(state.update({ changes: { from: 3, insert: 'de' } }).newDoc.toString()).toBe('abcde');
  });

  it('lets a text that is too long already become shorter', () => {
    const state = EditorState.create({ doc: 'abcdefgh', extensions: lengthLimit(5, () => undefined) });
    expect(state.update({ changes: { from: 0, to: 1 } }).newDoc.toString()).toBe('bcdefgh');
  });
});

describe('the count of words', () => {
  it('follows each change', () => {
    let state = stateOf('|one two\nthree');
    expect(state.field(words)).toBe(3);
    state = state.update({ changes: { from: 3, to: 4 } }).state;
    expect(state.doc.toString()).toBe('onetwo\nthree');
    expect(state.field(words)).toBe(2);
    state = state.update({
      changes: [
        { from: 0, insert: 'a ' },
        { from: 12, insert: '\nb c' },
      ],
    }).state;
    expect(state.field(words)).toBe(5);
    state = state.update({ changes: { from: 0, to: state.doc.length } }).state;
    expect(state.field(words)).toBe(0);
  });
});
