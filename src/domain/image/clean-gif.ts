import { joinBytes, readBytes, type ByteReader } from './byte-reader.ts';
import type { CleanedFile } from './cleaned-file.ts';

const trailer = 0x3b;
const extension = 0x21;
const picture = 0x2c;
const graphicControl = 0xf9;
const application = 0xff;

/** GIF89a (CompuServe, 1990): header, colour table, then blocks up to the trailer. Comments and foreign applications are left out. */
export function cleanGif(bytes: Uint8Array): CleanedFile {
  const reader = readBytes(bytes);
  const header = 13 + colourTableLength(reader.byte(10));
  if (!reader.has({ start: 0, end: header })) return null;
  const kept: Uint8Array[] = [bytes.subarray(0, header)];
  let hasPicture = false;
  for (let start = header; ;) {
    const kind = reader.byte(start);
    if (!reader.has({ start, end: start + 1 })) return null;
    if (kind === trailer) {
      kept.push(bytes.subarray(start, start + 1));
      break;
    }
    const data = kind === extension ? start + 2 : kind === picture ? pictureData(reader, start) : null;
    const end = data === null ? null : endOfSubBlocks(reader, data);
    if (end === null) return null;
    if (kind === picture || draws(reader, start)) kept.push(bytes.subarray(start, end));
    hasPicture ||= kind === picture;
    start = end;
  }
  return hasPicture
    ? { width: reader.uint16Little(6), height: reader.uint16Little(8), bytes: joinBytes(kept) }
    : null;
}

/** How often an animation repeats is in an application extension too. */
function draws(reader: ByteReader, start: number): boolean {
  const label = reader.byte(start + 1);
  const isLoop = label === application && reader.ascii(start + 3, 11) === 'NETSCAPE2.0';
  return label === graphicControl || isLoop;
}

function pictureData(reader: ByteReader, start: number): number {
  return start + 11 + colourTableLength(reader.byte(start + 9));
}

function colourTableLength(flags: number): number {
  return (flags & 0x80) === 0 ? 0 : 3 * 2 ** ((flags & 0x07) + 1);
}

function endOfSubBlocks(reader: ByteReader, start: number): number | null {
  let at = start;
  while (reader.byte(at) !== 0) {
    at += reader.byte(at) + 1;
    if (!reader.has({ start: at, end: at + 1 })) return null;
  }
  return reader.has({ start: at, end: at + 1 }) ? at + 1 : null;
}
