import * as v from 'valibot';
import { occurrenceOf, type BodyOf, type Occurrence } from '../kernel/event.ts';
import { idSchema } from '../kernel/schema.ts';
import type { SubjectDefinition } from '../kernel/subject.ts';

export const imageTypes = ['image/jpeg', 'image/png', 'image/gif', 'image/webp'] as const;
export type ImageType = (typeof imageTypes)[number];

/** `bytes` of the file; `side` in pixels, against pictures that are small as a file and huge when drawn. */
export const imageLimits = { bytes: 2 * 1024 * 1024, side: 8_192 } as const;

/** Base64 takes four characters for three bytes. */
const dataSchema = v.pipe(v.string(), v.base64(), v.maxLength(Math.ceil(imageLimits.bytes / 3) * 4));
const sideSchema = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(imageLimits.side));

const addedSchema = v.strictObject({
  entryId: idSchema,
  mediaType: v.picklist(imageTypes),
  /** In pixels. */
  width: sideSchema,
  height: sideSchema,
  /** The file without its metadata, base64. */
  data: dataSchema,
});

/** A picture in an entry, private like its words. Its bytes are in the log's event of the same id, and nowhere else. */
export interface Image {
  readonly id: string;
  readonly entryId: string;
  readonly mediaType: ImageType;
  readonly width: number;
  readonly height: number;
  readonly eventId: string;
  readonly added: Occurrence;
}

export type ImageEvent =
  BodyOf<'image.added', v.InferOutput<typeof addedSchema>> | BodyOf<'image.removed', Record<string, never>>;

export const imageSubject: SubjectDefinition<Image, ImageEvent> = {
  kind: 'image',
  events: {
    'image.added': { version: 1, schema: addedSchema },
    'image.removed': { version: 1, schema: v.strictObject({}) },
  },
  fold(state, event) {
    if (event.kind === 'image.removed') return null;
    const { entryId, mediaType, width, height } = event.payload;
    const added = occurrenceOf(event);
    return state ?? { id: event.subjectId, entryId, mediaType, width, height, eventId: event.id, added };
  },
};
