import type { IncomingMessage } from 'node:http';
import type { Refusal } from './refusal.ts';

/**
 * Threat: cross-site forms and "simple" requests, which a browser sends without asking first. They can neither set a
 * header of their own nor the JSON type; whoever tries must ask in a preflight, which is never granted here.
 */
export function checkCommand({ headers }: IncomingMessage): Refusal | null {
  if (headers['x-throughline'] !== '1') return 403;
  const isJson = /^application\/json(; ?charset=utf-8)?$/i.test(headers['content-type'] ?? '');
  return isJson && headers['content-encoding'] === undefined ? null : 415;
}
