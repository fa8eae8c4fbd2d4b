import { markdownToNodes, pictureAttribute } from './markdown.ts';
import { showPicture, type PictureAddress } from './picture-element.ts';

/** Puts an entry's Markdown into `element` as it is read, its pictures with it. */
export function renderEntry(element: HTMLElement, markdown: string, addressOf: PictureAddress): void {
  element.replaceChildren(markdownToNodes(markdown));
  for (const place of element.querySelectorAll<HTMLElement>(`[${pictureAttribute}]`)) {
    const id = place.getAttribute(pictureAttribute) ?? '';
    void showPicture(place, { id, alt: place.textContent }, addressOf);
  }
}
