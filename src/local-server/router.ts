import type { IncomingMessage, ServerResponse } from 'node:http';
import type { App } from '../app/app.ts';
import { endpointByName } from '../contract/api.ts';
import { exhaustive } from '../domain/kernel/exhaustive.ts';
import { readJsonBody, type BodyError } from './defences/body-limit.ts';
import { checkCommand } from './defences/command-check.ts';
import { checkHost } from './defences/host-check.ts';
import type { LaunchTokens } from './defences/launch-tokens.ts';
import { checkOrigin } from './defences/origin-check.ts';
import type { RateLimit } from './defences/rate-limit.ts';
import type { Refusal } from './defences/refusal.ts';
import type { Session } from './defences/session.ts';
import type { StaticFile } from './defences/static-files.ts';
import type { EventStreams } from './event-stream.ts';
import { send, sendNotSignedIn, sendRefusal } from './send.ts';

export interface Routes {
  readonly app: App;
  readonly port: number;
  readonly session: Session;
  readonly tokens: LaunchTokens;
  readonly streams: EventStreams;
  readonly strangers: RateLimit;
  readonly members: RateLimit;
  /** The file at a request's target, as it came. */
  file(target: string): Promise<StaticFile | null>;
}

/**
 * Answers one request or refuses it. Whatever comes passes the host and the origin check first; only a launch address is
 * answered without a session; addresses are compared as they came, never decoded or resolved.
 */
export async function route(
  routes: Routes,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const foreign = checkHost(request, routes.port) ?? checkOrigin(request);
  if (foreign !== null) return sendRefusal(response, foreign);
  const target = request.url ?? '';
  const [address = '', query = ''] = target.split('?', 2);
  if (address === '/launch') return launch(routes, request, response, query);
  if (routes.session.check(request) !== null) return stranger(routes, request, response, address);
  const tooMany = routes.members.check();
  if (tooMany !== null) return sendRefusal(response, tooMany);
  if (address.startsWith('/api/')) return call(routes, request, response, address.slice('/api/'.length));
  if (request.method !== 'GET') return sendRefusal(response, 405);
  if (address === '/events') {
    const refusal = routes.streams.open(response);
    return refusal === null ? undefined : sendRefusal(response, refusal);
  }
  const file = await routes.file(target);
  return file === null ? sendRefusal(response, 404) : send(response, 200, file);
}

/** Exchanges the one-time token for the cookie and leads on to an address without it. */
function launch(routes: Routes, request: IncomingMessage, response: ServerResponse, query: string): void {
  const tooMany = routes.strangers.check();
  if (tooMany !== null) return sendRefusal(response, tooMany);
  if (request.method !== 'GET') return sendRefusal(response, 405);
  const isGood = routes.tokens.redeem(new URLSearchParams(query).get('token'));
  // Who is signed in already and goes back to the launch address is simply led on.
  if (!isGood && routes.session.check(request) !== null) return sendNotSignedIn(response);
  response.writeHead(303, { Location: '/', 'Set-Cookie': routes.session.cookie, 'Content-Length': 0 }).end();
}

function stranger(routes: Routes, request: IncomingMessage, response: ServerResponse, address: string): void {
  const tooMany = routes.strangers.check();
  if (tooMany !== null) return sendRefusal(response, tooMany);
  if (address === '/' && request.method === 'GET') return sendNotSignedIn(response);
  return sendRefusal(response, 401);
}

async function call(
  routes: Routes,
  request: IncomingMessage,
  response: ServerResponse,
  name: string,
): Promise<void> {
  if (request.method !== 'POST') return sendRefusal(response, 405);
  const refusal = checkCommand(request);
  if (refusal !== null) return sendRefusal(response, refusal);
  if (endpointByName(name) === null) return sendRefusal(response, 404);
  const body = await readJsonBody(request);
  if (!body.ok) return sendRefusal(response, bodyRefusal(body.error));
  const answer = await routes.app.call(name, body.value);
  return send(response, 200, {
    mediaType: 'application/json; charset=utf-8',
    bytes: Buffer.from(JSON.stringify(answer)),
  });
}

function bodyRefusal({ type }: BodyError): Refusal {
  switch (type) {
    case 'too-large':
      return 413;
    case 'not-json':
    case 'cut-off':
      return 400;
    default:
      return exhaustive(type);
  }
}
