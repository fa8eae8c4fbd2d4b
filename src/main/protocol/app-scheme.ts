import { protocol } from 'electron';
import { appScheme } from './app-address.ts';

/**
 * Makes `app:` a standard, secure scheme with an origin of its own, so that the page needs no rights on `file:`. Must
 * run before Electron is ready. It bypasses no policy and takes no service workers.
 */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: appScheme,
      privileges: {
        standard: true,
        secure: true,
        supportFetchAPI: true,
        codeCache: true,
        bypassCSP: false,
        corsEnabled: false,
        allowServiceWorkers: false,
        allowExtensions: false,
        stream: false,
      },
    },
  ]);
}
