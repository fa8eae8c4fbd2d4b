import { EditorState, type Extension } from '@codemirror/state';

/** Refuses a change that would make the text longer than `most` characters; what is there stays as it is. */
export function lengthLimit(most: number, onrefused: () => void): Extension {
  return EditorState.changeFilter.of(({ changes, docChanged }) => {
    if (!docChanged || changes.newLength <= most || changes.newLength <= changes.length) return true;
    onrefused();
    return false;
  });
}
