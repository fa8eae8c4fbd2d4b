import { joinBytes, readBytes } from './byte-reader.ts';
import type { CleanedFile } from './cleaned-file.ts';

/** The chunks that draw: the picture, its colours, its transparency and its frames. Not its texts, times and EXIF. */
const drawing: ReadonlySet<string> = new Set([
  ...['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS'],
  ...['gAMA', 'cHRM', 'sRGB', 'iCCP', 'cICP', 'sBIT', 'bKGD', 'pHYs'],
  ...['acTL', 'fcTL', 'fdAT'],
]);

const signatureLength = 8;

/** PNG, third edition (W3C, 2025): a signature, then chunks of length, type, data and checksum up to IEND. */
export function cleanPng(bytes: Uint8Array): CleanedFile {
  const reader = readBytes(bytes);
  if (reader.ascii(12, 4) !== 'IHDR' || reader.uint32(8) !== 13) return null;
  const kept: Uint8Array[] = [bytes.subarray(0, signatureLength)];
  let hasPicture = false;
  for (let start = signatureLength; ;) {
    const end = start + 12 + reader.uint32(start);
    if (!reader.has({ start, end: start + 12 }) || !reader.has({ start, end })) return null;
    const type = reader.ascii(start + 4, 4);
    if (drawing.has(type)) kept.push(bytes.subarray(start, end));
    hasPicture ||= type === 'IDAT';
    if (type === 'IEND') break;
    start = end;
  }
  return hasPicture ? { width: reader.uint32(16), height: reader.uint32(20), bytes: joinBytes(kept) } : null;
}
