import { eventColumns, rowToEvent, type EventRow } from '../event-log.ts';
import type { RecordedEvent } from '../../domain/kernel/event.ts';
import { sql, type Reader } from '../reader.ts';

/**
 * All events of a record and of what hangs on it, oldest first. What names a commitment or is about a record is found in the log,
 * so that a removed step is told too; needs of a person or goal, 1:1s of a person and passages of an entry are found as they
 * stand. The days of a practice are left out: there are hundreds, and its year shows them.
 */
export function listHistory(reader: Reader, id: string): RecordedEvent[] {
  const related = `
    SELECT ? AS id
    UNION SELECT subject_id FROM event
      WHERE CASE WHEN json_valid(payload) THEN COALESCE(payload ->> '$.commitmentId', payload ->> '$.about.id') END = ? AND kind <> 'step.promoted'
        AND subject_kind <> 'practice-day'
    UNION SELECT id FROM key_result WHERE goal_id = ?
    UNION SELECT c.id FROM check_in c JOIN key_result k ON k.id = c.about_id WHERE k.goal_id = ?
    UNION SELECT id FROM need WHERE goal_id = ?
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
