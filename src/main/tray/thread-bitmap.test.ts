import { describe, expect, it } from 'vitest';
import { threadBitmap } from './thread-bitmap.ts';

const green = { red: 0x4f, green: 0x9a, blue: 0x76 };

describe('the tray image', () => {
  it('has four bytes for each pixel, at every density', () => {
    expect(threadBitmap(16, green)).toHaveLength(16 * 16 * 4);
    expect(threadBitmap(48, green)).toHaveLength(48 * 48 * 4);
  });

  it('is full ink in the knot and empty in the corner', () => {
    const bytes = threadBitmap(16, green);
    const middle = (8 * 16 + 8) * 4;
    expect([...bytes.subarray(middle, middle + 4)]).toEqual([0x76, 0x9a, 0x4f, 255]);
    expect([...bytes.subarray(bytes.length - 4)]).toEqual([0, 0, 0, 0]);
  });

  it('never has more colour than alpha, as premultiplied images must not', () => {
    const bytes = threadBitmap(24, green);
    for (let at = 0; at < bytes.length; at += 4) {
      expect(Math.max(bytes[at] ?? 0, bytes[at + 1] ?? 0, bytes[at + 2] ?? 0)).toBeLessThanOrEqual(
        bytes[at + 3] ?? 0,
      );
    }
  });
});
