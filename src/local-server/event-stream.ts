import type { ServerResponse } from 'node:http';
import type { AppEvent } from '../contract/events.ts';
import type { Refusal } from './defences/refusal.ts';

/** How often a silent stream says that it is alive, in milliseconds. */
const heartbeatEvery = 15_000;
const mostStreams = 64;
/** What a reader may be behind, in bytes, before it is let go; it reconnects and reads everything anew. */
const mostUnread = 1024 * 1024;

export interface EventStreams {
  /** Keeps the response open as a stream of server-sent events (WHATWG HTML), or refuses. */
  open(response: ServerResponse): Refusal | null;
  send(event: AppEvent): void;
  close(): void;
}

/**
 * Threat: a page that stopped reading makes unread events pile up in memory. A stream that is too far behind is ended;
 * so is every stream at shutdown.
 */
export function createEventStreams(): EventStreams {
  const streams = new Set<ServerResponse>();
  const write = (text: string): void => {
    for (const stream of streams) {
      if (stream.writableLength > mostUnread) stream.destroy();
      else stream.write(text);
    }
  };
  const heartbeat = setInterval(() => write(': alive\n\n'), heartbeatEvery);
  heartbeat.unref();
  return {
    open(response) {
      if (streams.size >= mostStreams) return 429;
      response.writeHead(200, { 'Content-Type': 'text/event-stream; charset=utf-8' });
      response.write('retry: 1000\n\n');
      streams.add(response);
      response.once('close', () => streams.delete(response));
      return null;
    },
    send: (event) => write(`data: ${JSON.stringify(event)}\n\n`),
    close() {
      clearInterval(heartbeat);
      for (const stream of streams) stream.end();
      streams.clear();
    },
  };
}
