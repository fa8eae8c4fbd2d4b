import type { Transport } from '../../contract/create-client.ts';

/** A transport that also knows whether the app still answers. */
export interface RendererTransport extends Transport {
  /** Calls `listener` whenever the connection is lost or comes back, until the returned function is called. */
  watchConnection(listener: (isConnected: boolean) => void): () => void;
}
