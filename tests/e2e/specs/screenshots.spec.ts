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
