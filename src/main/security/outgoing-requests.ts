import type { Session } from 'electron';

const localSchemes: ReadonlySet<string> = new Set(['app:', 'blob:', 'data:', 'devtools:']);

/**
 * Cancels every request of a page that would leave the machine. The content security policy forbids them already; this
 * holds where a page had none. Development also reaches Vite on this machine.
 */
export function blockOutgoingRequests(session: Session, isDevelopment: boolean): void {
  session.webRequest.onBeforeRequest((details, callback) => {
    const url = URL.parse(details.url);
    const isLocal =
      url !== null && (localSchemes.has(url.protocol) || (isDevelopment && url.hostname === 'localhost'));
    callback({ cancel: !isLocal });
  });
}
