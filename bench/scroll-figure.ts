import { once } from 'node:events';
import { launchBrowser } from '../tests/support/browser.ts';
import { startServer } from './host-figures.ts';
import { atLeast, type Figure } from './measure.ts';

const framesMeasured = 600;
const pixelsAFrame = 100;

/**
 * How smoothly the tree of goals scrolls in the test browser, on a journal that holds two thousand: from the top, a
 * hundred pixels with each frame (seven windows a second), into what was never drawn. The browser draws 60 frames a second at
 * most.
 */
export async function goalScrollFigure(folder: string): Promise<Figure> {
  const { child, url } = await startServer(folder);
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1_440, height: 900 } });
    await page.goto(url);
    await page.locator('[data-page-title]').waitFor();
    await page.evaluate(() => (location.hash = '/goals'));
    await page.getByRole('treeitem').first().waitFor();
    await page.waitForLoadState('networkidle');
    const frames = await page.evaluate(scrollDown, [framesMeasured, pixelsAFrame] as const);
    return atLeast('Goal tree of 2,000 nodes scrolls', Math.round(frames), 60, 'frames/s');
  } finally {
    await browser.close();
    child.kill('SIGTERM');
    await once(child, 'exit');
  }
}

/** Runs in the page. Answers frames a second. */
async function scrollDown([count, pixels]: readonly [number, number]): Promise<number> {
  const frame = (): Promise<number> => new Promise((drawn) => requestAnimationFrame(drawn));
  const start = await frame();
  let end = start;
  for (let n = 0; n < count; n += 1) {
    scrollBy(0, pixels);
    end = await frame();
  }
  return (count / (end - start)) * 1_000;
}
