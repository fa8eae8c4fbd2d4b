import type { DomainError, Result } from '../domain/kernel/result.ts';
import { api, type Api, type ErrorOf, type InputOf, type OutputOf } from './api.ts';
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

/** The typed client over a transport. Every endpoint of the contract is there; none is listed by hand. */
export function createClient(transport: Transport): Client {
  const features = Object.entries(api).map(([feature, endpoints]) => [
    feature,
    Object.fromEntries(
      Object.keys(endpoints).map((name) => [
        name,
        (input: unknown) => transport.call(`${feature}.${name}`, input),
      ]),
    ),
  ]);
  return Object.fromEntries(features) as Client;
}
