import { describe, expect, it } from 'vitest';
import { pngOf, smallestGif } from '../../../tests/support/pictures.ts';
import { cleanImage } from './clean-image.ts';
import type { CleanImage } from './cleaned-file.ts';

const bytesOf = (...parts: (string | readonly number[] | Buffer)[]): Buffer =>
  Buffer.concat(
    parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part))),
  );

function cleaned(file: Buffer): CleanImage {
  const result = cleanImage(file);
  if (!result.ok) throw new Error(result.error.type);
  return result.value;
}

const textOf = ({ bytes }: CleanImage): string => Buffer.from(bytes).toString('latin1');
const place = 'GPS 52.5200 N 13.4050 E';

describe('a PNG', () => {
  it('loses its texts, times and EXIF, and keeps what draws it to the byte', () => {
    const told = pngOf({
      width: 4,
      height: 3,
      chunks: [
        ['tEXt', Buffer.from(`Comment\0${place}`)],
        ['iTXt', Buffer.from(place)],
        ['zTXt', Buffer.from(place)],
        ['eXIf', Buffer.from(place)],
        ['tIME', Buffer.alloc(7)],
        ['prVt', Buffer.from(place)],
      ],
    });
    const plain = pngOf({ width: 4, height: 3 });
    expect(cleaned(bytesOf(told, place))).toEqual({
      mediaType: 'image/png',
      width: 4,
      height: 3,
      bytes: new Uint8Array(plain),
    });
  });

  it('keeps its colours', () => {
    const file = pngOf({ width: 1, height: 1, chunks: [['gAMA', Buffer.from([0, 0, 0xb1, 0x8f])]] });
    expect(textOf(cleaned(file))).toContain('gAMA');
  });

  it('is none when it is cut, has no picture, or a chunk that leads out of it', () => {
    const file = pngOf({ width: 4, height: 3 });
    for (const end of [8, 20, 40, file.length - 1])
      expect(cleanImage(file.subarray(0, end))).toMatchObject({ ok: false, error: { type: 'not-an-image' } });
    const leadsOut = Buffer.from(file);
    leadsOut.writeUInt32BE(0xffff_ffff, 33);
    expect(cleanImage(leadsOut).ok).toBe(false);
  });

  it('of more pixels a side than can be drawn is refused', () => {
    const file = pngOf({ width: 1, height: 1 });
    file.writeUInt32BE(60_000, 16);
    expect(cleanImage(file)).toMatchObject({ ok: false, error: { type: 'image-too-large' } });
  });
});

const segment = (marker: number, content: Buffer): Buffer =>
  bytesOf([0xff, marker, (content.length + 2) >> 8, (content.length + 2) & 0xff], content);
const frame = segment(0xc0, Buffer.from([8, 0, 5, 0, 7, 1, 1, 0x11, 0]));
const scan = bytesOf(
  segment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])),
  [0x12, 0xff, 0x00, 0x34, 0xff, 0xd0, 0x56],
);
const exif = (orientation: number): Buffer =>
  segment(
    0xe1,
    bytesOf(
      'Exif\0\0II*\0',
      [8, 0, 0, 0, 2, 0],
      [0x0f, 0x01, 2, 0, 4, 0, 0, 0, 0x41, 0x63, 0x6d, 0],
      [0x12, 0x01, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0],
      [0, 0, 0, 0],
      place,
    ),
  );
const jpeg = (...parts: Buffer[]): Buffer => bytesOf([0xff, 0xd8], ...parts, [0xff, 0xd9]);

describe('a JPEG', () => {
  const jfif = segment(0xe0, bytesOf('JFIF\0', [1, 1, 0, 0, 1, 0, 1, 0, 0]));
  const profile = segment(0xe2, bytesOf('ICC_PROFILE\0', [1, 1], 'colours'));
  const adobe = segment(0xee, bytesOf('Adobe', [0, 100, 0, 0, 0, 0, 1]));

  it('loses EXIF, XMP, IPTC, comments, thumbnails and what follows its end', () => {
    const file = jpeg(
      jfif,
      exif(1),
      segment(0xe1, bytesOf('http://ns.adobe.com/xap/1.0/\0', place)),
      profile,
      segment(0xe2, bytesOf('MPF\0', place)),
      segment(0xed, bytesOf('Photoshop 3.0\0', place)),
      adobe,
      segment(0xfe, bytesOf(place)),
      frame,
      scan,
    );
    const clean = cleaned(bytesOf(file, place));
    expect(Buffer.from(clean.bytes)).toEqual(jpeg(jfif, profile, adobe, frame, scan));
    expect(clean).toMatchObject({ mediaType: 'image/jpeg', width: 7, height: 5 });
  });

  it('stays the right way up', () => {
    const once = cleaned(jpeg(exif(6), frame, scan));
    expect(textOf(once)).not.toContain('GPS');
    expect(textOf(once)).not.toContain('Acm');
    expect(textOf(once)).toContain('Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06');
    expect(cleaned(Buffer.from(once.bytes)).bytes).toEqual(once.bytes);
  });

  it('of several scans is kept whole', () => {
    const file = jpeg(frame, scan, scan);
    expect(Buffer.from(cleaned(file).bytes)).toEqual(file);
  });

  it('is none without a picture, without an end, or with a segment that leads out of it', () => {
    for (const file of [
      jpeg(frame),
      jpeg(scan),
      jpeg(frame, scan).subarray(0, -2),
      jpeg(bytesOf([0xff, 0xe1, 0xff, 0xff]), frame, scan),
      jpeg(bytesOf([0xff, 0xe1, 0x00, 0x00]), frame, scan),
    ])
      expect(cleanImage(file)).toMatchObject({ ok: false, error: { type: 'not-an-image' } });
  });
});

