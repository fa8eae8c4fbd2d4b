import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listenForHandover } from '../../src/app/handover.ts';
import { lockProfile } from '../../src/journal/profile-lock.ts';
import { startDesktop, type DesktopUnderTest } from '../support/electron-double/desktop-under-test.ts';
import { callAsPage, waitFor, waitForWindow } from '../support/electron-double/drive.ts';
import type { Snapshot } from '../support/electron-double/messages.ts';

/** The desktop host around the page: the built main bundle, driven through the double of Electron. */

const hour = 3_600_000;

let machineFolder = '';
const running: DesktopUnderTest[] = [];

beforeEach(() => {
  machineFolder = mkdtempSync(join(tmpdir(), 'throughline-machine-'));
});

afterEach(async () => {
  for (const desktop of running.splice(0)) await desktop.dispose();
  rmSync(machineFolder, { recursive: true, force: true });
});

async function start(options: Parameters<typeof startDesktop>[0] = {}): Promise<DesktopUnderTest> {
  const desktop = await startDesktop({ machineFolder, ...options });
  running.push(desktop);
  return desktop;
}

/** A wall-clock time in the tests' zone, UTC, so many hours from now. */
function inHours(hours: number): string {
  return new Date(Date.now() + hours * hour).toISOString().slice(0, 16);
}

async function promise(desktop: DesktopUnderTest, statement: string, due: string | null): Promise<string> {
  const made = (await callAsPage(desktop, 'commitment.make', { statement, due })) as {
    value: { id: string };
  };
  return made.value.id;
}

function trayLabels({ tray }: Snapshot): (string | null)[] {
  return tray?.menu.map(({ label }) => label) ?? [];
}

function navigations(desktop: DesktopUnderTest): unknown[] {
  return desktop.sent
    .map(({ args }) => args[0] as { type: string; to?: string })
    .filter(({ type }) => type === 'navigate')
    .map(({ to }) => to);
}

describe('the window', () => {
  it('is shown when the page is ready, not smaller than the design holds, and remembers its place', async () => {
    const desktop = await start();
    const { windows } = await waitForWindow(desktop);
    expect(windows[0]?.options).toMatchObject({
      show: false,
      minWidth: 900,
      minHeight: 600,
      name: 'main',
      windowStatePersistence: true,
    });
  });

  it('ends the app when it is closed, with the journal closed and the profile free', async () => {
    const first = await start();
    await waitForWindow(first);
    await promise(first, 'send the draft', null);
    await first.control.closeWindow();
    const whileOpen = readdirSync(first.profileFolder);
    expect(await first.exited).toBe(0);
    const left = readdirSync(first.profileFolder);
    // A journal that was closed in order leaves no log of its own and no mark of an unclean end.
    expect(left.filter((name) => /-wal$|-shm$|unclean/.test(name))).toEqual([]);
    expect(left.length).toBeLessThan(whileOpen.length);

    const second = await start();
    await waitForWindow(second);
    expect(await callAsPage(second, 'commitment.list', { status: 'open' })).toMatchObject({
      value: [{ statement: 'send the draft' }],
    });
    expect(second.shown).toEqual([]);
  });

  it('stays in the tray where that was chosen, also next time', async () => {
    const first = await start();
    await waitForWindow(first);
    await first.control.clickMenu('tray', 'Keep running when the window is closed');
    await first.control.closeWindow();
    const { windows, quitsAsked } = await first.control.snapshot();
    expect(windows.map(({ isVisible }) => isVisible)).toEqual([false]);
    expect(quitsAsked).toBe(0);
    await first.control.clickMenu('tray', 'Open Throughline');
    expect((await first.control.snapshot()).windows[0]?.isVisible).toBe(true);
    await first.control.quit();
    expect(await first.exited).toBe(0);

    const second = await start();
    const { tray } = await waitForWindow(second);
    expect(tray?.menu.find(({ type }) => type === 'checkbox')?.checked).toBe(true);
  });

  it('comes back after its page crashed, but not for ever', async () => {
    const desktop = await start();
    await waitForWindow(desktop);
    const reloads = [];
    for (let crash = 0; crash < 5; crash += 1)
      reloads.push((await desktop.control.crashPage('crashed')).reloads);
    expect(reloads).toEqual([1, 2, 3, 3, 3]);
    expect(desktop.errors()).toContain('The page ended unexpectedly');
  });

  it('offers what can be done with text, where there is some', async () => {
    const desktop = await start();
    await waitForWindow(desktop);
    await desktop.control.openContextMenu(false, '');
    await desktop.control.openContextMenu(false, 'some words');
    await desktop.control.openContextMenu(true, '');
    const { popups } = await desktop.control.snapshot();
    expect(popups.map((items) => items.map(({ role }) => role).filter(Boolean))).toEqual([
      ['copy'],
      ['undo', 'redo', 'cut', 'copy', 'paste', 'selectAll'],
    ]);
  });

  it('follows the theme that was chosen', async () => {
    const desktop = await start();
    await waitForWindow(desktop);
    await callAsPage(desktop, 'profile.change', { theme: 'dark' });
    await waitFor(desktop, ({ themeSource }) => themeSource === 'dark');
  });
});

