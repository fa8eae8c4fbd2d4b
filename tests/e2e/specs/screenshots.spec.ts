import type { Page } from '@playwright/test';
import { test } from '../runners/app.ts';
import { closeDialog, dialogs, pages } from '../support/scenes.ts';
import { snap } from '../support/snap.ts';

const sizes = [
  { width: 1440, height: 900 },
  { width: 900, height: 600 },
  { width: 390, height: 844 },
];

test.use({ flags: ['--demo'], contextOptions: { reducedMotion: 'reduce' } });

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme });

    test('every page has its picture', async ({ app }) => {
      test.slow();
      for (const { name, open } of pages) {
        await open(app.page);
        await putNoticesAside(app.page);
        for (const size of sizes) {
          await app.page.setViewportSize(size);
          await snap(app.page, name);
        }
      }
    });

    test('every dialog has its picture', async ({ app }) => {
      for (const { name, open } of dialogs) {
        await open(app.page);
        await snap(app.page, `dialog-${name}`);
        await closeDialog(app.page);
      }
    });
  });
}

/** Which reminders have come in depends on the hour. Today shows them; elsewhere they are put aside, as a person would. */
async function putNoticesAside(page: Page): Promise<void> {
  const aside = page.getByRole('button', { name: /^Hide here/ });
  while ((await aside.count()) > 0) await aside.first().click();
}
