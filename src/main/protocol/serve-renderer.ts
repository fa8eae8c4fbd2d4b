import { readFile } from 'node:fs/promises';
import { appHost, isAppUrl } from './app-address.ts';
import { contentSecurityPolicy, developmentPolicy, securityHeaders } from '../../app/page-security.ts';
import { listRendererFiles } from './renderer-files.ts';

type Handler = (request: Request) => Promise<Response>;

/** Serves the built page under `app://throughline/`. Every answer, refusals too, carries the security headers. */
export function serveRenderer(folder: string): Handler {
  const files = listRendererFiles(folder);
  const headers = securityHeaders(contentSecurityPolicy);
  const refuse = (status: number): Response => new Response(null, { status, headers });

  return async (request) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(405);
    const file = isAppUrl(request.url) ? files.get(new URL(request.url).pathname) : undefined;
    if (file === undefined) return refuse(404);
    const body = request.method === 'HEAD' ? null : await readFile(file.path);
    return new Response(body, { headers: { ...headers, 'Content-Type': file.mediaType } });
  };
}

/** Development only: the same origin and guards, with the files from Vite's server, for hot reload. */
export function serveFromVite(server: string): Handler {
  return async (request) => {
    const asked = new URL(request.url);
    if (asked.host !== appHost) return new Response(null, { status: 404 });
    const answer = await fetch(new URL(`${asked.pathname}${asked.search}`, server));
    const headers = new Headers(answer.headers);
    for (const [name, value] of Object.entries(
      securityHeaders(developmentPolicy('ws://localhost:*', 'http://localhost:*')),
    ))
      headers.set(name, value);
    return new Response(answer.body, { status: answer.status, headers });
  };
}
