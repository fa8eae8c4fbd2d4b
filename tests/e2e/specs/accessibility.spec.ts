import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../runners/app.ts';
import { closeDialog, dialogs, pages, type Scene } from '../support/scenes.ts';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

test.use({ flags: ['--demo'], contextOptions: { reducedMotion: 'reduce' } });

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme });

    test('every page can be used by everyone', async ({ app }) => {
      test.slow();
      for (const scene of pages) await expectAccessible(app.page, scene);
    });

    test('every dialog can be used by everyone', async ({ app }) => {
      for (const scene of dialogs) {
        await expectAccessible(app.page, scene);
        await closeDialog(app.page);
      }
    });
  });
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('no page scrolls sideways', async ({ app }) => {
    for (const scene of pages) {
      await scene.open(app.page);
      const { wanted, given } = await app.page.evaluate(() => ({
        wanted: document.documentElement.scrollWidth,
        given: document.documentElement.clientWidth,
      }));
      expect.soft(wanted, `${scene.name} is wider than the screen`).toBeLessThanOrEqual(given);
    }
  });
});

/** Opens it and lets axe look; what axe finds is named with the scene, and the tour goes on. */
async function expectAccessible(page: Page, scene: Scene): Promise<void> {
  await scene.open(page);
  // The legacy mode opens no second page, which a desktop window cannot; there are no frames to look into.
  const { violations } = await new AxeBuilder({ page }).withTags(standards).setLegacyMode().analyze();
  const found = violations.map(({ id, help, nodes }) => ({ id, help, at: nodes.map(({ html }) => html) }));
  expect.soft(found, scene.name).toEqual([]);
}
