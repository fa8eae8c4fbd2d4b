import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserWindowConstructorOptions, WebPreferences } from 'electron';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { maxPayloadCharacters } from '../../src/contract/journal-contract.ts';
import { contentSecurityPolicy, securityHeaders } from '../../src/app/page-security.ts';
import {
  preloadBundle,
  startDesktop,
  type DesktopUnderTest,
} from '../support/electron-double/desktop-under-test.ts';
import { ownPage, waitForWindow } from '../support/electron-double/drive.ts';

/**
 * Electron's security checklist, point by point, read from the built bundle as it runs under the double. Take a defence
 * away and its point fails.
 */

const root = join(import.meta.dirname, '../..');
const foreign = [
  'https://evil.example/',
  'file:///etc/passwd',
  'app://throughline.evil.example/',
  'javascript:0',
];

let desktop: DesktopUnderTest;
let options: BrowserWindowConstructorOptions;
let preferences: WebPreferences;

beforeAll(async () => {
  desktop = await startDesktop({ dialogAnswers: [1, 0] });
  const snapshot = await waitForWindow(desktop);
  options = snapshot.windows[0]!.options;
  preferences = options.webPreferences!;
});

afterAll(async () => {
  await desktop.dispose();
});

const call = (sender: Partial<typeof ownPage>, args: readonly unknown[] = ['app.status', {}]) =>
  desktop.control.invoke({ channel: 'throughline:call', args, sender: { ...ownPage, ...sender } });

describe('1. Only secure content is loaded', () => {
  it('loads its one window from its own scheme', async () => {
    const { windows } = await desktop.control.snapshot();
    expect(windows.map(({ url }) => url)).toEqual(['app://throughline/']);
  });

  it.each([
    'https://evil.example/x.js',
    'http://127.0.0.1:1/',
    'ws://evil.example/',
    'file:///etc/passwd',
    'ftp://x/',
  ])('cancels a request to %s', async (url) => {
    expect(await desktop.control.beforeRequest(url)).toEqual({ isCancelled: true });
  });

  it('lets requests to itself through', async () => {
    expect(await desktop.control.beforeRequest('app://throughline/index.html')).toEqual({
      isCancelled: false,
    });
    expect(await desktop.control.beforeRequest('blob:app://throughline/1')).toEqual({ isCancelled: false });
  });

  it('trusts no certificate that Chromium does not', async () => {
    const { appListeners, hasCertificateVerifier, commandLineSwitches } = await desktop.control.snapshot();
    expect(appListeners).not.toContain('certificate-error');
    expect(hasCertificateVerifier).toBe(false);
    expect(commandLineSwitches).toEqual([]);
  });
});

describe('2. No Node.js in the page', () => {
  it('is off for the page, its workers and its frames', () => {
    expect(preferences.nodeIntegration).toBe(false);
    expect(preferences.nodeIntegrationInWorker).toBe(false);
    expect(preferences.nodeIntegrationInSubFrames).toBe(false);
  });
});

describe('3. Context isolation', () => {
  it('is on', () => {
    expect(preferences.contextIsolation).toBe(true);
  });
});

describe('4. Process sandboxing', () => {
  it('is on for this window and for every other', async () => {
    expect(preferences.sandbox).toBe(true);
    expect((await desktop.control.snapshot()).isSandboxEnabled).toBe(true);
  });
});

describe('5. Permission requests', () => {
  const mine = { url: 'app://throughline/', isMainFrame: true };

  it.each([
    'media',
    'geolocation',
    'notifications',
    'fileSystem',
    'openExternal',
    'clipboard-read',
    'hid',
    'usb',
    'unknown',
  ])('denies %s, asked and checked', async (permission) => {
    expect(await desktop.control.askPermission({ ...mine, permission })).toEqual({
      request: false,
      check: false,
    });
  });

  it('lets its own page put text on the clipboard, and nobody else', async () => {
    const permission = 'clipboard-sanitized-write';
    expect(await desktop.control.askPermission({ ...mine, permission })).toEqual({
      request: true,
      check: true,
    });
    const others = [
      { ...mine, isMainFrame: false },
      { ...mine, url: 'https://evil.example/' },
    ];
    for (const other of others) {
      expect(await desktop.control.askPermission({ ...other, permission })).toEqual({
        request: false,
        check: false,
      });
    }
  });

  it('gives no device and no screen away', async () => {
    expect(await desktop.control.askDevicePermission()).toBe(false);
    expect(await desktop.control.askDisplayMedia()).toBe(false);
  });
});

