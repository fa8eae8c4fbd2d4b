import type { IpcMainInvokeEvent } from 'electron';

type Listener = (event: IpcMainInvokeEvent, ...args: unknown[]) => unknown;

const listeners = new Map<string, Listener>();

/** `ipcMain`: only `handle`, as the bundle should need nothing else. */
export const ipcMain = {
  handle(channel: string, listener: Listener): void {
    if (listeners.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`);
    listeners.set(channel, listener);
  },
};

export function ipcChannels(): string[] {
  return [...listeners.keys()];
}

/** Calls the handler of a channel with cloned arguments and clones its answer, as Electron does. */
export async function invoke(channel: string, event: unknown, args: readonly unknown[]): Promise<unknown> {
  const listener = listeners.get(channel);
  if (listener === undefined) throw new Error(`No handler registered for '${channel}'`);
  const answer = await listener(event as IpcMainInvokeEvent, ...structuredClone([...args]));
  return structuredClone(answer);
}
