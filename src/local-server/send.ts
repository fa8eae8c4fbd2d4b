import type { ServerResponse } from 'node:http';
import { m } from '../messages/index.ts';
import type { Refusal } from './defences/refusal.ts';
import type { StaticFile } from './defences/static-files.ts';

/** How long a refused sender has to read the answer while the rest of its body is thrown away, in milliseconds. */
const timeToRead = 250;

export function send(response: ServerResponse, status: number, { mediaType, bytes }: StaticFile): void {
  response.writeHead(status, { 'Content-Type': mediaType, 'Content-Length': bytes.length }).end(bytes);
}

/** A status and nothing else. A body still on its way is thrown away, and its connection ended. */
export function sendRefusal(response: ServerResponse, status: Refusal | 500): void {
  const { req: request } = response;
  response.writeHead(status, { 'Content-Length': 0 }).end(() => {
    if (!request.complete) setTimeout(() => request.socket.destroy(), timeToRead).unref();
  });
}

/** The one page for whoever comes without a session: how to get in. It needs no script and no style. */
export function sendNotSignedIn(response: ServerResponse): void {
  const [title, text] = [m.cli_name_shown(), m.cli_not_signed_in()].map(escapeHtml);
  const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title><p>${text}</p></html>\n`;
  send(response, 401, { mediaType: 'text/html; charset=utf-8', bytes: Buffer.from(page) });
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
