import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, sep } from 'node:path';

export interface StaticFile {
  readonly mediaType: string;
  readonly bytes: Buffer;
}

/** Each address that has a file, and nothing else. `/` is the page. */
export type StaticFiles = ReadonlyMap<string, StaticFile>;

const mediaTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/**
 * Threat: path traversal. The files are listed and read once, at the start; an address is looked up in that list as it
 * came, undecoded, and never becomes a path. `..`, `%2e%2e`, links and absolute paths have nothing to act on.
 */
export function readStaticFiles(folder: string): StaticFiles {
  const files = new Map<string, StaticFile>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const mediaType = mediaTypes[extname(entry.name)];
    if (!entry.isFile() || mediaType === undefined) continue;
    const path = join(entry.parentPath, entry.name);
    const address = path.slice(folder.length).split(sep).join('/').replace(/^\/*/, '/');
    files.set(address === '/index.html' ? '/' : address, { mediaType, bytes: readFileSync(path) });
  }
  return files;
}
