import type { IncomingMessage } from 'node:http';
import type { Refusal } from './refusal.ts';

/**
 * Threat: cross-site request forgery. Another site's page, or another port of this machine, makes the person's browser
 * send requests here. The browser itself says where a request comes from (Fetch Metadata, W3C): it must be this very
 * origin, or `none` for an address the person opened. A POST must name its origin; browsers always do.
 */
export function checkOrigin(request: IncomingMessage): Refusal | null {
  const { origin, host = '' } = request.headers;
  if (origin === undefined ? request.method === 'POST' : origin !== `http://${host}`) return 403;
  const site = request.headers['sec-fetch-site'];
  return site === undefined || site === 'same-origin' || isOpenedByPerson(request) ? null : 403;
}

function isOpenedByPerson({ method, headers }: IncomingMessage): boolean {
  return method === 'GET' && headers['sec-fetch-site'] === 'none';
}
