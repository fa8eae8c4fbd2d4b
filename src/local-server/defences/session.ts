import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Refusal } from './refusal.ts';

export interface Session {
  /** Refuses whoever does not hold the cookie. */
  check(request: IncomingMessage): Refusal | null;
  /** The `Set-Cookie` value that a redeemed launch token is exchanged for. */
  readonly cookie: string;
}

/**
 * Threat: anyone who can reach the port. Every request but the launch itself must carry a secret that lives as long as
 * this process. `HttpOnly` keeps it from scripts, `SameSite=Strict` from requests other sites start. Cookies are shared
 * by all ports of a host, so the name carries the port: two profiles that are open at once do not sign each other out.
 */
export function createSession(port: number): Session {
  const name = `throughline-${port}`;
  const secret = randomBytes(32).toString('hex');
  return {
    cookie: `${name}=${secret}; Path=/; HttpOnly; SameSite=Strict`,
    check: (request) => (isSameText(cookieValue(request.headers.cookie, name), secret) ? null : 401),
  };
}

function cookieValue(header: string | undefined, name: string): string {
  const pairs = (header ?? '').split(';').map((pair) => pair.trim());
  return pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1) ?? '';
}

/** In constant time; the hash makes the lengths equal. */
function isSameText(a: string, b: string): boolean {
  return timingSafeEqual(sha256(a), sha256(b));
}

function sha256(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
