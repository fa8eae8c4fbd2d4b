import type { Services } from '../../contract/api.ts';
import { undoneKind, type RecordedEvent } from '../../domain/kernel/event.ts';
import { ok } from '../../domain/kernel/result.ts';
import { applyEvent, eventsTakenBack, type SubjectDefinition } from '../../domain/kernel/subject.ts';
import { projections } from '../../journal/projections/all-projections.ts';
import { listHistory } from '../../journal/queries/events.ts';
import { findPerson } from '../../journal/queries/people.ts';
import type { Core } from '../core.ts';

export function historyService(core: Core): Services['history'] {
  return {
    of({ id }) {
      const events = listHistory(core.journal(), id);
      const takenBack = eventsTakenBack(events);
      const before = wordsBefore(events, takenBack);
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
            before: before.get(eventId) ?? null,
            personName: nameOf(core, kind, payload, before.get(eventId) ?? null),
            isTakenBack: takenBack.has(eventId),
          })),
      );
    },
  };
}

type Words = Readonly<Record<string, unknown>>;

/** What each event's record said when it happened: the fold of what stands of those before it. */
function wordsBefore(
  events: readonly RecordedEvent[],
  takenBack: ReadonlySet<string>,
): ReadonlyMap<string, Words | null> {
  const states = new Map<string, unknown>();
  const before = new Map<string, Words | null>();
  for (const event of events) {
    const state = states.get(event.subjectId) ?? null;
    before.set(event.id, state === null ? null : toldOf(state));
    if (!takenBack.has(event.id)) states.set(event.subjectId, nextState(state, event));
  }
  return before;
}

function nextState(state: unknown, event: RecordedEvent): unknown {
  const known: Readonly<Record<string, { readonly subject: unknown } | undefined>> = projections;
  const definition = known[event.subjectKind]?.subject;
  return definition === undefined
    ? state
    : applyEvent(definition as SubjectDefinition<unknown>, state, event);
}

const told = ['statement', 'doneMeans', 'due', 'settlement', 'text', 'kind', 'day', 'what', 'personId'];

function toldOf(state: object): Words {
  return Object.fromEntries(Object.entries(state).filter(([field]) => told.includes(field)));
}

/** Who was chosen as a witness or an audience, which only the record's first event says. */
function nameOf(core: Core, kind: string, payload: unknown, before: Words | null): string | null {
  if (!kind.startsWith('witness.') && !kind.startsWith('audience.')) return null;
  const { personId } = before ?? (payload as Words | null) ?? {};
  return typeof personId === 'string' ? (findPerson(core.journal(), personId)?.name ?? null) : null;
}
