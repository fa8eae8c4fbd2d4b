import { contextBridge, ipcRenderer } from 'electron';
import type { Transport } from '../contract/create-client.ts';
import type { AppEvent } from '../contract/events.ts';

/**
 * All that the page gets from the desktop: the app's transport. The page never holds `ipcRenderer`, so it can neither
 * name a channel nor see the sender of a message. The two channels are the ones that `main/ipc/channels.ts` names.
 */
const listeners = new Set<(event: AppEvent) => void>();

/** What came before the page began to listen, for example the place a clicked notification leads to. */
let early: AppEvent[] | null = [];

ipcRenderer.on('throughline:event', (_event, appEvent: AppEvent) => {
  early?.push(appEvent);
  for (const listener of listeners) listener(appEvent);
});

const bridge: Transport = {
  call: (name, input) => ipcRenderer.invoke('throughline:call', name, input) as ReturnType<Transport['call']>,
  subscribe(listener) {
    listeners.add(listener);
    for (const appEvent of early ?? []) listener(appEvent);
    early = null;
    return () => {
      listeners.delete(listener);
    };
  },
};

contextBridge.exposeInMainWorld('throughline', bridge);
