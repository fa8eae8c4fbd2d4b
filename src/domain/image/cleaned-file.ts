import type { ImageType } from './image.ts';

export interface CleanImage {
  readonly mediaType: ImageType;
  /** In pixels, as the file says. */
  readonly width: number;
  readonly height: number;
  readonly bytes: Uint8Array;
}

/** What a format's reader makes of a file: the parts that draw it, or null when it is not what it says it is. */
export type CleanedFile = Omit<CleanImage, 'mediaType'> | null;