describe('the tray', () => {
  it('has in its menu all that a click could do', async () => {
    const desktop = await start();
    const snapshot = await waitForWindow(desktop);
    expect(snapshot.tray?.tooltip).toBe('Throughline');
    expect(trayLabels(snapshot)).toEqual([
      'Nothing due this week',
      null,
      'New commitment …',
      'Open Throughline',
      null,
      'Keep running when the window is closed',
      'Quit',
    ]);
  });

  it('names the next due as soon as there is one, in a menu that is set again, and leads to it', async () => {
    const desktop = await start();
    const before = await waitForWindow(desktop);
    const id = await promise(desktop, 'send the draft', inHours(30));
    const after = await waitFor(desktop, (now) => trayLabels(now)[0] !== 'Nothing due this week');
    const [line] = trayLabels(after);
    expect(line).toMatch(/^\w{3} \d\d:\d\d: send the draft$/);
    expect(after.tray?.menusSet).toBeGreaterThan(before.tray?.menusSet ?? 0);
    await desktop.control.clickMenu('tray', line ?? '');
    expect(navigations(desktop)).toEqual([`/commitments/${id}`]);
    expect((await desktop.control.snapshot()).windows[0]?.focusCount).toBe(1);
  });

  it('opens the capture line, and so does the application menu', async () => {
    const desktop = await start();
    await waitForWindow(desktop);
    await desktop.control.clickMenu('tray', 'New commitment …');
    await desktop.control.clickMenu('application', 'New commitment');
    expect(navigations(desktop)).toEqual(['/today?capture', '/today?capture']);
  });

  it('quits', async () => {
    const desktop = await start();
    await waitForWindow(desktop);
    await desktop.control.clickMenu('tray', 'Quit');
    expect(await desktop.exited).toBe(0);
  });
});

describe('a suspended machine', () => {
  it.each(['resume', 'unlock-screen'])('is asked on %s what came due meanwhile', async (event) => {
    const desktop = await start();
    await waitForWindow(desktop);
    const id = await promise(desktop, 'call Ana', inHours(5));
    await desktop.control.moveClock(6 * hour);
    await desktop.control.emitPower(event);
    // Sooner than the scheduler would look by itself.
    const { notifications } = await waitFor(desktop, (now) =>
      now.notifications.some(({ title }) => title === 'call Ana'),
    );
    expect(desktop.sent.map(({ args }) => (args[0] as { type: string }).type)).toContain('notice');

    await desktop.control.clickNotification(notifications.findIndex(({ title }) => title === 'call Ana'));
    expect(navigations(desktop)).toEqual([`/commitments/${id}`]);
    expect((await desktop.control.snapshot()).windows[0]?.focusCount).toBe(1);
  });

  it('that shuts down gets the journal closed first', async () => {
    const desktop = await start();
    await waitForWindow(desktop);
    await desktop.control.emitPower('shutdown');
    expect(await desktop.exited).toBe(0);
  });
});

describe('quitting', () => {
  it('waits for the last words of the page', async () => {
    const first = await start();
    await waitForWindow(first);
    const entryId = '019acb11-0000-7000-8000-000000000001';
    const draft = {
      entryId,
      kind: 'free',
      day: '2026-11-23',
      text: { body: 'almost lost', answers: [], obstacle: null },
    };
    await first.control.quit();
    await waitFor(first, ({ windows }) => windows[0]?.isVisible === false);
    expect(await callAsPage(first, 'entry.saveDraft', draft)).toMatchObject({ ok: true });
    expect(await first.exited).toBe(0);

    const second = await start();
    await waitForWindow(second);
    expect(await callAsPage(second, 'entry.get', { id: entryId })).toMatchObject({
      value: { draft: { text: { body: 'almost lost' } } },
    });
  });

  it('after a bug says so, logs it and ends with an error', async () => {
    const desktop = await start();
    await waitForWindow(desktop);
    await desktop.control.throwUncaught('a bug');
    expect(await desktop.exited).toBe(1);
    expect(desktop.errors()).toContain('TypeError: a bug');
    expect(desktop.shown).toMatchObject([{ kind: 'error-box', title: 'Throughline has to close' }]);
  });
});

