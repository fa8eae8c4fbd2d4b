import { EventEmitter } from 'node:events';
import type { CustomScheme, Protocol, Session } from 'electron';
import type { ServedResponse } from './messages.ts';
import { isElectronReady } from './ready.ts';
import { record } from './record.ts';

type Handler = (request: Request) => Response | Promise<Response>;

const handlers = new Map<string, Handler>();

/** `protocol`: schemes before ready, handlers after. */
export const protocol: Pick<Protocol, 'handle' | 'registerSchemesAsPrivileged'> = {
  registerSchemesAsPrivileged(schemes: CustomScheme[]) {
    if (isElectronReady())
      throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready');
    record.privilegedSchemes.push(...schemes);
  },
  handle(scheme: string, handler: Handler) {
    if (!isElectronReady()) throw new Error('protocol.handle can only be used after the app is ready');
    if (handlers.has(scheme)) throw new Error(`The scheme ${scheme} is already handled`);
    handlers.set(scheme, handler);
  },
};

export function handledSchemes(): string[] {
  return [...handlers.keys()];
}

/** Asks the registered handler as Electron's network service would. */
export async function serve(url: string, method: string): Promise<ServedResponse> {
  const handler = handlers.get(new URL(url).protocol.replace(':', ''));
  if (handler === undefined) throw new Error(`No handler for ${url}`);
  const answer = await handler(new Request(url, { method }));
  return {
    status: answer.status,
    headers: Object.fromEntries(answer.headers),
    body: new Uint8Array(await answer.arrayBuffer()),
  };
}

type BeforeRequest = (details: { url: string }, callback: (answer: { cancel?: boolean }) => void) => void;

/** `session.defaultSession`: keeps the handlers that a test then asks. */
export class DoubleSession extends EventEmitter {
  requestHandler: Parameters<Session['setPermissionRequestHandler']>[0] = null;
  checkHandler: Parameters<Session['setPermissionCheckHandler']>[0] = null;
  deviceHandler: Parameters<Session['setDevicePermissionHandler']>[0] = null;
  displayHandler: Parameters<Session['setDisplayMediaRequestHandler']>[0] = null;
  beforeRequest: BeforeRequest | null = null;
  readonly webRequest = {
    onBeforeRequest: (listener: BeforeRequest): void => {
      this.beforeRequest = listener;
    },
  };

  setPermissionRequestHandler(handler: DoubleSession['requestHandler']): void {
    this.requestHandler = handler;
  }

  setPermissionCheckHandler(handler: DoubleSession['checkHandler']): void {
    this.checkHandler = handler;
  }

  setDevicePermissionHandler(handler: DoubleSession['deviceHandler']): void {
    this.deviceHandler = handler;
  }

  setDisplayMediaRequestHandler(handler: DoubleSession['displayHandler']): void {
    this.displayHandler = handler;
  }

  setCertificateVerifyProc(): void {
    record.hasCertificateVerifier = true;
  }
}

export const session = { defaultSession: new DoubleSession() };
