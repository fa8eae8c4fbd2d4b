import { chainStart, envelopeHash, payloadHash, type HashedEnvelope } from './event-hash.ts';
import type { Sqlite } from './sqlite.ts';

export interface Verification {
  readonly events: number;
  /** Sequence number of the first event that does not verify, or null when all do. */
  readonly brokenAt: number | null;
}

interface ChainRow extends HashedEnvelope {
  readonly seq: number;
  readonly payload: string | null;
  readonly salt: string | null;
  readonly hash: string;
}

const progressEvery = 10_000;

/**
 * Walks every chain of the log: each event's hash, its link to the one before, and that no number is missing. An erased
 * payload is covered by its hash. Notices damage that SQLite itself mends silently, such as a cut tail within a chain.
 */
export function verifyLog(sqlite: Sqlite, onProgress: (done: number, total: number) => void): Verification {
  const total = sqlite.prepare<[], { n: number }>('SELECT count(*) AS n FROM event').get()?.n ?? 0;
  const heads = new Map<string, { deviceSeq: number; hash: string }>();
  let events = 0;
  for (const row of chainRows(sqlite)) {
    const chain = `${row.spaceId} ${row.deviceId}`;
    const before = heads.get(chain) ?? { deviceSeq: 0, hash: chainStart };
    if (!isSound(row, before)) return { events, brokenAt: row.seq };
    heads.set(chain, { deviceSeq: row.deviceSeq, hash: row.hash });
    events += 1;
    if (events % progressEvery === 0) onProgress(events, total);
  }
  onProgress(events, total);
  return { events, brokenAt: null };
}

function chainRows(sqlite: Sqlite): IterableIterator<ChainRow> {
  return sqlite
    .prepare<[], ChainRow>(
      `SELECT seq, id, intent_id AS intentId, space_id AS spaceId, device_id AS deviceId, device_seq AS deviceSeq, hlc,
         subject_kind AS subjectKind, subject_id AS subjectId, kind, version, at, zone, day, payload,
         payload_salt AS salt, payload_hash AS payloadHash, prev_hash AS prevHash, hash
       FROM event ORDER BY seq`,
    )
    .iterate();
}

function isSound(row: ChainRow, before: { readonly deviceSeq: number; readonly hash: string }): boolean {
  const isLinked = row.deviceSeq === before.deviceSeq + 1 && row.prevHash === before.hash;
  const isPayloadSound =
    row.payload === null || (row.salt !== null && payloadHash(row.salt, row.payload) === row.payloadHash);
  return isLinked && isPayloadSound && envelopeHash(row) === row.hash;
}
