import type { NewEvent } from '../../domain/kernel/event.ts';
import type { Result } from '../../domain/kernel/result.ts';
import type { Core, WriteError } from '../core.ts';

export interface WordErasure {
  /** What stays known: they follow the erasure in the log. */
  readonly events: readonly NewEvent[];
  readonly subjectIds: readonly string[];
  readonly kinds: readonly string[];
  /** Removes what is kept outside the log. */
  readonly alongside: () => void;
}

/** Removes words from the log, the projections and the write-ahead log. It cannot be taken back. */
export function eraseWords(core: Core, { events, ...erased }: WordErasure): Result<null, WriteError> {
  const journal = core.journal();
  const written = core.write(() => {
    journal.log.erase({
      intent: { intentId: core.ports.ids.newId(), occurred: core.occurrence(), events },
      ...erased,
    });
    journal.checkpoint();
  });
  if (written.ok) core.changed(events.map((event) => ({ kind: event.subjectKind, id: event.subjectId })));
  return written;
}