describe('6. Web security', () => {
  it('is on', () => {
    expect(preferences.webSecurity).toBe(true);
  });
});

describe('7. Content security policy', () => {
  it.each(['/', '/index.html', '/no-such-file', '/../../package.json'])(
    'comes with the answer to %s',
    async (path) => {
      const { headers } = await desktop.control.serve(`app://throughline${path}`, 'GET');
      const policy = headers['content-security-policy'] ?? '';
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("script-src 'self'");
      expect(policy).not.toContain('unsafe-');
      expect(policy).not.toContain('*');
    },
  );

  it('comes with every file of the page', async () => {
    for (const path of filesUnder(join(root, 'out/renderer'))) {
      const { headers } = await desktop.control.serve(`app://throughline/${path}`, 'GET');
      expect(headers['content-security-policy'], path).toContain("default-src 'none'");
      expect(headers['x-content-type-options'], path).toBe('nosniff');
    }
  });

  it('is the one of the browser host, with its other headers', async () => {
    const { headers } = await desktop.control.serve('app://throughline/', 'GET');
    for (const [name, value] of Object.entries(securityHeaders(contentSecurityPolicy))) {
      expect(headers[name.toLowerCase()], name).toBe(value);
    }
  });

  it('has no development variant in the bundle', () => {
    const bundle = readFileSync(join(root, 'out/main/index.js'), 'utf8');
    expect(bundle).not.toContain('unsafe-inline');
    expect(bundle).not.toContain('ELECTRON_RENDERER_URL');
  });
});

describe('8. Insecure content', () => {
  it('is not allowed', () => {
    expect(preferences.allowRunningInsecureContent).toBe(false);
  });
});

describe('9. Experimental features', () => {
  it('are off', () => {
    expect(preferences.experimentalFeatures).toBe(false);
  });
});

describe('10. Blink features', () => {
  it('are not switched on', async () => {
    expect(preferences).not.toHaveProperty('enableBlinkFeatures');
    expect((await desktop.control.snapshot()).commandLineSwitches).toEqual([]);
  });
});

describe('11. Popups of webviews', () => {
  it('have no webview to come from', () => {
    const page = filesUnder(join(root, 'out/renderer')).filter((path) => /\.(js|html)$/.test(path));
    expect(page.length).toBeGreaterThan(0);
    for (const path of page) {
      expect(readFileSync(join(root, 'out/renderer', path), 'utf8'), path).not.toMatch(
        /allowpopups|<webview/i,
      );
    }
  });
});

describe('12. Webviews', () => {
  it('do not exist, and one that is made all the same is not attached', async () => {
    expect(preferences.webviewTag).toBe(false);
    expect(preferences.plugins).toBe(false);
    expect(await desktop.control.attachWebview()).toEqual({ isPrevented: true });
  });
});

describe('13. Navigation', () => {
  it.each(foreign)('is prevented to %s', async (url) => {
    expect(await desktop.control.navigate(url, true)).toEqual({ isPrevented: true });
    expect(await desktop.control.redirect(url)).toEqual({ isPrevented: true });
  });

  it('is prevented in every frame but the main one', async () => {
    expect(await desktop.control.navigate('app://throughline/', false)).toEqual({ isPrevented: true });
  });

  it('leaves the page its own address', async () => {
    expect(await desktop.control.navigate('app://throughline/', true)).toEqual({ isPrevented: false });
  });

  it('is guarded in contents that no window of ours made', async () => {
    expect(await desktop.control.navigateStray('https://evil.example/')).toEqual({ isPrevented: true });
  });

  it('does not follow a file dropped on the page', () => {
    expect(preferences.navigateOnDragDrop).toBe(false);
  });
});

describe('14. New windows', () => {
  it.each([...foreign, 'app://throughline/', 'about:blank'])('are denied for %s', async (url) => {
    expect(await desktop.control.openWindow(url)).toEqual({ action: 'deny' });
    expect((await desktop.control.snapshot()).windows).toHaveLength(1);
  });
});

