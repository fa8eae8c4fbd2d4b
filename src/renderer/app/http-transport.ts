import type { AppEvent } from '../../contract/events.ts';
import { err, type Result } from '../../domain/kernel/result.ts';
import type { RendererTransport } from './renderer-transport.ts';

type EventListener = (event: AppEvent) => void;
type ConnectionListener = (isConnected: boolean) => void;

/** How long to wait before asking for the stream again, in milliseconds. */
const reopenAfter = 2_000;

/**
 * Over loopback HTTP to the browser host, one server-sent event stream for everybody. What happened while the stream was
 * down is unknown, so its return is told as `replaced`.
 */
export function createHttpTransport(): RendererTransport {
  const listeners = new Set<EventListener>();
  const watchers = new Set<ConnectionListener>();
  let isConnected = true;
  let stream: EventSource | null = null;

  const setConnected = (next: boolean): void => {
    if (next === isConnected) return;
    isConnected = next;
    for (const watcher of watchers) watcher(next);
    if (next) tell(listeners, { type: 'replaced' });
  };
  const open = (): void => {
    stream = new EventSource('./events');
    stream.onopen = () => setConnected(true);
    stream.onerror = () => {
      setConnected(false);
      // A refusal, unlike a lost connection, makes the browser give up: then it is for us to ask again.
      if (stream?.readyState === EventSource.CLOSED) setTimeout(reopen, reopenAfter);
    };
    stream.onmessage = ({ data }: MessageEvent<string>) => tell(listeners, JSON.parse(data) as AppEvent);
  };
  const reopen = (): void => {
    if (listeners.size > 0 && stream?.readyState === EventSource.CLOSED) open();
  };
  const call = async (name: string, input: unknown): Promise<Result<unknown>> => {
    const answer = await post(name, input);
    // A call may notice the loss, and its end, before the stream does.
    if (!answer.ok && answer.error.type === 'disconnected' && stream) setConnected(false);
    else if (answer.ok && stream?.readyState === EventSource.OPEN) setConnected(true);
    return answer;
  };
  return {
    call,
    subscribe(listener) {
      listeners.add(listener);
      if (!stream) open();
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        stream?.close();
        stream = null;
      };
    },
    watchConnection(listener) {
      watchers.add(listener);
      return () => watchers.delete(listener);
    },
  };
}

/** The custom header makes a cross-site form or simple request impossible: those cannot set it. */
async function post(name: string, input: unknown): Promise<Result<unknown>> {
  try {
    const response = await fetch(`./api/${name}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'X-Throughline': '1' },
      body: JSON.stringify(input),
    });
    if (response.ok) return (await response.json()) as Result<unknown>;
    const isStranger = response.status === 401 || response.status === 403;
    return err({ type: isStranger ? 'disconnected' : 'internal' });
  } catch {
    return err({ type: 'disconnected' });
  }
}

function tell(listeners: ReadonlySet<EventListener>, event: AppEvent): void {
  for (const listener of listeners) listener(event);
}
