import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { App } from '../app/app.ts';
import { contentSecurityPolicy, developmentPolicy, securityHeaders } from '../app/page-security.ts';
import { err, ok, type Result } from '../domain/kernel/result.ts';
import { createLaunchTokens } from './defences/launch-tokens.ts';
import { createRateLimit, sessionAllowance, strangerAllowance } from './defences/rate-limit.ts';
import { createSession } from './defences/session.ts';
import { readStaticFiles, type StaticFile } from './defences/static-files.ts';
import { fetchDevelopmentFile } from './development-files.ts';
import { createEventStreams } from './event-stream.ts';
import { route, type Routes } from './router.ts';
import { sendRefusal } from './send.ts';

export interface LocalServerOptions {
  readonly app: App;
  /** 0 for any free one. */
  readonly port: number;
  /** The folder of the built renderer. */
  readonly rendererFolder: string;
  /** The origin of the development server that the renderer comes from, or null in the product. */
  readonly development: string | null;
  /** Monotonic milliseconds. */
  now(): number;
  /** A bug: the request was answered with 500 and no detail. */
  onFault(cause: unknown): void;
}

export interface LocalServer {
  readonly port: number;
  /** A fresh address that signs one browser in, once, within a minute. */
  mintLaunchUrl(): string;
  /** Ends every stream and connection and gives the port free. */
  close(): Promise<void>;
}

export type ServerError = { readonly type: 'port-taken' } | { readonly type: 'port-forbidden' };

/**
 * The browser host: the app's endpoints, its events and the renderer's files, on loopback only. What protects it, one
 * module a threat, is in `defences/`; the order in which they are asked is in `router.ts`.
 */
export async function createLocalServer(
  options: LocalServerOptions,
): Promise<Result<LocalServer, ServerError>> {
  const headers = Object.entries(securityHeaders(policyFor(options.development)));
  const file = fileSource(options);
  const server = createServer(limits);
  answerBrokenRequests(server, headers);
  const listening = await listen(server, options.port);
  if (!listening.ok) return listening;
  const port = listening.value;
  const tokens = createLaunchTokens(() => options.now());
  const streams = createEventStreams();
  const routes: Routes = {
    app: options.app,
    port,
    session: createSession(port),
    tokens,
    streams,
    strangers: createRateLimit(strangerAllowance, () => options.now()),
    members: createRateLimit(sessionAllowance, () => options.now()),
    file,
  };
  server.on('request', (request, response) => {
    for (const [name, value] of headers) response.setHeader(name, value);
    route(routes, request, response).catch((cause: unknown) => {
      options.onFault(cause);
      if (response.headersSent) response.destroy();
      else sendRefusal(response, 500);
    });
  });
  const unsubscribe = options.app.subscribe((event) => streams.send(event));
  return ok({
    port,
    mintLaunchUrl: () => `http://127.0.0.1:${port}/launch?token=${tokens.mint()}`,
    close() {
      unsubscribe();
      streams.close();
      return closeServer(server);
    },
  });
}

/**
 * Threat: slowloris, a connection that sends its request a byte at a time to hold the server. Headers and bodies have a
 * time and a size to arrive in, and there are only so many connections.
 */
const limits = {
  maxHeaderSize: 16 * 1024,
  headersTimeout: 5_000,
  requestTimeout: 30_000,
  keepAliveTimeout: 10_000,
  connectionsCheckingInterval: 1_000,
};
const mostConnections = 256;

/** What is not even HTTP gets the same headers and as little detail. */
function answerBrokenRequests(server: Server, headers: readonly (readonly [string, string])[]): void {
  server.maxConnections = mostConnections;
  server.maxHeadersCount = 64;
  const lines = headers.map(([name, value]) => `${name}: ${value}\r\n`).join('');
  server.on('clientError', (_cause, socket) => {
    if (!socket.writable) return socket.destroy();
    socket.end(`HTTP/1.1 400 Bad Request\r\n${lines}Content-Length: 0\r\nConnection: close\r\n\r\n`);
  });
}

function fileSource({ development, rendererFolder }: LocalServerOptions): Routes['file'] {
  if (development !== null) return (target) => fetchDevelopmentFile(development, target);
  const files = readStaticFiles(rendererFolder);
  return (target): Promise<StaticFile | null> => Promise.resolve(files.get(target) ?? null);
}

function listen(server: Server, port: number): Promise<Result<number, ServerError>> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => {
      if (cause.code === 'EADDRINUSE') resolve(err({ type: 'port-taken' }));
      else if (cause.code === 'EACCES') resolve(err({ type: 'port-forbidden' }));
      else reject(cause);
    });
    server.listen({ host: '127.0.0.1', port, exclusive: true }, () => {
      resolve(ok((server.address() as AddressInfo).port));
    });
  });
}

/** Requests under way get a moment to finish; whoever still holds a connection then loses it. */
function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const cut = setTimeout(() => server.closeAllConnections(), 300);
    server.close(() => {
      clearTimeout(cut);
      resolve();
    });
    server.closeIdleConnections();
  });
}

function policyFor(development: string | null): string {
  if (development === null) return contentSecurityPolicy;
  return developmentPolicy(development, development.replace(/^http/, 'ws'));
}
