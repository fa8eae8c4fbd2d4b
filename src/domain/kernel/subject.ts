import * as v from 'valibot';
import { undoneKind, type EventBody, type RecordedEvent, type SubjectKind } from './event.ts';
import { compareHlc } from './hlc.ts';
import { idSchema } from './schema.ts';

/** One kind of record: which events it knows and how they add up. */
export interface SubjectDefinition<S, B extends EventBody = EventBody> {
  readonly kind: SubjectKind;
  /** Per event kind: the newest payload version this build understands, and the payload's schema. */
  readonly events: { readonly [K in B['kind']]: EventDefinition };
  /** Total: any known event on any state gives a defined state. `null` means the record does not exist. */
  fold(state: S | null, event: KnownEvent<B>): S | null;
}

export interface EventDefinition {
  readonly version: number;
  readonly schema: v.GenericSchema<unknown, unknown>;
}

/** An event whose kind, version and payload were checked; distributes over the union of bodies. */
export type KnownEvent<B extends EventBody> = B extends EventBody
  ? Omit<RecordedEvent, 'kind' | 'payload'> & { readonly kind: B['kind']; readonly payload: B['payload'] }
  : never;

export const undoneSchema = v.strictObject({
  eventIds: v.pipe(v.array(idSchema), v.minLength(1), v.maxLength(1_000)),
});

/**
 * The state of one record: the fold of its events in HLC order, without those taken back. Unknown kinds, newer
 * versions, erased or malformed payloads are passed over; they stay in the log. Independent of arrival order and of duplicates.
 */
export function foldSubject<S, B extends EventBody>(
  definition: SubjectDefinition<S, B>,
  events: readonly RecordedEvent[],
): S | null {
  const ordered = [...new Map(events.map((event) => [event.id, event])).values()].sort(compareEvents);
  const takenBack = eventsTakenBack(ordered);
  let state: S | null = null;
  for (const event of ordered) {
    if (!takenBack.has(event.id)) state = applyEvent(definition, state, event);
  }
  return state;
}

/** One step of the fold, for an event that is later than everything folded so far. */
export function applyEvent<S, B extends EventBody>(
  definition: SubjectDefinition<S, B>,
  state: S | null,
  event: RecordedEvent,
): S | null {
  const known = (definition.events as Readonly<Record<string, EventDefinition | undefined>>)[event.kind];
  if (known === undefined || event.version > known.version || event.payload === null) return state;
  const parsed = v.safeParse(known.schema, event.payload);
  if (!parsed.success) return state;
  return definition.fold(state, { ...event, payload: parsed.output } as KnownEvent<B>);
}

/**
 * Ids of the events that are taken back. The latest word counts: undoing an `undone` event restores its targets. Only what
 * came before it can be taken back, so that a new last event never depends on anything but the state so far.
 */
export function eventsTakenBack(ordered: readonly RecordedEvent[]): ReadonlySet<string> {
  const takenBack = new Set<string>();
  const later = new Set<string>();
  for (const event of [...ordered].reverse()) {
    later.add(event.id);
    if (event.kind !== undoneKind || takenBack.has(event.id)) continue;
    const payload = v.safeParse(undoneSchema, event.payload);
    if (!payload.success) continue;
    for (const id of payload.output.eventIds) if (!later.has(id)) takenBack.add(id);
  }
  return takenBack;
}

/** Two events never share a timestamp unless a device was copied; even then every machine orders them the same way. */
function compareEvents(a: RecordedEvent, b: RecordedEvent): number {
  return compareHlc(a.hlc, b.hlc) || (a.id < b.id ? -1 : 1);
}
