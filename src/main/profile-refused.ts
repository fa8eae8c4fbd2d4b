import { app, dialog, shell } from 'electron';
import type { OpenProfileError } from '../app/open-profile.ts';
import { exhaustive } from '../domain/kernel/exhaustive.ts';
import { m } from '../messages/index.ts';

/** Says why the journal could not be opened, and helps to where it is open. The caller quits afterwards. */
export async function explainRefusal(refusal: OpenProfileError, folder: string): Promise<void> {
  switch (refusal.type) {
    case 'profile-held':
      await explainHeld(refusal, folder);
      return;
    case 'profile-unusable':
      dialog.showErrorBox(m.desktop_unusable_title(), m.desktop_unusable_message({ path: refusal.path }));
      return;
    default:
      exhaustive(refusal);
  }
}

type Held = Extract<OpenProfileError, { type: 'profile-held' }>;

async function explainHeld(held: Held, folder: string): Promise<void> {
  // Another desktop copy comes forward by itself; nothing is left to say.
  if (held.holder?.host === 'desktop' && (await held.handover()) !== null) return;
  const opensElsewhere = held.holder?.host === 'browser';
  const { response } = await dialog.showMessageBox({
    type: 'info',
    message: heldMessage(held.holder),
    detail: heldDetail(held.holder, folder),
    buttons: [...(opensElsewhere ? [m.desktop_held_open()] : []), m.desktop_held_quit()],
    noLink: true,
  });
  if (opensElsewhere && response === 0) await openInBrowser(await held.handover());
}

/**
 * The holder answers with a fresh one-time address. It came over the profile's own socket; still only an address of
 * this machine is handed to the system.
 */
async function openInBrowser(address: string | null): Promise<void> {
  const url = address === null ? null : URL.parse(address);
  if (url?.protocol === 'http:' && url.hostname === '127.0.0.1') await shell.openExternal(url.href);
}

function heldMessage(holder: Held['holder']): string {
  if (holder?.host === 'browser') return m.desktop_held_browser();
  if (holder?.host === 'terminal') return m.desktop_held_terminal();
  return m.desktop_held_other();
}

function heldDetail(holder: Held['holder'], folder: string): string {
  if (holder === null) return m.desktop_held_unknown({ folder });
  const format = new Intl.DateTimeFormat(app.getLocale() || 'en', {
    dateStyle: 'medium',
    timeStyle: 'short',
  });
  return m.desktop_held_detail({ pid: holder.pid, folder, since: format.format(new Date(holder.since)) });
}
