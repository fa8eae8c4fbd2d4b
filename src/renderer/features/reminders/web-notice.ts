import type { Client } from '../../../contract/create-client.ts';
import type { Notice } from '../../../contract/journal-contract.ts';
import { noticePath, noticeTitle } from './notice-words.ts';

/**
 * Shows a reminder as a notification of the browser, when the person allowed it, and tells the app that it was shown. The
 * tag makes several open windows show it once.
 */
export async function showWebNotice(
  client: Pick<Client, 'reminder'>,
  notice: Notice,
  body: string,
  go: (path: string) => void,
): Promise<void> {
  if (typeof Notification === 'undefined' || Notification.permission !== 'granted') return;
  const shown = new Notification(noticeTitle(notice), { body, tag: notice.reminderId });
  shown.onclick = () => {
    window.focus();
    go(noticePath(notice));
    shown.close();
  };
  const { reminderId: id, plannedFor } = notice;
  await client.reminder.shown({ id, channel: 'system', plannedFor });
}
