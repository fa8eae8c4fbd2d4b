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

/** Puts pictures after the line of `at`, one after the other, so that no sentence is cut; what is typed meanwhile goes on. */
export async function addPictures(
  view: EditorView,
  files: readonly File[],
  pictures: Pictures,
  at: number = view.state.selection.main.head,
): Promise<void> {
  const end = view.state.doc.lineAt(at).to;
  const waiting = files.map((file) => ({
    file,
    place: keepPlace(view, end, m.editor_picture_adding({ name: file.name })),
  }));
  for (const { file, place } of waiting) {
    const answer = isPicture(file)
      ? await pictures.add(file)
      : { problem: m.editor_picture_only({ name: file.name }) };
    if ('problem' in answer) {
      place.fill(() => '');
      pictures.ontrouble(answer.problem);
    } else {
      const picture = linkTo('image', answer.id, descriptionOf(file));
      place.fill((before) => `${before === '' ? '' : '\n'}${picture}\n`);
    }
  }
}

/** The name of the file without its ending, until the person writes what can be seen. */
function descriptionOf(file: File): string {
  const name = file.name.replace(/\.[^.]*$/, '').trim();
  return name === '' || /^image$/i.test(name) ? m.editor_picture_unnamed() : name;
}
