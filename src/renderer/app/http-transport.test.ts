import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { AppEvent } from '../../contract/events.ts';
import { createHttpTransport } from './http-transport.ts';

/** Stands in for the browser's event stream, driven by the test. */
class FakeEventSource {
  static last: FakeEventSource | undefined;
  onopen: () => void = () => {};
  onerror: () => void = () => {};
  onmessage: (message: { data: string }) => void = () => {};
  isClosed = false;

  constructor() {
    FakeEventSource.last = this;
  }

  close(): void {
    this.isClosed = true;
  }
}

const answer = vi.fn<typeof fetch>();

beforeEach(() => {
  vi.stubGlobal('EventSource', FakeEventSource);
  vi.stubGlobal('fetch', answer);
});
afterEach(() => {
  vi.unstubAllGlobals();
  answer.mockReset();
});

test('posts the input as JSON with the header that a foreign page cannot set', async () => {
  answer.mockResolvedValue(Response.json({ ok: true, value: 1 }));
  expect(await createHttpTransport().call('app.status', {})).toEqual({ ok: true, value: 1 });
  const [address, request] = answer.mock.calls[0] ?? [];
  expect(address).toBe('./api/app.status');
  expect(new Headers(request?.headers).get('X-Throughline')).toBe('1');
});

test('answers with a code when the app is gone, refuses or breaks', async () => {
  const transport = createHttpTransport();
  answer.mockRejectedValueOnce(new TypeError('fetch failed'));
  expect(await transport.call('app.status', {})).toEqual({ ok: false, error: { type: 'disconnected' } });
  answer.mockResolvedValueOnce(new Response(null, { status: 403 }));
  expect(await transport.call('app.status', {})).toEqual({ ok: false, error: { type: 'disconnected' } });
  answer.mockResolvedValueOnce(new Response(null, { status: 500 }));
  expect(await transport.call('app.status', {})).toEqual({ ok: false, error: { type: 'internal' } });
});

test('says when the connection is lost and, once it is back, that everything may be different', () => {
  const transport = createHttpTransport();
  const heard: AppEvent[] = [];
  const states: boolean[] = [];
  const stop = transport.subscribe((event) => heard.push(event));
  transport.watchConnection((isConnected) => states.push(isConnected));

  const stream = FakeEventSource.last;
  stream?.onopen();
  stream?.onmessage({ data: JSON.stringify({ type: 'day-changed', day: '2026-11-24' }) });
  stream?.onerror();
  stream?.onerror();
  stream?.onopen();
  expect(states).toEqual([false, true]);
  expect(heard.map(({ type }) => type)).toEqual(['day-changed', 'replaced']);

  stop();
  expect(stream?.isClosed).toBe(true);
});
