import * as v from 'valibot';
import { undoneKind, type NewEvent, type Occurrence, type RecordedEvent } from '../domain/kernel/event.ts';
import { nextHlc, type Hlc } from '../domain/kernel/hlc.ts';
import type { IdSource } from '../domain/kernel/ports.ts';
import { undoneSchema, type EventDefinition } from '../domain/kernel/subject.ts';
import { chainStart, envelopeHash, payloadHash } from './event-hash.ts';
import { projectionOf } from './projections/all-projections.ts';
import type { Projector } from './projections/projector.ts';
import type { Sqlite } from './sqlite.ts';

/** One intent of the person, or of the app for them: its events happen together or not at all. */
export interface Intent {
  readonly intentId: string;
  readonly occurred: Occurrence;
  readonly events: readonly NewEvent[];
}

export interface EventLog {
  /**
   * Appends an intent and its projections in one transaction, with what `alongside` writes. Throws SQLite's error when it
   * could not be made durable.
   */
  append(intent: Intent, alongside?: () => void): void;
  /** Empties the payloads of subjects' events of these kinds, and appends the intent, in one transaction. */
  erase(erasure: Erasure): void;
  readSubject(subjectId: string): RecordedEvent[];
  readIntent(intentId: string): RecordedEvent[];
}

export interface Erasure {
  readonly intent: Intent;
  readonly subjectIds: readonly string[];
  readonly kinds: readonly string[];
  readonly alongside: () => void;
}

export interface LogIdentity {
  readonly spaceId: string;
  readonly deviceId: string;
}

/** The end of this device's chain; `hlc` is the latest of all devices. */
interface ChainHead {
  readonly deviceSeq: number;
  readonly hlc: Hlc | null;
  readonly hash: string;
}

export interface EventRow {
  readonly seq: number;
  readonly id: string;
  readonly intent_id: string;
  readonly hlc: string;
  readonly subject_kind: string;
  readonly subject_id: string;
  readonly kind: string;
  readonly version: number;
  readonly at: string;
  readonly zone: string;
  readonly day: string;
  readonly payload: string | null;
}

export const eventColumns =
  'seq, id, intent_id, hlc, subject_kind, subject_id, kind, version, at, zone, day, payload';

/** The writer of the journal. There is one per profile: the profile lock sees to that. */
export function createEventLog(
  sqlite: Sqlite,
  identity: LogIdentity,
  projector: Projector,
  readSubject: SubjectReader,
  ids: IdSource,
): EventLog {
  const statements = prepareStatements(sqlite);
  let head = readHead(sqlite, identity);

  function appendWithin(intent: Intent): ChainHead {
    let chain = head;
    for (const event of intent.events) {
      const row = sealEvent(event, intent, identity, chain, ids);
      const { lastInsertRowid } = statements.insert.run(row);
      chain = { deviceSeq: row.deviceSeq, hlc: row.hlc, hash: row.hash };
      projector.project(sealedToEvent(row), Number(lastInsertRowid));
    }
    return chain;
  }

  const append = sqlite.transaction((intent: Intent, alongside: () => void) => {
    alongside();
    return appendWithin(intent);
  });
  const erase = sqlite.transaction(({ intent, subjectIds, kinds, alongside }: Erasure) => {
    alongside();
    for (const subjectId of subjectIds) for (const kind of kinds) statements.empty.run(subjectId, kind);
    return appendWithin(intent);
  });

  return {
    append(intent, alongside = () => undefined) {
      head = append.immediate(intent, alongside);
    },
    erase(erasure) {
      head = erase.immediate(erasure);
    },
    readSubject: (subjectId) => readSubject(subjectId).events,
    readIntent: (intentId) => statements.intent.all(intentId).map(rowToEvent),
  };
}

/** A record's events in HLC order, and the sequence number of the first that arrived. */
export type SubjectReader = (subjectId: string) => {
  readonly seq: number;
  readonly events: RecordedEvent[];
};

export function createSubjectReader(sqlite: Sqlite): SubjectReader {
  const statement = sqlite.prepare<[string], EventRow>(
    `SELECT ${eventColumns} FROM event WHERE subject_id = ? ORDER BY hlc`,
  );
  return (subjectId) => {
    const rows = statement.all(subjectId);
    return { seq: Math.min(...rows.map((row) => row.seq)), events: rows.map(rowToEvent) };
  };
}

export function rowToEvent(row: EventRow): RecordedEvent {
  return {
    id: row.id,
    intentId: row.intent_id,
    hlc: row.hlc,
    subjectKind: row.subject_kind,
    subjectId: row.subject_id,
    kind: row.kind,
    version: row.version,
    at: row.at,
    zone: row.zone,
    day: row.day,
    payload: row.payload === null ? null : (JSON.parse(row.payload) as unknown),
  };
}

