import type { Page } from '@playwright/test';
import { inProject } from '../../../scripts/paths.ts';

/**
 * Saves what the page shows as `tests/e2e/screenshots/<name>-<theme>-<size>.png`, when fonts have loaded and
 * animations have ended. `npm run screenshots` takes the pictures of the documents from there.
 */
export async function snap(page: Page, name: string): Promise<void> {
  const { theme, size } = await page.evaluate(async () => {
    await document.fonts.ready;
    const chosen = document.documentElement.dataset['theme'];
    const system = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
    const theme = chosen !== undefined && chosen !== 'system' ? chosen : system;
    return { theme, size: `${innerWidth}x${innerHeight}` };
  });
  // A pointer left behind would mark whatever lies under it.
  await page.mouse.move(0, 0);
  const path = inProject('tests', 'e2e', 'screenshots', `${name}-${theme}-${size}.png`);
  await page.screenshot({ path, animations: 'disabled', caret: 'hide' });
}
