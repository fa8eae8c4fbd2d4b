import type { Services } from '../../contract/api.ts';
import { undoneKind } from '../../domain/kernel/event.ts';
import { eventsTakenBack } from '../../domain/kernel/subject.ts';
import { ok } from '../../domain/kernel/result.ts';
import { listHistory } from '../../journal/queries/events.ts';
import type { Core } from '../core.ts';

export function historyService(core: Core): Services['history'] {
  return {
    of({ id }) {
      const events = listHistory(core.journal(), id);
      const takenBack = eventsTakenBack(events);
      return ok(
        events
          .filter((event) => event.kind !== undoneKind)
          .map(({ id: eventId, intentId, at, zone, day, kind, payload }) => ({
            eventId,
            intentId,
            at,
            zone,
            day,
            kind,
            payload,
            isTakenBack: takenBack.has(eventId),
          })),
      );
    },
  };
}
