import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../runners/app.ts';
import { closeDialog, dialogs, pages } from '../support/scenes.ts';
import { snap } from '../support/snap.ts';

/** One walk through everything the app shows: each place is looked at by axe, by a camera in several sizes, and for its width. */

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const wide = { width: 1440, height: 900 };
const small = { width: 900, height: 600 };
/** A theme does not change what fits: the phone is seen in one. */
const sizes = { light: [wide, small, { width: 390, height: 844 }], dark: [wide, small] };

test.use({ flags: ['--demo'], contextOptions: { reducedMotion: 'reduce' } });

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme });

    test('every page can be used by everyone, and fits', async ({ app }) => {
      test.setTimeout(240_000);
      for (const { name, open } of pages) {
        await app.page.setViewportSize(wide);
        await open(app.page);
        await expectAccessible(app.page, name);
        await putNoticesAside(app.page);
        for (const size of sizes[colorScheme]) {
          await app.page.setViewportSize(size);
          await snap(app.page, name);
          await expectNoWider(app.page, `${name} at ${size.width} × ${size.height}`);
        }
      }
    });

    test('every dialog can be used by everyone', async ({ app }) => {
      test.setTimeout(240_000);
      for (const { name, open } of dialogs) {
        await open(app.page);
        await expectAccessible(app.page, name);
        await snap(app.page, `dialog-${name}`);
        await closeDialog(app.page);
      }
    });
  });
}

/** What axe finds is named with the place, and the walk goes on. */
async function expectAccessible(page: Page, name: string): Promise<void> {
  // The legacy mode opens no second page, which a desktop window cannot; there are no frames to look into.
  const { violations } = await new AxeBuilder({ page }).withTags(standards).setLegacyMode().analyze();
  const found = violations.map(({ id, help, nodes }) => ({ id, help, at: nodes.map(({ html }) => html) }));
  expect.soft(found, name).toEqual([]);
}

async function expectNoWider(page: Page, name: string): Promise<void> {
  const { wanted, given } = await page.evaluate(() => ({
    wanted: document.documentElement.scrollWidth,
    given: document.documentElement.clientWidth,
  }));
  expect.soft(wanted, `${name} is wider than the screen`).toBeLessThanOrEqual(given);
}

/** Which reminders have come in depends on the hour. Today shows them; elsewhere they are put aside, as a person would. */
async function putNoticesAside(page: Page): Promise<void> {
  const aside = page.getByRole('button', { name: /^Hide here/ });
  while ((await aside.count()) > 0) await aside.first().click();
}