describe('updates', () => {
  it('are off in development, and nothing is installed unless it is ready', async () => {
    const desktop = await start();
    await waitForWindow(desktop);
    expect(await callAsPage(desktop, 'updater.state', {})).toMatchObject({
      value: { phase: 'off', reason: 'development' },
    });
    expect(await callAsPage(desktop, 'updater.install', {})).toMatchObject({
      ok: false,
      error: { type: 'no-update-ready' },
    });
  });

  it('are off in a packaged copy that has no feed, with the real electron-updater', async () => {
    const desktop = await start({ isPackaged: true });
    await waitForWindow(desktop);
    expect(await callAsPage(desktop, 'updater.state', {})).toMatchObject({
      value: { phase: 'off', reason: 'not-supported' },
    });
  });
});

describe('notifications on Windows', () => {
  it('come from the application that the installer registers', () => {
    const read = (path: string): string => readFileSync(join(import.meta.dirname, '../..', path), 'utf8');
    const [, appId = ''] = /^appId: (\S+)$/m.exec(read('electron-builder.yml')) ?? [];
    expect(appId).not.toBe('');
    expect(read('out/main/index.js')).toContain(`appUserModelId = "${appId}"`);
  });
});

describe('a second start', () => {
  it('of the same program ends at once; the first comes forward', async () => {
    const first = await start();
    await waitForWindow(first);
    await first.control.emitApp('second-instance');
    expect((await first.control.snapshot()).windows[0]?.focusCount).toBe(1);

    const second = await start({ isFirstInstance: false });
    expect(await second.exited).toBe(0);
    expect(second.shown).toEqual([]);
    // It did not go as far as the profile, whose holder would have come forward once more.
    expect((await first.control.snapshot()).windows[0]?.focusCount).toBe(1);
  });

  it('that Electron’s lock did not catch hands over through the profile', async () => {
    const first = await start();
    await waitForWindow(first);
    const second = await start();
    expect(await second.exited).toBe(0);
    expect(second.shown).toEqual([]);
    expect((await first.control.snapshot()).windows[0]?.focusCount).toBe(1);
  });

  it.each([
    ['opens the address that the browser host answers', 'http://127.0.0.1:4321/#token', 1],
    ['opens no address of another machine', 'http://evil.example/', 0],
    ['opens no other scheme', 'file:///etc/passwd', 0],
    ['opens no other scheme on this machine', 'ftp://127.0.0.1/', 0],
  ])('while the browser host has the profile says so and %s', async (_what, answer, opened) => {
    const profileFolder = join(machineFolder, 'profile');
    await using held = await holdProfile(profileFolder, answer);
    const desktop = await start({ profileFolder, dialogAnswers: [0] });
    expect(await desktop.exited).toBe(0);
    expect(desktop.shown[0]).toMatchObject({
      kind: 'message-box',
      options: {
        message: 'This journal is open in your browser',
        detail: expect.stringContaining(String(held.pid)) as string,
      },
    });
    expect(desktop.shown.filter(({ kind }) => kind === 'external')).toHaveLength(opened);
  });

  it('may also just quit', async () => {
    const profileFolder = join(machineFolder, 'profile');
    await using _held = await holdProfile(profileFolder, 'http://127.0.0.1:4321/');
    const desktop = await start({ profileFolder, dialogAnswers: [1] });
    expect(await desktop.exited).toBe(0);
    expect(desktop.shown.map(({ kind }) => kind)).toEqual(['message-box']);
  });
});

describe('profiles', () => {
  it('keep Chromium’s files apart, outside the journal', async () => {
    const first = await start({ profileFolder: join(machineFolder, 'one') });
    const second = await start({ profileFolder: join(machineFolder, 'two') });
    const folders = [(await waitForWindow(first)).userData, (await waitForWindow(second)).userData];
    expect(new Set(folders).size).toBe(2);
    for (const folder of folders) expect(folder.startsWith(join(machineFolder, 'appData'))).toBe(true);
  });

  it('that cannot be made end in a sentence and an error', async () => {
    writeFileSync(join(machineFolder, 'a-file'), '');
    const profileFolder = join(machineFolder, 'a-file', 'profile');
    const desktop = await start({ profileFolder });
    expect(await desktop.exited).toBe(1);
    expect(desktop.shown).toMatchObject([
      { kind: 'error-box', content: expect.stringContaining(profileFolder) as string },
    ]);
  });
});

/** Holds a profile as the browser host does, and answers a second start with `answer`. */
async function holdProfile(folder: string, answer: string) {
  mkdirSync(folder, { recursive: true });
  const lock = lockProfile(folder, { pid: process.pid, host: 'browser', since: new Date().toISOString() });
  if (!lock.ok) throw new Error('The profile is held already');
  const listener = await listenForHandover(folder, () => answer);
  return {
    pid: process.pid,
    [Symbol.asyncDispose](): Promise<void> {
      listener.close();
      lock.value.release();
      return Promise.resolve();
    },
  };
}
