import { protocol } from 'electron';

export const appScheme = 'app';
export const appHost = 'throughline';
export const appOrigin = `${appScheme}://${appHost}`;

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

/**
 * Whether an address belongs to our own page. Compares parsed parts: a text that merely starts alike
 * (`app://throughline.evil/`, `app://throughline@evil/`) does not pass.
 */
export function isAppUrl(address: string): boolean {
  const url = URL.parse(address);
  if (url === null) return false;
  return (
    url.protocol === `${appScheme}:` && url.host === appHost && url.username === '' && url.password === ''
  );
}
