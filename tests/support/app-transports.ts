import type { App } from '../../src/app/app.ts';
import type { Transport } from '../../src/contract/create-client.ts';
import type { AppEvent } from '../../src/contract/events.ts';
import { unwrap, type Result } from '../../src/domain/kernel/result.ts';
import { createLocalServer } from '../../src/local-server/create-local-server.ts';
import { call, signIn } from './loopback.ts';

export interface OpenTransport extends Transport {
  close(): Promise<void>;
}

/** As the desktop host does it: everything is cloned on its way, there and back. */
export function openIpcTransport(app: App): Promise<OpenTransport> {
  return Promise.resolve({
    call: async (name, input) => structuredClone(await app.call(name, structuredClone(input))),
    subscribe: (listener: (event: AppEvent) => void) =>
      app.subscribe((event) => listener(structuredClone(event))),
    close: () => Promise.resolve(),
  });
}

/** As the browser host does it: JSON over loopback, through every defence of the real server. */
export async function openHttpTransport(app: App): Promise<OpenTransport> {
  let milliseconds = 0;
  const server = unwrap(
    await createLocalServer({
      app,
      port: 0,
      rendererFolder: import.meta.dirname,
      development: null,
      // A second passes with every look at it, so that no test meets the rate limit.
      now: () => (milliseconds += 1_000),
      onFault: (cause) => {
        throw cause;
      },
    }),
  );
  const cookie = await signIn(server);
  return {
    async call(name, input) {
      const answer = await call(server.port, cookie, name, input);
      if (answer.status !== 200) throw new Error(`${name} was refused with ${String(answer.status)}`);
      return JSON.parse(answer.body) as Result<unknown>;
    },
    subscribe: (listener) => app.subscribe(listener),
    close: () => server.close(),
  };
}
