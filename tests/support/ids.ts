import { createHash } from 'node:crypto';
import type { IdSource } from '../../src/domain/kernel/ports.ts';

let sources = 0;

/** Ids of the form of a UUIDv7 that count up: the same in every run, never the same from two sources of one run. */
export function countingIds(): IdSource {
  sources += 1;
  const source = hex(sources, 8);
  let count = 0;
  return {
    newId() {
      count += 1;
      return `${source}-0000-7000-8000-${hex(count, 12)}`;
    },
    randomHex(bytes) {
      count += 1;
      return createHash('sha512')
        .update(`${source} ${count}`)
        .digest('hex')
        .slice(0, bytes * 2);
    },
  };
}

/** An id that no source gives out. */
export const unknownId = 'ffffffff-ffff-7fff-8fff-ffffffffffff';

function hex(number: number, digits: number): string {
  return number.toString(16).padStart(digits, '0');
}
