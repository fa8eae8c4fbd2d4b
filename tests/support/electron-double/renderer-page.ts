import { readFileSync } from 'node:fs';
import type { Browser, Frame, Page, Route } from 'playwright-core';
import { preloadBundle, type DesktopUnderTest } from './desktop-under-test.ts';
import type { SenderLook } from './messages.ts';
import { preloadScript } from './preload-script.ts';

const appOrigin = 'app://throughline';

/** A browser other than Electron cannot go to `app:`; the page lives under this name, which no network resolves. */
const pageOrigin = 'https://throughline.invalid';

export interface RendererPage {
  readonly page: Page;
  /** What the content security policy forbade, as the browser reports it. */
  readonly violations: readonly string[];
  /** Errors on the page's console and uncaught ones. */
  readonly errors: readonly string[];
  /** Addresses outside the app that the page asked for; none was answered. */
  readonly outgoing: readonly string[];
}

/**
 * Runs the real page in a real browser against the desktop process: files and headers come from its protocol handler,
 * the built preload talks to its IPC handler, and what it sends to its window reaches the page.
 */
export async function openRendererPage(
  desktop: DesktopUnderTest,
  browser: Browser,
  size = { width: 1200, height: 820 },
): Promise<RendererPage> {
  const page = await browser.newPage({ viewport: size });
  const seen = { violations: [] as string[], errors: [] as string[], outgoing: [] as string[] };
  watch(page, seen);
  await page.exposeBinding('doubleViolation', (_source, text: string) => {
    seen.violations.push(text);
  });
  await page.exposeBinding('doubleInvoke', ({ frame }, channel: string, args: unknown[]) =>
    whileOpen(page, desktop.control.invoke({ channel, args, sender: senderOf(frame) })),
  );
  await page.addInitScript(preloadScript(readFileSync(preloadBundle, 'utf8')));
  await page.route('**/*', (route) => whileOpen(page, answerRoute(desktop, route, seen.outgoing)));
  desktop.onSent(({ channel, args }) => {
    const message = [channel, [...args]] as const;
    void whileOpen(
      page,
      page.evaluate(([name, values]) => window.doubleDeliver(name, values), message),
    );
  });
  await desktop.control.pageStarted();
  await page.goto(`${pageOrigin}/`);
  await desktop.control.pageLoaded();
  return { page, ...seen };
}

declare global {
  interface Window {
    doubleDeliver(channel: string, args: readonly unknown[]): void;
  }
}

function senderOf(frame: Frame): SenderLook {
  return {
    url: frame.url().replace(pageOrigin, appOrigin),
    isTopFrame: frame.parentFrame() === null,
    isOwnWindow: true,
    isDetached: false,
    hasFrame: true,
  };
}

/** What was under way when a test closed its page fails with it, and is nobody's concern any more. */
async function whileOpen<T>(page: Page, work: Promise<T>): Promise<T | undefined> {
  try {
    return await work;
  } catch (cause) {
    if (page.isClosed()) return undefined;
    throw cause;
  }
}

function watch(page: Page, seen: { errors: string[] }): void {
  page.on('console', (message) => {
    if (message.type() === 'error') seen.errors.push(message.text());
  });
  page.on('pageerror', (error) => {
    seen.errors.push(error.message);
  });
}

async function answerRoute(desktop: DesktopUnderTest, route: Route, outgoing: string[]): Promise<void> {
  const request = route.request();
  if (!request.url().startsWith(`${pageOrigin}/`)) {
    outgoing.push(request.url());
    await route.abort();
    return;
  }
  const url = request.url().replace(pageOrigin, appOrigin);
  const { status, headers, body } = await desktop.control.serve(url, request.method());
  await route.fulfill({ status, headers: { ...headers }, body: Buffer.from(body) });
}
