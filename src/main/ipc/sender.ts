import type { IpcMainInvokeEvent, WebContents } from 'electron';
import { isAppUrl } from '../protocol/app-address.ts';

type Sender = Pick<IpcMainInvokeEvent, 'sender' | 'senderFrame'>;

/**
 * Whether a message comes from the page we served into our own window. Threat: a frame or window that was brought to
 * foreign content, by a bug or by a link that slipped past the guards, talks to the journal through the preload.
 */
export function isTrustedSender(event: Sender, contents: WebContents | null): boolean {
  const frame = event.senderFrame;
  if (contents === null || frame === null || event.sender !== contents) return false;
  return frame.parent === null && !frame.detached && isAppUrl(frame.url);
}
