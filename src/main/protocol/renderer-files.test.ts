import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listRendererFiles } from './renderer-files.ts';

describe('listRendererFiles', () => {
  let folder = '';

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'throughline-files-'));
    mkdirSync(join(folder, 'assets'));
    writeFileSync(join(folder, 'index.html'), '<!doctype html>');
    writeFileSync(join(folder, 'assets', 'app.js'), '');
    writeFileSync(join(folder, 'notes.secret'), '');
    symlinkSync('/etc/passwd', join(folder, 'assets', 'passwd.js'));
  });

  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('names each file by the path it is asked for under, and the page also by the root', () => {
    expect([...listRendererFiles(folder).keys()].sort()).toEqual(['/', '/assets/app.js', '/index.html']);
  });

  it('knows what each is', () => {
    expect(listRendererFiles(folder).get('/assets/app.js')?.mediaType).toBe('text/javascript; charset=utf-8');
    expect(listRendererFiles(folder).get('/')?.mediaType).toBe('text/html; charset=utf-8');
  });

  it('leaves out files of unknown kinds and links that lead elsewhere', () => {
    const paths = [...listRendererFiles(folder).values()].map(({ path }) => path);
    expect(paths.some((path) => path.endsWith('.secret') || path.endsWith('passwd.js'))).toBe(false);
  });
});
