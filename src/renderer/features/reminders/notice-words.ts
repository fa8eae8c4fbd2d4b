import type { Notice } from '../../../contract/journal-contract.ts';
import { m } from '../../../messages/index.ts';
import { dueWords, localAt, pastWords } from '../../shared/due-text.ts';

/** A reminder counts as late from this many minutes on; below, nobody would notice. */
const lateFromMinutes = 5;

export function noticeTitle(notice: Notice): string {
  return notice.statement ?? m.reminder_evening_title();
}

/** When it is due, what is next and how late it came in: whatever there is to say. */
export function noticeText(notice: Notice, zone: string, today: string): string {
  if (notice.about.kind === 'evening') return m.reminder_evening_body();
  const parts = [
    ...(notice.due ? [m.reminder_due({ due: dueWords(localAt(notice.due, zone), today) })] : []),
    ...(notice.nextStep ? [m.reminder_next_step({ step: notice.nextStep })] : []),
    ...(notice.lateMinutes >= lateFromMinutes
      ? [m.reminder_planned({ planned: pastWords(localAt(notice.plannedFor, zone), today) })]
      : []),
  ];
  return parts.length > 0 ? parts.join(' ') : m.reminder_commitment_body();
}

/** Where the thing it is about can be looked at. */
export function noticePath({ about }: Notice): string {
  return about.kind === 'commitment' ? `/commitments/${about.id}` : `/journal/${about.day}/evening`;
}