describe('15. Links to the outside', () => {
  let other: DesktopUnderTest;

  beforeAll(async () => {
    other = await startDesktop({ dialogAnswers: [1, 0] });
    await waitForWindow(other);
  });

  afterAll(async () => {
    await other.dispose();
  });

  it.each([
    'file:///etc/passwd',
    'smb://evil.example/x',
    'ms-msdt:/id',
    'http://evil.example/',
    'https://a:b@evil.example/',
    'no address',
  ])('asks nothing and opens nothing for %s', async (url) => {
    await other.control.openWindow(url);
    await other.control.navigate(url, true);
    const { messageBoxes, openedExternally } = await other.control.snapshot();
    expect({ messageBoxes, openedExternally }).toEqual({ messageBoxes: [], openedExternally: [] });
  });

  it('shows the whole https address, stays by default, and opens it only after a yes', async () => {
    const url = 'https://example.org/a?b=c';
    await other.control.openWindow(url);
    const refused = await other.control.snapshot();
    expect(refused.messageBoxes[0]).toMatchObject({ detail: url, defaultId: 1, cancelId: 1 });
    expect(refused.openedExternally).toEqual([]);
    await other.control.openWindow(url);
    await expect.poll(async () => (await other.control.snapshot()).openedExternally).toEqual([url]);
  });
});

describe('16. A current Electron', () => {
  it('is pinned, installed, and of a supported major version', () => {
    const wanted = (readJson('package.json') as { devDependencies: Record<string, string> }).devDependencies[
      'electron'
    ];
    const installed = (readJson('node_modules/electron/package.json') as { version: string }).version;
    expect(wanted).toMatch(/^\d+\.\d+\.\d+$/);
    expect(installed).toBe(wanted);
    expect(Number(installed.split('.')[0])).toBeGreaterThanOrEqual(45);
  });
});

describe('17. The sender of every message', () => {
  it('is answered when it is our page in our window', async () => {
    expect(await call({})).toMatchObject({ refused: false, value: { ok: true } });
  });

  it.each([
    ['a foreign address', { url: 'https://evil.example/' }],
    ['a lookalike address', { url: 'app://throughline.evil.example/' }],
    ['a frame inside the page', { isTopFrame: false }],
    ['another window', { isOwnWindow: false }],
    ['a frame that was replaced', { isDetached: true }],
    ['a frame that is gone', { hasFrame: false }],
  ])('is refused without detail when it is %s', async (_who, sender) => {
    expect(await call(sender)).toEqual({ refused: true, message: 'Refused' });
  });

  it('has one channel to send on', async () => {
    expect((await desktop.control.snapshot()).ipcChannels).toEqual(['throughline:call']);
  });

  it('is told so when the message is too large or no plain data', async () => {
    const large = await call({}, ['entry.saveDraft', { text: 'x'.repeat(maxPayloadCharacters + 1) }]);
    expect(large).toMatchObject({
      value: { ok: false, error: { type: 'invalid-input', issues: [{ code: 'too-large' }] } },
    });
    for (const args of [
      ['app.status', 1n],
      [42, {}],
      [null, null],
    ]) {
      expect(await call({}, args)).toMatchObject({ value: { ok: false, error: { type: 'invalid-input' } } });
    }
  });
});

