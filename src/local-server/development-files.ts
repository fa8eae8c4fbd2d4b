import type { StaticFile } from './defences/static-files.ts';

/**
 * The renderer's files from the development server, for hot reload. Only in use when the developer named that server in
 * the environment, and still behind the session: requests come from here, so that server sees no cookie.
 */
export async function fetchDevelopmentFile(origin: string, address: string): Promise<StaticFile | null> {
  if (!address.startsWith('/') || address.startsWith('//')) return null;
  const answer = await fetch(`${origin}${address}`, { redirect: 'error' });
  if (!answer.ok) return null;
  return {
    mediaType: answer.headers.get('content-type') ?? 'application/octet-stream',
    bytes: Buffer.from(await answer.arrayBuffer()),
  };
}
