import { dialog, shell } from 'electron';
import { m } from '../../messages/index.ts';

let isAsking = false;

/**
 * Offers to open a link in the person's browser. Only `https:` is ever handed to the system, parsed and written out
 * again, and only after the person saw the whole address and agreed. Threat: `shell.openExternal` on `file:`, `smb:`
 * or a handler's own scheme runs programs. A page cannot pile up questions: one stands at a time.
 */
export async function offerExternalLink(address: string): Promise<void> {
  const url = externalLink(address);
  if (url === null || isAsking) return;
  isAsking = true;
  try {
    const { response } = await dialog.showMessageBox({
      type: 'question',
      message: m.desktop_link_question({ host: url.host }),
      detail: url.href,
      buttons: [m.desktop_link_open(), m.desktop_link_stay()],
      defaultId: 1,
      cancelId: 1,
      noLink: true,
    });
    if (response === 0) await shell.openExternal(url.href);
  } finally {
    isAsking = false;
  }
}

function externalLink(address: string): URL | null {
  const url = URL.parse(address);
  return url?.protocol === 'https:' && url.username === '' && url.password === '' ? url : null;
}
