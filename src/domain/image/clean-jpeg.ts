import { joinBytes, readBytes, type ByteReader, type Span } from './byte-reader.ts';
import type { CleanedFile } from './cleaned-file.ts';

const endOfImage = 0xd9;
const startOfScan = 0xda;
const comment = 0xfe;
const app = (number: number): number => 0xe0 + number;

/**
 * JPEG (ITU-T T.81): segments that begin with FF and a marker. Of the application segments those that say how to read the colours stay
 * (JFIF, ICC profile, Adobe's transform); EXIF, XMP, IPTC, comments and whatever follows the end are left out, but for the one
 * word of EXIF that says which way up the picture is.
 */
export function cleanJpeg(bytes: Uint8Array): CleanedFile {
  const reader = readBytes(bytes);
  const kept: Uint8Array[] = [];
  let size: { width: number; height: number } | null = null;
  let turn: number | null = null;
  for (let start = 2; ;) {
    if (reader.byte(start) !== 0xff || !reader.has({ start, end: start + 2 })) return null;
    const marker = reader.byte(start + 1);
    if (marker === 0xff) {
      // A fill byte before a marker.
      start += 1;
      continue;
    }
    if (marker === endOfImage) break;
    const segment = { start, end: start + 2 + reader.uint16(start + 2) };
    if (segment.end < start + 4 || !reader.has(segment)) return null;
    if (isFrame(marker)) size ??= { height: reader.uint16(start + 5), width: reader.uint16(start + 7) };
    turn ??= orientationIn(reader, segment, marker);
    const end = marker === startOfScan ? endOfScan(reader, segment.end) : segment.end;
    if (end === null) return null;
    if (draws(reader, marker, start)) kept.push(bytes.subarray(start, end));
    start = end;
  }
  if (size === null || !kept.some((part) => part[1] === startOfScan)) return null;
  const upright = turn === null || turn === 1 ? [] : [orientationSegment(turn)];
  const [begin, end] = [new Uint8Array([0xff, 0xd8]), new Uint8Array([0xff, endOfImage])];
  return { ...size, bytes: joinBytes([begin, ...upright, ...kept, end]) };
}

function draws(reader: ByteReader, marker: number, start: number): boolean {
  if (marker === comment) return false;
  if (marker < app(0) || marker > app(15)) return true;
  const name = (length: number): string => reader.ascii(start + 4, length);
  if (marker === app(0)) return name(5) === 'JFIF\0';
  if (marker === app(2)) return name(12) === 'ICC_PROFILE\0';
  return marker === app(14) && name(5) === 'Adobe';
}

/** SOF0 to SOF15, without the three markers in between that are tables. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
}

/** Where the coded picture ends: at the next FF that is neither stuffing nor a restart. */
function endOfScan(reader: ByteReader, start: number): number | null {
  for (let at = start; at + 1 < reader.length; at += 1) {
    if (reader.byte(at) !== 0xff) continue;
    const next = reader.byte(at + 1);
    const isCoded = next === 0 || next === 0xff || (next >= 0xd0 && next <= 0xd7);
    if (!isCoded) return at;
  }
  return null;
}

/** EXIF's orientation, 1 to 8 (TIFF 6.0, tag 0x0112 of the first directory). */
function orientationIn(reader: ByteReader, { start, end }: Span, marker: number): number | null {
  if (marker !== app(1) || reader.ascii(start + 4, 6) !== 'Exif\0\0') return null;
  const tiff = start + 10;
  const isLittle = reader.ascii(tiff, 2) === 'II';
  const uint16 = isLittle ? reader.uint16Little : reader.uint16;
  const directory = tiff + (isLittle ? reader.uint32Little : reader.uint32)(tiff + 4);
  const count = uint16(directory);
  for (let index = 0; index < count; index += 1) {
    const at = directory + 2 + index * 12;
    if (at + 12 > end) return null;
    if (uint16(at) === 0x0112) return inRange(uint16(at + 8));
  }
  return null;
}

function inRange(orientation: number): number | null {
  return orientation >= 1 && orientation <= 8 ? orientation : null;
}

/** The smallest EXIF there is: one directory with one entry, the orientation. */
function orientationSegment(orientation: number): Uint8Array {
  return new Uint8Array([
    ...[0xff, app(1), 0x00, 0x22],
    ...[0x45, 0x78, 0x69, 0x66, 0x00, 0x00],
    ...[0x4d, 0x4d, 0x00, 0x2a, 0x00, 0x00, 0x00, 0x08],
    ...[0x00, 0x01],
    ...[0x01, 0x12, 0x00, 0x03, 0x00, 0x00, 0x00, 0x01, 0x00, orientation, 0x00, 0x00],
    ...[0x00, 0x00, 0x00, 0x00],
  ]);
}
