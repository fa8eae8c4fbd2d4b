import { joinBytes, readBytes, type ByteReader } from './byte-reader.ts';
import type { CleanedFile } from './cleaned-file.ts';

const drawing: ReadonlySet<string> = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ANMF', 'ICCP']);
/** The bits of VP8X that announce EXIF and XMP, which are left out. */
const announced = 0x08 | 0x04;

/** WebP (RFC 9649): a RIFF file of chunks. EXIF, XMP and unknown ones are left out. */
export function cleanWebp(bytes: Uint8Array): CleanedFile {
  const reader = readBytes(bytes);
  const fileEnd = 8 + reader.uint32Little(4);
  if (!reader.has({ start: 0, end: fileEnd })) return null;
  const kept: Uint8Array[] = [];
  let size: { width: number; height: number } | null = null;
  for (let start = 12; start < fileEnd;) {
    const length = reader.uint32Little(start + 4);
    const end = start + 8 + length + (length % 2);
    if (end > fileEnd || !reader.has({ start, end })) return null;
    const type = reader.ascii(start, 4);
    if (drawing.has(type)) kept.push(withoutAnnouncements(type, bytes.slice(start, end)));
    size ??= sizeIn(reader, type, start + 8);
    start = end;
  }
  if (size === null) return null;
  const body = joinBytes(kept);
  return { ...size, bytes: joinBytes([riffHeader(body.length + 4), body]) };
}

function withoutAnnouncements(type: string, chunk: Uint8Array): Uint8Array {
  if (type === 'VP8X') chunk[8] = (chunk[8] ?? 0) & ~announced;
  return chunk;
}

function sizeIn(reader: ByteReader, type: string, at: number): { width: number; height: number } | null {
  const uint24 = (place: number): number => reader.uint16Little(place) + reader.byte(place + 2) * 0x1_0000;
  if (type === 'VP8X') return { width: 1 + uint24(at + 4), height: 1 + uint24(at + 7) };
  if (type === 'VP8L') {
    const bits = reader.uint32Little(at + 1);
    return { width: 1 + (bits & 0x3fff), height: 1 + ((bits >>> 14) & 0x3fff) };
  }
  if (type === 'VP8 ') {
    return { width: reader.uint16Little(at + 6) & 0x3fff, height: reader.uint16Little(at + 8) & 0x3fff };
  }
  return null;
}

function riffHeader(length: number): Uint8Array {
  const header = new Uint8Array(12);
  header.set(asciiBytes('RIFF'), 0);
  new DataView(header.buffer).setUint32(4, length, true);
  header.set(asciiBytes('WEBP'), 8);
  return header;
}

function asciiBytes(text: string): number[] {
  return [...text].map((sign) => sign.charCodeAt(0));
}
