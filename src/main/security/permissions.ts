import type { Session, WebContents } from 'electron';
import { isAppUrl } from '../protocol/app-address.ts';

/** All the page may ask of the machine: to put text on the clipboard. Notifications come from the main process. */
const granted: ReadonlySet<string> = new Set(['clipboard-sanitized-write']);

/**
 * Answers both kinds of permission question; Electron says yes to most when nobody does. Threat: a script in the page
 * reaches for camera, microphone, location, files, devices or the screen.
 */
export function denyPermissions(session: Session): void {
  session.setPermissionRequestHandler((contents, permission, callback, details) => {
    callback(details.isMainFrame && isGranted(contents, permission, details.requestingUrl));
  });
  session.setPermissionCheckHandler(
    (contents, permission, _origin, details) =>
      details.isMainFrame && isGranted(contents, permission, details.requestingUrl ?? ''),
  );
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, callback) => {
    callback(null);
  });
}

function isGranted(contents: WebContents | null, permission: string, from: string): boolean {
  return granted.has(permission) && contents !== null && isAppUrl(contents.getURL()) && isAppUrl(from);
}