describe('18. A scheme of our own instead of file://', () => {
  it('is standard and secure, bypasses no policy and takes no service workers or extensions', async () => {
    const { privilegedSchemes, handledSchemes } = await desktop.control.snapshot();
    expect(handledSchemes).toEqual(['app']);
    expect(privilegedSchemes).toHaveLength(1);
    expect(privilegedSchemes[0]).toMatchObject({
      scheme: 'app',
      privileges: {
        standard: true,
        secure: true,
        bypassCSP: false,
        allowServiceWorkers: false,
        allowExtensions: false,
      },
    });
  });

  it.each([
    '/../../package.json',
    '/..%2f..%2fpackage.json',
    '/%2e%2e/%2e%2e/package.json',
    '/....//package.json',
    '/assets/../../../package.json',
    '/..\\..\\package.json',
    '//etc/passwd',
    '/index.html%00.js',
  ])('serves nothing outside the page for %s', async (path) => {
    const { status, body } = await desktop.control.serve(`app://throughline${path}`, 'GET');
    expect(status).toBe(404);
    expect(body).toHaveLength(0);
  });

  it('answers for no other host and takes nothing but GET and HEAD', async () => {
    expect((await desktop.control.serve('app://evil/index.html', 'GET')).status).toBe(404);
    expect((await desktop.control.serve('app://throughline/', 'POST')).status).toBe(405);
    expect((await desktop.control.serve('app://throughline/', 'HEAD')).status).toBe(200);
  });

  it('lets only files the page made itself be saved, where the person says', async () => {
    const own = await desktop.control.download('blob:app://throughline/1', '../../report.pdf');
    expect(own.isPrevented).toBe(false);
    expect(own.saveDialog?.defaultPath).toMatch(/downloads[\\/]report\.pdf$/);
    for (const url of ['https://evil.example/x.exe', 'blob:https://evil.example/1', 'data:text/html,x']) {
      expect(await desktop.control.download(url, 'x')).toEqual({ isPrevented: true, saveDialog: null });
    }
  });
});

describe('19. Fuses', () => {
  it.each([
    ['runAsNode', 'false'],
    ['enableNodeOptionsEnvironmentVariable', 'false'],
    ['enableNodeCliInspectArguments', 'false'],
    ['grantFileProtocolExtraPrivileges', 'false'],
    ['enableCookieEncryption', 'true'],
    ['enableEmbeddedAsarIntegrityValidation', 'true'],
    ['onlyLoadAppFromAsar', 'true'],
  ])('%s is %s in the packaged program', (fuse, value) => {
    const builder = readFileSync(join(root, 'electron-builder.yml'), 'utf8');
    const fuses = /^electronFuses:\n((?: {2}.*\n)+)/m.exec(builder)?.[1] ?? '';
    expect(fuses).toContain(`  ${fuse}: ${value}\n`);
  });
});

describe('20. No Electron in the page', () => {
  it('exposes the transport’s two functions and nothing else', () => {
    const { exposed } = runPreload();
    expect(Object.keys(exposed)).toEqual(['throughline']);
    expect(Object.keys(exposed['throughline'] ?? {}).sort()).toEqual(['call', 'subscribe']);
  });

  it('hands the page events without their sender', () => {
    const { exposed, deliver } = runPreload();
    const seen: unknown[][] = [];
    exposed['throughline']?.['subscribe']?.((...args: unknown[]) => seen.push(args));
    deliver({ type: 'replaced' });
    expect(seen).toEqual([[{ type: 'replaced' }]]);
  });

  it('keeps developer tools out of the packaged program', async () => {
    const packaged = await startDesktop({ isPackaged: true });
    const { windows, applicationMenu } = await waitForWindow(packaged);
    await packaged.dispose();
    expect(windows[0]?.options.webPreferences?.devTools).toBe(false);
    expect(JSON.stringify(applicationMenu)).not.toMatch(/toggleDevTools|"reload"|forceReload/);
  });
});

type Exposed = Record<string, Record<string, (...args: unknown[]) => unknown>>;

/** The built preload with stand-ins for the two modules it may require. */
function runPreload() {
  const exposed: Exposed = {};
  let listener: ((event: unknown, ...args: unknown[]) => void) | null = null;
  const electron = {
    contextBridge: { exposeInMainWorld: (key: string, api: Exposed[string]) => (exposed[key] = api) },
    ipcRenderer: {
      on: (_channel: string, given: typeof listener) => (listener = given),
      invoke: () => undefined,
    },
  };
  const module = { exports: {} };
  const wrapped = process
    .getBuiltinModule('node:vm')
    .compileFunction(readFileSync(preloadBundle, 'utf8'), ['require', 'module', 'exports']) as (
    ...args: unknown[]
  ) => void;
  wrapped((name: string) => (name === 'electron' ? electron : undefined), module, module.exports);
  return { exposed, deliver: (event: unknown) => listener?.({ sender: 'ipcRenderer' }, event) };
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(join(root, path), 'utf8'));
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    );
}
