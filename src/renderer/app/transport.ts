import { createHttpTransport } from './http-transport.ts';
import { createIpcTransport, type Bridge } from './ipc-transport.ts';
import type { RendererTransport } from './renderer-transport.ts';

/** The preload's bridge in the desktop host, loopback HTTP in the browser host. */
export function pickTransport(host: { readonly throughline?: Bridge }): RendererTransport {
  return host.throughline ? createIpcTransport(host.throughline) : createHttpTransport();
}
