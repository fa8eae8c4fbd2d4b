import type { Transport } from '../../contract/create-client.ts';
import { createHttpTransport } from './http-transport.ts';
import { createIpcTransport, type Bridge } from './ipc-transport.ts';

/** A transport that also knows whether the app still answers. */
export interface RendererTransport extends Transport {
  /** Calls `listener` whenever the connection is lost or comes back, until the returned function is called. */
  watchConnection(listener: (isConnected: boolean) => void): () => void;
}

/** The preload's bridge in the desktop host, loopback HTTP in the browser host. */
export function pickTransport(host: { readonly throughline?: Bridge }): RendererTransport {
  return host.throughline ? createIpcTransport(host.throughline) : createHttpTransport();
}
