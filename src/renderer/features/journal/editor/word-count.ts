import { StateField, type Text } from '@codemirror/state';
import { countWords } from '../../../../domain/entry/entry.ts';

/** How many words the text has. Words do not span lines, so after a change only its lines are counted anew. */
export const words = StateField.define<number>({
  create: ({ doc }) => countWords(doc.toString()),
  update(count, { changes, docChanged, startState, newDoc }) {
    if (!docChanged) return count;
    const before = { from: Infinity, to: 0 };
    const after = { from: Infinity, to: 0 };
    changes.iterChangedRanges((fromA, toA, fromB, toB) => {
      stretch(before, fromA, toA);
      stretch(after, fromB, toB);
    });
    return count - wordsOfLines(startState.doc, before) + wordsOfLines(newDoc, after);
  },
});

interface Stretch {
  from: number;
  to: number;
}

function stretch(range: Stretch, from: number, to: number): void {
  range.from = Math.min(range.from, from);
  range.to = Math.max(range.to, to);
}

function wordsOfLines(text: Text, { from, to }: Stretch): number {
  return countWords(text.sliceString(text.lineAt(from).from, text.lineAt(to).to));
}
