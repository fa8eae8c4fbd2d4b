export const appScheme = 'app';
export const appHost = 'throughline';
export const appOrigin = `${appScheme}://${appHost}`;

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
