import { createHash } from 'node:crypto';
import type { Journal } from '../../journal/journal.ts';
import { readAllEvents } from '../../journal/queries/events.ts';
import { readAllRecords } from '../../journal/queries/records.ts';

/**
 * The whole journal as one JSON text: every event as stored (payloads, salts and hashes, so that the chain can be checked
 * from the file alone) and every record as it stands. `checksum` is SHA-256 over the JSON of `events` and `records`.
 */
export function exportJson(journal: Journal, appVersion: string): string {
  const events = readAllEvents(journal);
  const records = readAllRecords(journal);
  const checksum = createHash('sha256').update(JSON.stringify({ events, records })).digest('hex');
  const { schema } = journal.versions;
  return `${JSON.stringify({ format: 'throughline-journal', version: 1, app: appVersion, schema, checksum, events, records }, null, 1)}\n`;
}
