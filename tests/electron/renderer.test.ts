import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { m } from '../../src/messages/index.ts';
import { launchBrowser } from '../support/browser.ts';
import { startDesktop, type DesktopUnderTest } from '../support/electron-double/desktop-under-test.ts';
import { callAsPage, waitForWindow } from '../support/electron-double/drive.ts';
import { openRendererPage, type RendererPage } from '../support/electron-double/renderer-page.ts';

/**
 * The real page in a real browser, on the real main and preload bundles: files and policy from the protocol handler,
 * calls through the preload and IPC, events the other way.
 */

const patience = 15_000;

let browser: Browser;
let desktop: DesktopUnderTest;
let renderer: RendererPage;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
});

beforeEach(async () => {
  desktop = await startDesktop({ hasBrowser: true });
  await expect
    .poll(async () => (await desktop.control.snapshot()).windows.length, { timeout: patience })
    .toBe(1);
  await callAsPage(desktop, 'profile.change', { welcomed: true });
  renderer = await openRendererPage(desktop, browser);
});

afterEach(async () => {
  await renderer.page.close();
  await desktop.dispose();
});

async function shows(text: string): Promise<void> {
  await renderer.page.getByText(text).first().waitFor({ timeout: patience });
}

describe('the page in the desktop host', () => {
  it('is loaded through the protocol under a policy it keeps, and reaches for nothing outside', async () => {
    await waitForWindow(desktop);
    await renderer.page.getByRole('main').waitFor({ timeout: patience });
    expect(await renderer.page.title()).toContain(m.app_name());
    expect(renderer.violations).toEqual([]);
    expect(renderer.outgoing).toEqual([]);
    expect(renderer.errors).toEqual([]);
  });

  it('is under a policy that the browser enforces', async () => {
    const ran = await renderer.page
      .evaluate(async () => {
        const script = document.createElement('script');
        const { promise, resolve } = Promise.withResolvers<string>();
        script.src = 'https://evil.example/x.js';
        script.onerror = () => {
          resolve('blocked');
        };
        script.onload = () => {
          resolve('loaded');
        };
        document.head.append(script);
        return promise;
      })
      .catch((cause: unknown) => String(cause));
    expect(ran).toMatch(/blocked|TrustedScriptURL/);
    await expect.poll(() => renderer.violations.join()).toMatch(/script-src|require-trusted-types-for/);
    expect(renderer.outgoing).toEqual([]);
  });

  it('has the bridge’s two functions, which it cannot replace, and nothing of Electron or Node', async () => {
    const seen = await renderer.page.evaluate(() => {
      const bridge = (window as unknown as { throughline: Record<string, unknown> }).throughline;
      const before = bridge['call'];
      try {
        bridge['call'] = () => 'mine';
      } catch {
        // Strict code is told that it may not.
      }
      const absent = ['require', 'process', 'module', 'ipcRenderer', 'electron', 'Buffer'];
      return {
        functions: Object.keys(bridge).sort(),
        isUnchanged: bridge['call'] === before,
        present: absent.filter((name) => name in window),
      };
    });
    expect(seen).toEqual({ functions: ['call', 'subscribe'], isUnchanged: true, present: [] });
  });

  it('captures a commitment over IPC and shows it', async () => {
    await renderer.page.evaluate(() => (location.hash = '#/today?capture'));
    const line = renderer.page.getByLabel(m.commitment_capture_label()).first();
    await line.fill('Send the draft by tomorrow 15:00 #hiring');
    await renderer.page
      .getByText('#hiring')
      .or(renderer.page.getByText('hiring'))
      .first()
      .waitFor({ timeout: patience });
    await line.press('Enter');
    await expect
      .poll(() => callAsPage(desktop, 'commitment.list', { status: 'open' }), { timeout: patience })
      .toMatchObject({ value: [{ statement: 'Send the draft', tags: ['hiring'] }] });
    await shows('Send the draft');
    expect(renderer.violations).toEqual([]);
  });

  it('shows what another part of the app recorded, once the event reaches it', async () => {
    await renderer.page.evaluate(() => (location.hash = '#/people'));
    await renderer.page.getByRole('main').waitFor({ timeout: patience });
    await callAsPage(desktop, 'person.add', { name: 'Ana Petrova' });
    await shows('Ana Petrova');
  });

  it('goes where a clicked notification leads', async () => {
    const due = new Date(Date.now() + 5 * 3_600_000).toISOString().slice(0, 16);
    const made = (await callAsPage(desktop, 'commitment.make', { statement: 'call Ana', due })) as {
      value: { id: string };
    };
    await desktop.control.moveClock(6 * 3_600_000);
    await desktop.control.emitPower('resume');
    const titles = async () => (await desktop.control.snapshot()).notifications.map(({ title }) => title);
    await expect.poll(titles, { timeout: patience }).toContain('call Ana');
    await desktop.control.clickNotification((await titles()).indexOf('call Ana'));
    await renderer.page.waitForURL(`**/#/commitments/${made.value.id}`, { timeout: patience });
    await shows('call Ana');
  });

  it('gets what was sent before it listened', async () => {
    await renderer.page.close();
    await desktop.control.pageStarted();
    await desktop.control.clickMenu('application', m.desktop_menu_capture());
    renderer = await openRendererPage(desktop, browser);
    await renderer.page.waitForURL('**/#/today?capture', { timeout: patience });
  });
});
