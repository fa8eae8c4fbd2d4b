import type { IncomingMessage } from 'node:http';
import type { Refusal } from './refusal.ts';

/**
 * Threat: DNS rebinding. A page on evil.example lets its own name resolve to 127.0.0.1 and then reads this server as if
 * it were its own origin. Its requests still say `Host: evil.example`, so only this server's exact names are answered.
 * The request must carry one `Host` and no more, since two could be read differently by others.
 */
export function checkHost(request: IncomingMessage, port: number): Refusal | null {
  const hosts = request.headersDistinct['host'] ?? [];
  return hosts.length === 1 && ownHosts(port).includes(hosts[0] ?? '') ? null : 403;
}

/** The names a browser on this machine may use for the server. */
function ownHosts(port: number): readonly string[] {
  return [`127.0.0.1:${port}`, `localhost:${port}`];
}