describe('a GIF', () => {
  const gif = Buffer.from(smallestGif, 'base64');

  it('loses comments and foreign applications, and keeps its frames and how often they repeat', () => {
    const loop = bytesOf([0x21, 0xff, 11], 'NETSCAPE2.0', [3, 1, 0, 0, 0]);
    const told = bytesOf(
      gif.subarray(0, 19),
      loop,
      [0x21, 0xfe, place.length],
      place,
      [0],
      [0x21, 0xff, 11],
      'XMP DataXMP',
      [place.length],
      place,
      [0],
      gif.subarray(19),
      place,
    );
    const clean = cleaned(told);
    expect(Buffer.from(clean.bytes)).toEqual(bytesOf(gif.subarray(0, 19), loop, gif.subarray(19)));
    expect(clean).toMatchObject({ mediaType: 'image/gif', width: 1, height: 1 });
  });

  it('is none when it is cut', () => {
    for (let end = 6; end < gif.length; end += 1) expect(cleanImage(gif.subarray(0, end)).ok).toBe(false);
  });
});

describe('a WebP', () => {
  const chunk = (type: string, data: Buffer): Buffer => {
    const length = Buffer.alloc(4);
    length.writeUInt32LE(data.length);
    return bytesOf(type, length, data, data.length % 2 === 1 ? [0] : []);
  };
  const webp = (...chunks: Buffer[]): Buffer => {
    const body = Buffer.concat(chunks);
    const length = Buffer.alloc(4);
    length.writeUInt32LE(body.length + 4);
    return bytesOf('RIFF', length, 'WEBP', body);
  };
  const extended = (flags: number): Buffer => chunk('VP8X', Buffer.from([flags, 0, 0, 0, 6, 0, 0, 4, 0, 0]));
  const picture = chunk('VP8L', Buffer.from([0x2f, 0, 0, 0, 0, 1, 2]));

  it('loses EXIF and XMP, and no longer announces them', () => {
    const clean = cleaned(
      bytesOf(
        webp(extended(0x3c), picture, chunk('EXIF', Buffer.from(place)), chunk('XMP ', Buffer.from(place))),
        place,
      ),
    );
    expect(Buffer.from(clean.bytes)).toEqual(webp(extended(0x30), picture));
    expect(clean).toMatchObject({ mediaType: 'image/webp', width: 7, height: 5 });
  });

  it('is none when it is cut or has no picture', () => {
    const file = webp(picture);
    expect(cleanImage(file.subarray(0, -3)).ok).toBe(false);
    expect(cleanImage(webp(chunk('EXIF', Buffer.from(place)))).ok).toBe(false);
  });
});

describe('another file', () => {
  it.each([
    ['a program', 'MZ\x90\0'],
    ['a page', '<!doctype html><script>alert(1)</script>'],
    ['text that begins like a GIF', 'GIF89a but not one'],
    ['nothing', ''],
  ])('that is %s is no picture', (_, content) => {
    expect(cleanImage(bytesOf(content))).toEqual({ ok: false, error: { type: 'not-an-image' } });
  });

  it.each([
    ['an SVG', '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'],
    ['a HEIC', '\0\0\0\x18ftypheic'],
    ['a TIFF', 'II*\0\x08\0\0\0'],
    ['a bitmap', 'BM\x46\0\0\0'],
  ])('that is %s is a picture of a kind that is not taken', (_, content) => {
    expect(cleanImage(bytesOf(content))).toEqual({ ok: false, error: { type: 'unsupported-image' } });
  });
});
