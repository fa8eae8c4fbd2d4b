import { get, type IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import { once } from 'node:events';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AppEvent } from '../../../src/contract/events.ts';
import { createLocalServer } from '../../../src/local-server/create-local-server.ts';
import { ask, call, createFakeApp, startServer, type RunningServer } from '../../support/loopback.ts';

let running: RunningServer;
let cookie: string;

beforeEach(async () => {
  running = await startServer();
  cookie = await running.signIn();
});

afterEach(() => running.stop());

describe('the event stream', () => {
  it('sends each event as JSON, to everybody', async () => {
    const streams = await Promise.all([openStream(), openStream()]);
    running.app.emit({ type: 'day-changed', day: '2026-11-24' });
    for (const stream of streams) {
      expect(await readUntil(stream, 'data:')).toContain(
        'data: {"type":"day-changed","day":"2026-11-24"}\n\n',
      );
      stream.destroy();
    }
  });

  it('carries the headers of every answer', async () => {
    const stream = await openStream();
    expect(stream.headers).toMatchObject({
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
    });
    stream.destroy();
  });

  it('lets a reader go that does not read', async () => {
    const socket = connect({ host: '127.0.0.1', port: running.server.port });
    socket.write(
      `GET /events HTTP/1.1\r\nHost: 127.0.0.1:${running.server.port}\r\nCookie: ${cookie}\r\n\r\n`,
    );
    await once(socket, 'data');
    socket.pause();
    const event: AppEvent = { type: 'navigate', to: 'x'.repeat(1_000_000) };
    for (let sent = 0; sent < 40; sent += 1) {
      running.app.emit(event);
      await new Promise((resolve) => setImmediate(resolve));
    }
    let received = 0;
    socket.on('data', (chunk: Buffer) => (received += chunk.length));
    socket.on('error', () => {});
    socket.resume();
    await once(socket, 'close');
    expect(received).toBeLessThan(40_000_000);
  });

  it('ends with the server, at once', async () => {
    const stream = await openStream();
    stream.resume();
    const ended = once(stream, 'end');
    const begun = performance.now();
    await running.server.close();
    await ended;
    expect(performance.now() - begun).toBeLessThan(1_000);
    expect(running.app.listenerCount()).toBe(0);
  });
});

describe('the server', () => {
  it('says when its port is taken', async () => {
    const second = await createLocalServer({
      app: createFakeApp(),
      port: running.server.port,
      rendererFolder: import.meta.dirname,
      development: null,
      now: () => 0,
      onFault: () => {},
    });
    expect(second).toEqual({ ok: false, error: { type: 'port-taken' } });
  });

  it('keeps two profiles apart in one browser', async () => {
    const other = await startServer();
    const both = `${cookie}; ${await other.signIn()}`;
    expect((await call(running.server.port, both, 'today.get', {})).status).toBe(200);
    expect((await call(other.server.port, both, 'today.get', {})).status).toBe(200);
    await other.stop();
  });

  it('answers a bug with a status and no detail, and tells its own side', async () => {
    const broken = await startServer(
      createFakeApp(() => {
        throw new Error('a private detail');
      }),
    );
    const answer = await call(broken.server.port, await broken.signIn(), 'today.get', {});
    expect(answer).toMatchObject({ status: 500, body: '' });
    expect(broken.faults).toHaveLength(1);
    await broken.stop();
  });

  it('passes an expected error on as an answer', async () => {
    const refusing = await startServer(createFakeApp(() => ({ ok: false, error: { type: 'disk-full' } })));
    const answer = await call(refusing.server.port, await refusing.signIn(), 'today.get', {});
    expect(answer).toMatchObject({ status: 200, body: '{"ok":false,"error":{"type":"disk-full"}}' });
    await refusing.stop();
  });

  it('gives its port free', async () => {
    const { port } = running.server;
    await running.server.close();
    await expect(ask(port, {})).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  });
});

function openStream(): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const options = {
      host: '127.0.0.1',
      port: running.server.port,
      path: '/events',
      headers: { cookie },
      agent: false,
    };
    get(options, resolve).on('error', reject);
  });
}

async function readUntil(stream: IncomingMessage, text: string): Promise<string> {
  let received = '';
  for await (const chunk of stream.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    received += chunk.toString('utf8');
    if (received.includes(text) && received.endsWith('\n\n')) return received;
  }
  return received;
}
