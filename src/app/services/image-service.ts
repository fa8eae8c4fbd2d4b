import type { Services } from '../../contract/api.ts';
import { cleanImage } from '../../domain/image/clean-image.ts';
import type { ImageEvent } from '../../domain/image/image.ts';
import type { NewEvent } from '../../domain/kernel/event.ts';
import { ok } from '../../domain/kernel/result.ts';
import { findImage, imageData, takesWords } from '../../journal/queries/entries.ts';
import { notFound, type Core } from '../core.ts';

/** Pictures in entries. Adding one is part of writing: it is taken back in the words, not by undo. */
export function imageService(core: Core): Services['image'] {
  return {
    add({ entryId, data }) {
      if (!takesWords(core.journal(), entryId)) return notFound('entry');
      const cleaned = cleanImage(Buffer.from(data, 'base64'));
      if (!cleaned.ok) return cleaned;
      const { mediaType, width, height, bytes } = cleaned.value;
      const id = core.ports.ids.newId();
      const payload = { entryId, mediaType, width, height, data: Buffer.from(bytes).toString('base64') };
      const body: ImageEvent = { kind: 'image.added', payload };
      const committed = core.commitQuietly([{ subjectKind: 'image', subjectId: id, body }]);
      return committed.ok ? ok({ id, mediaType, width, height }) : committed;
    },
    get({ id }) {
      const image = findImage(core.journal(), id);
      const data = image === null ? null : imageData(core.journal(), image);
      return image === null || data === null ? notFound('image') : ok({ mediaType: image.mediaType, data });
    },
  };
}

export function imageRemoved(id: string): NewEvent {
  const body: ImageEvent = { kind: 'image.removed', payload: {} };
  return { subjectKind: 'image', subjectId: id, body };
}
