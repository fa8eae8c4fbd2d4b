import { eventColumns, rowToEvent, type EventRow } from '../event-log.ts';
import type { RecordedEvent } from '../../domain/kernel/event.ts';
import { sql, type Reader } from '../reader.ts';

/** All events of a record and of what hangs on it, oldest first: steps, check-ins, needs, reminders, 1:1s, passages. */
export function listHistory(reader: Reader, id: string): RecordedEvent[] {
  const related = `
    SELECT ? AS id
    UNION SELECT id FROM step WHERE commitment_id = ?
    UNION SELECT id FROM check_in WHERE about_id = ?
    UNION SELECT id FROM need WHERE commitment_id = ?
    UNION SELECT id FROM reminder WHERE commitment_id = ?
    UNION SELECT id FROM need WHERE person_id = ?
    UNION SELECT id FROM one_on_one WHERE person_id = ?
    UNION SELECT id FROM passage WHERE entry_id = ?`;
  return reader
    .allRaw<EventRow>(
      `SELECT ${eventColumns} FROM event WHERE subject_id IN (${related}) ORDER BY hlc`,
      ...Array.from({ length: 8 }, () => id),
    )
    .map(rowToEvent);
}

export function lastEventAt(reader: Reader): string | null {
  return reader.first(sql.selectFrom('event').select('at').orderBy('seq', 'desc').limit(1))?.at ?? null;
}

/** The whole log in its order, as it is stored: for the export. */
export function readAllEvents(reader: Reader): Record<string, unknown>[] {
  return reader.all(sql.selectFrom('event').selectAll().orderBy('seq'));
}
