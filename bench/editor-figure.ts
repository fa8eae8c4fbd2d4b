import { once } from 'node:events';
import type { CDPSession, Page } from 'playwright-core';
import { launchBrowser } from '../tests/support/browser.ts';
import { textOfWords } from './generate-journal.ts';
import { startServer } from './host-figures.ts';
import { atMost, summarise, type Figure } from './measure.ts';

const words = 50_000;
const keys = 200;
const day = '2026-11-22';

/**
 * What a key costs the page in an entry as long as a book: everything its main thread does from the key to the drawn frame,
 * the saves of the draft that fall into it included. Typed in the middle of the text.
 */
export async function editorFigure(folder: string): Promise<Figure> {
  const { child, url } = await startServer(folder);
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1_440, height: 900 } });
    await page.goto(url);
    await page.locator('[data-page-title]').waitFor();
    await openEditor(page);
    const { p95 } = summarise(await typeInTheMiddle(page));
    return atMost('A key in the editor, 50,000 words, p95', p95, 16, 'ms');
  } finally {
    await browser.close();
    child.kill('SIGTERM');
    await once(child, 'exit');
  }
}

async function openEditor(page: Page): Promise<void> {
  const entryId = '01930000-0000-7000-8000-0000000b00c0';
  const body = Array.from({ length: words / 50 }, (_, n) => textOfWords(50, n)).join('\n\n');
  const text = { body, answers: [], obstacle: null };
  await callApi(page, 'entry.saveDraft', { entryId, kind: 'free', day, text });
  await page.evaluate((id) => (location.hash = `/journal/entry/${id}`), entryId);
  await page.getByRole('textbox', { name: 'Entry' }).waitFor();
}

/** Milliseconds of the main thread for each key. */
async function typeInTheMiddle(page: Page): Promise<number[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  await page.getByRole('textbox', { name: 'Entry' }).click();
  const times: number[] = [];
  for (let key = -20; key < keys; key += 1) {
    const before = await workDone(session);
    await page.keyboard.press(key % 6 === 0 ? 'Space' : 'a');
    await page.evaluate(frameDrawn);
    const spent = (await workDone(session)) - before;
    if (key >= 0) times.push(spent);
  }
  return times;
}

async function workDone(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1_000;
}

/** Runs in the page. */
function frameDrawn(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}

async function callApi(page: Page, endpoint: string, input: object): Promise<void> {
  const status = await page.evaluate(
    async ([name, body]) => {
      const headers = { 'content-type': 'application/json', 'x-throughline': '1' };
      const response = await fetch(`/api/${name}`, { method: 'POST', headers, body });
      return response.status;
    },
    [endpoint, JSON.stringify(input)] as const,
  );
  if (status !== 200) throw new Error(`${endpoint} was refused (${String(status)})`);
}
