import type { EditorView } from '@codemirror/view';
import { linkTo } from '../../../../domain/entry/entry-marks.ts';
import { m } from '../../../../messages/index.ts';
import { keepPlace } from './pending.ts';
import type { AddedPicture } from '../journal-pictures.ts';
import type { PictureAddress } from '../picture-element.ts';

/** The pictures of the journal, as the editor needs them. */
export interface Pictures {
  readonly addressOf: PictureAddress;
  /** Adds the file to the journal. Answers the id it has there, or a sentence that says why not. */
  add(file: File): Promise<AddedPicture>;
  /** Tells the person what was not added, and why. */
  ontrouble(sentence: string): void;
}

export function isPicture(file: File): boolean {
  return file.type.startsWith('image/');
}

/** Puts pictures where the cursor is, one after the other; what is typed meanwhile goes on. */
export async function addPictures(
  view: EditorView,
  files: readonly File[],
  pictures: Pictures,
): Promise<void> {
  const waiting = files.map((file) => ({
    file,
    place: keepPlace(view, view.state.selection.main.head, m.editor_picture_adding({ name: file.name })),
  }));
  for (const { file, place } of waiting) {
    const answer = isPicture(file)
      ? await pictures.add(file)
      : { problem: m.editor_picture_only({ name: file.name }) };
    if ('problem' in answer) {
      place.fill('');
      pictures.ontrouble(answer.problem);
    } else {
      place.fill(onItsOwnLine(view, linkTo('image', answer.id, descriptionOf(file))));
    }
  }
}

/** The name of the file without its ending, until the person writes what can be seen. */
function descriptionOf(file: File): string {
  const name = file.name.replace(/\.[^.]*$/, '').trim();
  return name === '' || /^image$/i.test(name) ? m.editor_picture_unnamed() : name;
}

function onItsOwnLine(view: EditorView, markdown: string): string {
  const { doc, selection } = view.state;
  const line = doc.lineAt(selection.main.head);
  return `${selection.main.head > line.from ? '\n' : ''}${markdown}\n`;
}
