import type { AppEvent } from '../contract/events.ts';
import type { Result } from '../domain/kernel/result.ts';

/** The running application, as a host sees it: one table of endpoints and one stream of events. */
export interface App {
  /** Answers one endpoint of the contract. Unknown names and wrong input are errors as values; it never throws. */
  call(name: string, input: unknown): Promise<Result<unknown>>;
  subscribe(listener: (event: AppEvent) => void): () => void;
  /** Rechecks what is due: after resume, unlock, or a change of clock or zone. */
  recheck(): void;
  /** Backs up if due, closes the journal and gives the profile free. */
  close(): Promise<void>;
}
