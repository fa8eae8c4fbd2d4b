import { err, ok, type Result } from '../kernel/result.ts';
import { cleanGif } from './clean-gif.ts';
import { cleanJpeg } from './clean-jpeg.ts';
import { cleanPng } from './clean-png.ts';
import { cleanWebp } from './clean-webp.ts';
import type { CleanedFile, CleanImage } from './cleaned-file.ts';
import { imageLimits, type ImageType } from './image.ts';

export type ImageError =
  | { readonly type: 'not-an-image' }
  | { readonly type: 'unsupported-image' }
  | { readonly type: 'image-too-large'; readonly limit: number };

/**
 * A picture without what it says about its maker. Places, devices, times, thumbnails and comments are in parts of the file that
 * nobody needs to draw it; only the parts that draw are copied, so that what is unknown is left out too, as is whatever hides
 * behind the picture's end. Whether it is a picture is read from its bytes, never from its name. Two threats meet here: a photo
 * that tells where it was taken, and a file that pretends to be one.
 */
export function cleanImage(bytes: Uint8Array): Result<CleanImage, ImageError> {
  const mediaType = mediaTypeOf(bytes);
  if (mediaType === null) return err({ type: isOtherPicture(bytes) ? 'unsupported-image' : 'not-an-image' });
  const cleaned = cleaners[mediaType](bytes);
  if (cleaned === null || cleaned.width < 1 || cleaned.height < 1) return err({ type: 'not-an-image' });
  const isLarge = Math.max(cleaned.width, cleaned.height) > imageLimits.side;
  if (isLarge || cleaned.bytes.length > imageLimits.bytes)
    return err({ type: 'image-too-large', limit: imageLimits.bytes });
  return ok({ mediaType, ...cleaned });
}

const cleaners: Readonly<Record<ImageType, (bytes: Uint8Array) => CleanedFile>> = {
  'image/jpeg': cleanJpeg,
  'image/png': cleanPng,
  'image/gif': cleanGif,
  'image/webp': cleanWebp,
};

function mediaTypeOf(bytes: Uint8Array): ImageType | null {
  const start = latin(bytes.subarray(0, 16));
  if (start.startsWith('\xff\xd8\xff')) return 'image/jpeg';
  if (start.startsWith('\x89PNG\r\n\x1a\n')) return 'image/png';
  if (start.startsWith('GIF87a') || start.startsWith('GIF89a')) return 'image/gif';
  if (start.startsWith('RIFF') && start.slice(8, 12) === 'WEBP') return 'image/webp';
  return null;
}

/** Pictures that are not taken: some cannot be shown everywhere, and an SVG is a program as well. */
function isOtherPicture(bytes: Uint8Array): boolean {
  const start = latin(bytes.subarray(0, 512));
  const isMp4Picture = start.slice(4, 8) === 'ftyp';
  return (
    isMp4Picture || start.startsWith('BM') || /^(?:II\*\0|MM\0\*)/.test(start) || /<svg[\s>]/i.test(start)
  );
}

function latin(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}
