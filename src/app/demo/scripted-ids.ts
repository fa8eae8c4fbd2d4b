import { createHash } from 'node:crypto';
import type { Clock, IdSource } from '../../domain/kernel/ports.ts';

/** UUIDv7s of a clock and a counter instead of randomness: the same story gives the same ids. Only for the sample journal. */
export function scriptedIds(clock: Clock): IdSource {
  let count = 0;
  const next = (): string => {
    count += 1;
    return createHash('sha256')
      .update(`throughline demo ${String(count)}`)
      .digest('hex');
  };
  return {
    newId() {
      const time = Date.parse(clock.now()).toString(16).padStart(12, '0');
      const digest = next();
      return `${time.slice(0, 8)}-${time.slice(8)}-7${digest.slice(0, 3)}-8${digest.slice(3, 6)}-${digest.slice(6, 18)}`;
    },
    randomHex: (bytes) => next().slice(0, bytes * 2),
  };
}
