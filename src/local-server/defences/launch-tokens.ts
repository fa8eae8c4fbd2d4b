import { randomBytes, timingSafeEqual } from 'node:crypto';

/** How long a launch address is good for, in milliseconds. */
export const launchTokenLifetime = 60_000;

const tokenBytes = 32;
const mostOutstanding = 16;

interface Outstanding {
  readonly token: Buffer;
  readonly expiresAt: number;
}

export interface LaunchTokens {
  /** A fresh token, as 64 hex digits. */
  mint(): string;
  /** Whether the token was good; it is not any more. */
  redeem(text: string | null): boolean;
}

/**
 * Threat: another program or another user of this machine finds the port and opens the journal. The launch address
 * carries 256 random bits that are good once and for a minute, so one that stays behind in a shell or browser history
 * opens nothing. All outstanding tokens are compared in constant time: the time taken tells nothing of how near a guess was.
 */
export function createLaunchTokens(now: () => number): LaunchTokens {
  let outstanding: Outstanding[] = [];
  const dropExpired = (): void => {
    outstanding = outstanding.filter(({ expiresAt }) => expiresAt > now());
  };
  return {
    mint() {
      dropExpired();
      const token = randomBytes(tokenBytes);
      outstanding = [...outstanding, { token, expiresAt: now() + launchTokenLifetime }].slice(
        -mostOutstanding,
      );
      return token.toString('hex');
    },
    redeem(text) {
      dropExpired();
      const guess = Buffer.from(text ?? '', 'hex');
      if (guess.length !== tokenBytes) return false;
      const matches = outstanding.filter(({ token }) => timingSafeEqual(token, guess));
      outstanding = outstanding.filter((entry) => !matches.includes(entry));
      return matches.length > 0;
    },
  };
}
