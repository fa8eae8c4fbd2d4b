/// <reference types="svelte" />
/// <reference types="vite/client" />

/** Set by the preload in the desktop host, absent in the browser. */
interface Window {
  readonly throughline?: import('./app/ipc-transport.ts').Bridge;
}
