import type { Notice } from '../../../contract/journal-contract.ts';
import { m } from '../../../messages/index.ts';
import { localAt, pastWords } from '../../shared/due-text.ts';

/** How late a reminder came in and for when it was planned; nothing when it came on time. Says no why: it may be anything. */
export function latenessText(notice: Notice, zone: string, today: string): string {
  const { lateMinutes, plannedFor } = notice;
  if (lateMinutes < 1) return '';
  const planned = pastWords(localAt(plannedFor, zone), today);
  if (lateMinutes < 90) return m.today_late_minutes({ count: Math.round(lateMinutes), planned });
  if (lateMinutes < 36 * 60) return m.today_late_hours({ count: Math.round(lateMinutes / 60), planned });
  return m.today_late_days({ count: Math.round(lateMinutes / 1_440), planned });
}
