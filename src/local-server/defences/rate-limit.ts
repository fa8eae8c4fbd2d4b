import type { Refusal } from './refusal.ts';

export interface RateLimit {
  /** Takes one request from the allowance, or refuses. */
  check(): Refusal | null;
}

export interface Allowance {
  /** How many may come at once. */
  readonly burst: number;
  /** How many come back each second. */
  readonly perSecond: number;
}

/** Far above what the fastest person or the busiest page asks for. */
export const sessionAllowance: Allowance = { burst: 200, perSecond: 50 };

/** For requests without a session: a few launches, not a search for tokens. */
export const strangerAllowance: Allowance = { burst: 40, perSecond: 2 };

/** Threat: a runaway page or a guessing program keeps the journal busy. A token bucket lets bursts through, not floods. */
export function createRateLimit({ burst, perSecond }: Allowance, now: () => number): RateLimit {
  let tokens = burst;
  let filledAt = now();
  return {
    check() {
      const at = now();
      tokens = Math.min(burst, tokens + ((at - filledAt) / 1_000) * perSecond);
      filledAt = at;
      if (tokens < 1) return 429;
      tokens -= 1;
      return null;
    },
  };
}
