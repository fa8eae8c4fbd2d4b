import type { Reminder } from '../../domain/reminder/reminder.ts';
import { rowState, sql, type Reader } from '../reader.ts';

export function findReminder(reader: Reader, id: string): Reminder | null {
  const row = reader.first(sql.selectFrom('reminder').select('state').where('id', '=', id));
  return row === null ? null : rowState(row);
}

/** Planned reminders whose instant has come, oldest first; those of settled commitments stay silent. */
export function listRemindersDue(reader: Reader, now: string): Reminder[] {
  const query = sql
    .selectFrom('reminder as r')
    .leftJoin('commitment as c', 'c.id', 'r.commitment_id')
    .select('r.state as state')
    .where('r.status', '=', 'planned')
    .where('r.due_at', '<=', now)
    .where((w) => w.or([w('r.commitment_id', 'is', null), w('c.is_settled', '=', 0)]))
    .orderBy('r.due_at')
    .limit(200);
  return reader.all(query).map(rowState<Reminder>);
}

/** Delivered and not yet acted on, newest first; those of settled commitments are over. */
export function listNotices(reader: Reader): Reminder[] {
  const query = sql
    .selectFrom('reminder as r')
    .leftJoin('commitment as c', 'c.id', 'r.commitment_id')
    .select('r.state as state')
    .where('r.status', '=', 'delivered')
    .where((w) => w.or([w('r.commitment_id', 'is', null), w('c.is_settled', '=', 0)]))
    .orderBy('r.due_at', 'desc')
    .limit(50);
  return reader.all(query).map(rowState<Reminder>);
}

export function listRemindersOf(reader: Reader, commitmentId: string): Reminder[] {
  const query = sql.selectFrom('reminder').select('state').where('commitment_id', '=', commitmentId);
  return reader.all(query.orderBy('due_at')).map(rowState<Reminder>);
}

export function findEveningReminder(reader: Reader, day: string): Reminder | null {
  const row = reader.first(sql.selectFrom('reminder').select('state').where('evening_day', '=', day));
  return row === null ? null : rowState(row);
}

/** Evening reminders that are neither done nor cancelled. */
export function listEveningsOpen(reader: Reader): Reminder[] {
  const query = sql
    .selectFrom('reminder')
    .select('state')
    .where('evening_day', 'is not', null)
    .where('status', 'in', ['planned', 'delivered']);
  return reader.all(query).map(rowState<Reminder>);
}
