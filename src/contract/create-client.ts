import type { DomainError, Result } from '../domain/kernel/result.ts';
import type { Api, ErrorOf, InputOf, OutputOf } from './api.ts';
import type { AppEvent } from './events.ts';

/** How a client reaches the app: over IPC in the desktop host, over loopback HTTP in the browser host, directly in tests. */
export interface Transport {
  call(name: string, input: unknown): Promise<Result<unknown>>;
  /** Calls `listener` for every event until the returned function is called. */
  subscribe(listener: (event: AppEvent) => void): () => void;
}

export type Client = {
  readonly [F in keyof Api]: {
    readonly [N in keyof Api[F]]: (
      input: InputOf<Api[F][N]>,
    ) => Promise<Result<OutputOf<Api[F][N]>, Extract<ErrorOf<Api[F][N]>, DomainError>>>;
  };
};

/**
 * The typed client over a transport. A name is looked up when it is used, so that a page need not load the schemas of the contract:
 * what is not in the contract does not compile, and the app refuses it.
 */
export function createClient(transport: Transport): Client {
  return namedOnUse((feature) =>
    namedOnUse((name) => (input: unknown) => transport.call(`${feature}.${name}`, input)),
  ) as Client;
}

/** Makes each property from its name. It has no `then`, or awaiting it would call one. */
function namedOnUse(make: (name: string) => unknown): object {
  return new Proxy(
    {},
    { get: (_target, name) => (typeof name === 'string' && name !== 'then' ? make(name) : undefined) },
  );
}