function prepareStatements(sqlite: Sqlite) {
  return {
    insert: sqlite.prepare<[SealedEvent]>(`
      INSERT INTO event (id, intent_id, space_id, device_id, device_seq, hlc, subject_kind, subject_id, kind, version,
        at, zone, day, payload, payload_salt, payload_hash, prev_hash, hash)
      VALUES (@id, @intentId, @spaceId, @deviceId, @deviceSeq, @hlc, @subjectKind, @subjectId, @kind, @version,
        @at, @zone, @day, @payload, @payloadSalt, @payloadHash, @prevHash, @hash)`),
    intent: sqlite.prepare<[string], EventRow>(
      `SELECT ${eventColumns} FROM event WHERE intent_id = ? ORDER BY seq`,
    ),
    empty: sqlite.prepare<[string, string]>(
      'UPDATE event SET payload = NULL, payload_salt = NULL WHERE subject_id = ? AND kind = ?',
    ),
  };
}

/** The last link of this device, and the latest time that any device has written: what comes next is later than both. */
function readHead(sqlite: Sqlite, { spaceId, deviceId }: LogIdentity): ChainHead {
  const last = sqlite
    .prepare<{ spaceId: string }, { device_id: string; device_seq: number; hlc: string; hash: string }>(
      // From one device to the next in the index, since there are few devices and many events.
      `WITH RECURSIVE device (id) AS (
         SELECT min(device_id) FROM event WHERE space_id = @spaceId
         UNION ALL
         SELECT (SELECT min(device_id) FROM event WHERE space_id = @spaceId AND device_id > device.id)
         FROM device WHERE device.id IS NOT NULL
       )
       SELECT device_id, device_seq, hlc, hash FROM device JOIN event ON device_id = device.id AND space_id = @spaceId
         AND device_seq = (SELECT max(device_seq) FROM event WHERE space_id = @spaceId AND device_id = device.id)`,
    )
    .all({ spaceId });
  const own = last.find((row) => row.device_id === deviceId);
  const hlc = last.reduce<Hlc | null>(
    (latest, row) => (latest === null || row.hlc > latest ? row.hlc : latest),
    null,
  );
  return { deviceSeq: own?.device_seq ?? 0, hlc, hash: own?.hash ?? chainStart };
}

interface SealedEvent extends Occurrence {
  readonly id: string;
  readonly intentId: string;
  readonly spaceId: string;
  readonly deviceId: string;
  readonly deviceSeq: number;
  readonly hlc: Hlc;
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly kind: string;
  readonly version: number;
  readonly payload: string;
  readonly payloadSalt: string;
  readonly payloadHash: string;
  readonly prevHash: string;
  readonly hash: string;
}

/** Gives an event its place in the device's chain. */
function sealEvent(
  event: NewEvent,
  intent: Intent,
  identity: LogIdentity,
  chain: ChainHead,
  ids: IdSource,
): SealedEvent {
  const payload = JSON.stringify(event.body.payload);
  const payloadSalt = ids.randomHex(16);
  const envelope = {
    id: ids.newId(),
    intentId: intent.intentId,
    spaceId: identity.spaceId,
    deviceId: identity.deviceId,
    deviceSeq: chain.deviceSeq + 1,
    hlc: nextHlc(chain.hlc, Date.parse(intent.occurred.at), identity.deviceId),
    subjectKind: event.subjectKind,
    subjectId: event.subjectId,
    kind: event.body.kind,
    version: definitionOf(event).version,
    at: intent.occurred.at,
    zone: intent.occurred.zone,
    day: intent.occurred.day,
    payloadHash: payloadHash(payloadSalt, payload),
    prevHash: chain.hash,
  };
  return { ...envelope, payload, payloadSalt, hash: envelopeHash(envelope) };
}

/** The event's definition. A payload that the fold would pass over is a bug and never becomes a fact. */
function definitionOf({ subjectKind, body }: NewEvent): EventDefinition {
  const events = projectionOf(subjectKind)?.subject.events as
    Readonly<Record<string, EventDefinition | undefined>> | undefined;
  const definition = body.kind === undoneKind ? undoneDefinition : events?.[body.kind];
  if (definition === undefined) throw new Error(`No definition of the event ${body.kind} of ${subjectKind}`);
  if (!v.is(definition.schema, body.payload))
    throw new Error(`The payload of ${body.kind} breaks its schema`);
  return definition;
}

const undoneDefinition: EventDefinition = { version: 1, schema: undoneSchema };

/** The payload as it is stored, not as it was given: what is projected now is what a rebuild will read. */
function sealedToEvent(row: SealedEvent): RecordedEvent {
  const { id, intentId, hlc, subjectKind, subjectId, kind, version, at, zone, day } = row;
  const payload: unknown = JSON.parse(row.payload);
  return { id, intentId, hlc, subjectKind, subjectId, kind, version, at, zone, day, payload };
}
