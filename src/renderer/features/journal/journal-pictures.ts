import type { Client } from '../../../contract/create-client.ts';
import { imageLimits } from '../../../domain/image/image.ts';
import { m } from '../../../messages/index.ts';
import { errorText } from '../../app/error-text.ts';
import { base64ToBytes } from '../../shared/save-file.ts';
import { redrawnPicture } from './redrawn-picture.ts';

export interface PictureAddresses {
  /** An address for `src` that this page alone can read, or undefined when there is no such picture. */
  addressOf(id: string): Promise<string | undefined>;
  /** Gives the memory back; the addresses lead nowhere afterwards. */
  dispose(): void;
}

/** The pictures of the journal as addresses, each asked for once. */
export function createPictureAddresses(image: Pick<Client['image'], 'get'>): PictureAddresses {
  const addresses = new Map<string, Promise<string | undefined>>();
  const made: string[] = [];
  let isDisposed = false;

  async function read(id: string): Promise<string | undefined> {
    const answer = await image.get({ id });
    if (!answer.ok || isDisposed) return undefined;
    const { mediaType, data } = answer.value;
    const address = URL.createObjectURL(new Blob([base64ToBytes(data)], { type: mediaType }));
    made.push(address);
    return address;
  }

  return {
    addressOf(id) {
      const known = addresses.get(id) ?? read(id).catch(() => undefined);
      addresses.set(id, known);
      return known;
    },
    dispose() {
      isDisposed = true;
      for (const address of made) URL.revokeObjectURL(address);
    },
  };
}

export type AddedPicture = { readonly id: string } | { readonly problem: string };

/**
 * Adds a picture to an entry. One that the journal would refuse for its size or its form is drawn anew first. Answers its id,
 * or a sentence that says why it was not added.
 */
export async function addPicture(
  image: Pick<Client['image'], 'add'>,
  entryId: string,
  file: File,
): Promise<AddedPicture> {
  const send = async (blob: Blob) => image.add({ entryId, data: await base64Of(blob) });
  const first = file.size <= imageLimits.bytes ? await send(file) : null;
  if (first?.ok) return { id: first.value.id };
  const isRefused = !first || ['image-too-large', 'unsupported-image'].includes(first.error.type);
  const smaller = isRefused ? await redrawnPicture(file) : null;
  if (!smaller || smaller.size > imageLimits.bytes)
    return { problem: problemOf(file, first?.error ?? tooLarge) };
  const second = await send(smaller);
  return second.ok ? { id: second.value.id } : { problem: problemOf(file, second.error) };
}

const tooLarge = { type: 'image-too-large' } as const;

function problemOf({ name }: File, error: { readonly type: string }): string {
  switch (error.type) {
    case 'not-an-image':
    case 'unsupported-image':
      return m.editor_picture_not_a_picture({ name });
    case 'image-too-large':
      return m.editor_picture_too_large({ name });
    default:
      return m.editor_picture_not_added({ name, reason: errorText(error).message });
  }
}

/** The bytes as base64, read in the background however large they are. */
function base64Of(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () =>
      resolve(typeof reader.result === 'string' ? reader.result.replace(/^[^,]*,/, '') : '');
    reader.onerror = () => reject(reader.error ?? new Error('The file could not be read.'));
    reader.readAsDataURL(blob);
  });
}
