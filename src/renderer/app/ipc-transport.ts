import type { Transport } from '../../contract/create-client.ts';
import type { RendererTransport } from './renderer-transport.ts';

/** What the preload exposes as `window.throughline`. */
export type Bridge = Transport;

/** Over Electron's IPC: the other side lives and dies with this window, so the connection cannot be lost. */
export function createIpcTransport(bridge: Bridge): RendererTransport {
  return {
    call: (name, input) => bridge.call(name, input),
    subscribe: (listener) => bridge.subscribe(listener),
    watchConnection: () => () => {},
  };
}
