import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compareHlc, isHlc, nextHlc, type Hlc } from '../../src/domain/kernel/hlc.ts';

const device = '00000000-0000-7000-8000-0000000000aa';
const wallTimes = fc.array(fc.integer({ min: 0, max: 4_102_444_800_000 }), { minLength: 1, maxLength: 50 });

it('never runs backwards, whatever the clock does', () => {
  fc.assert(
    fc.property(wallTimes, (times) => {
      let previous: Hlc | null = null;
      for (const time of times) {
        const next: Hlc = nextHlc(previous, time, device);
        expect(isHlc(next)).toBe(true);
        if (previous !== null) expect(compareHlc(previous, next)).toBe(-1);
        previous = next;
      }
    }),
  );
});

it('sorts as a text, also when the counter of a millisecond is used up', () => {
  let previous = nextHlc(null, 1_000, device);
  for (let count = 0; count < 70_000; count += 1) {
    const next = nextHlc(previous, 500, device);
    if (!(previous < next && isHlc(next))) throw new Error(`${next} after ${previous}`);
    previous = next;
  }
  expect(previous.slice(0, 12)).toBe((1_001).toString(16).padStart(12, '0'));
});

it('follows wall time when that is ahead', () => {
  fc.assert(
    fc.property(fc.nat(4_000_000_000), fc.integer({ min: 1, max: 1_000_000 }), (time, ahead) => {
      const next = nextHlc(nextHlc(null, time, device), time + ahead, device);
      expect(Number.parseInt(next.slice(0, 12), 16)).toBe(time + ahead);
    }),
  );
});
