import { m } from '../../../messages/index.ts';

/** Where a picture's bytes can be shown from: an address for `src`, or undefined when there is no such picture. */
export type PictureAddress = (id: string) => Promise<string | undefined>;

/** Shows a picture of the journal in `place`, or says that it cannot be shown. `onready` is told when its size is known. */
export async function showPicture(
  place: HTMLElement,
  picture: { readonly id: string; readonly alt: string },
  addressOf: PictureAddress,
  onready: () => void = () => undefined,
): Promise<void> {
  const { id, alt } = picture;
  const missing = (): void => {
    place.textContent = alt === '' ? m.editor_picture_missing_unnamed() : m.editor_picture_missing({ alt });
    onready();
  };
  const address = await addressOf(id);
  if (address === undefined) return missing();
  const image = document.createElement('img');
  image.alt = alt;
  image.addEventListener('load', onready);
  image.addEventListener('error', missing);
  image.src = address;
  place.replaceChildren(image);
}
