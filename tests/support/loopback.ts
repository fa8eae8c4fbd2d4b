import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { App } from '../../src/app/app.ts';
import type { AppEvent } from '../../src/contract/events.ts';
import { ok, unwrap, type Result } from '../../src/domain/kernel/result.ts';
import { createLocalServer, type LocalServer } from '../../src/local-server/create-local-server.ts';

/** An app that answers what it was asked, and lets a test send events. */
export interface FakeApp extends App {
  readonly calls: { readonly name: string; readonly input: unknown }[];
  emit(event: AppEvent): void;
  listenerCount(): number;
}

export function createFakeApp(answers: (name: string, input: unknown) => Result<unknown> = echo): FakeApp {
  const listeners = new Set<(event: AppEvent) => void>();
  const calls: { name: string; input: unknown }[] = [];
  return {
    calls,
    call(name, input) {
      calls.push({ name, input });
      return Promise.resolve(answers(name, input));
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    recheck: () => {},
    close: () => Promise.resolve(),
    emit: (event) => listeners.forEach((listener) => listener(event)),
    listenerCount: () => listeners.size,
  };
}

function echo(name: string, input: unknown): Result<unknown> {
  return ok({ name, input });
}

export interface RunningServer {
  readonly server: LocalServer;
  readonly app: FakeApp;
  readonly clock: { milliseconds: number };
  readonly faults: unknown[];
  /** The cookie of a signed-in browser, as `name=value`. */
  signIn(): Promise<string>;
  stop(): Promise<void>;
}

/** The real server on a free port, over a fake app and a small folder of files. Its clock only moves by hand. */
export async function startServer(app: FakeApp = createFakeApp()): Promise<RunningServer> {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-server-'));
  writeRenderer(join(folder, 'renderer'));
  writeFileSync(join(folder, 'secret.txt'), 'outside');
  const clock = { milliseconds: 1_000 };
  const faults: unknown[] = [];
  const server = unwrap(
    await createLocalServer({
      app,
      port: 0,
      rendererFolder: join(folder, 'renderer'),
      development: null,
      now: () => clock.milliseconds,
      onFault: (cause) => faults.push(cause),
    }),
  );
  return {
    server,
    app,
    clock,
    faults,
    signIn: () => signIn(server),
    async stop() {
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function writeRenderer(folder: string): void {
  mkdirSync(join(folder, 'assets'), { recursive: true });
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>page</title>');
  writeFileSync(join(folder, 'assets', 'index.js'), 'export {};');
  writeFileSync(join(folder, 'assets', 'notes.secret'), 'unknown kind');
}

export async function signIn(server: LocalServer): Promise<string> {
  const { pathname, search } = new URL(server.mintLaunchUrl());
  const answer = await ask(server.port, { path: `${pathname}${search}` });
  return answer.headers['set-cookie']?.[0]?.split(';')[0] ?? '';
}

export interface Ask {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** One request exactly as given: no header is added but `Host`, the path is not normalised. */
export function ask(port: number, { method = 'GET', path = '/', headers = {}, body }: Ask): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const options = { host: '127.0.0.1', port, method, path, headers, agent: false };
    const request = httpRequest(options, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks).toString('utf8'),
        }),
      );
      response.on('error', reject);
    });
    request.on('error', reject);
    request.end(body);
  });
}

/** A call as the renderer makes it. */
export function call(
  port: number,
  cookie: string,
  name: string,
  input: unknown,
  change: Ask = {},
): Promise<Answer> {
  return ask(port, {
    method: 'POST',
    path: `/api/${name}`,
    body: JSON.stringify(input),
    ...change,
    headers: { ...callHeaders(port, cookie), ...change.headers },
  });
}

export function callHeaders(port: number, cookie: string): Record<string, string> {
  return {
    cookie,
    origin: `http://127.0.0.1:${port}`,
    'sec-fetch-site': 'same-origin',
    'content-type': 'application/json',
    'x-throughline': '1',
  };
}

/** Sends bytes as they are and answers what came back until the connection ended. */
export function sendRaw(port: number, text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect({ host: '127.0.0.1', port });
    let received = '';
    socket.setEncoding('utf8');
    socket.on('data', (chunk: string) => (received += chunk));
    socket.on('close', () => resolve(received));
    socket.on('error', reject);
    socket.write(text);
  });
}
