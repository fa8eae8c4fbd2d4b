import { JournalPage } from '../pages/journal-page.ts';
import { TodayPage } from '../pages/today-page.ts';
import { WelcomePage } from '../pages/welcome-page.ts';
import { expect, test } from '../runners/app.ts';

/** What is typed is safe after this long: the promise that is tested here, not a guess at a duration. */
const promised = 1_000;

test.beforeEach(async ({ app }) => {
  await new WelcomePage(app.page).skipAll();
  await new TodayPage(app.page).withoutEveningPrompt();
});

test('half a sentence in the editor survives a power cut', async ({ app }) => {
  const journal = new JournalPage(app.page);
  await journal.open();
  await journal.startEntry();
  await journal.editor.pressSequentially('The plan was good until', { delay: 20 });
  await app.page.waitForTimeout(promised);
  await app.kill();
  await app.restart();

  const again = new JournalPage(app.page);
  await again.open();
  await app.page.getByRole('main').getByRole('link', { name: 'Entry' }).click();
  await expect(again.restoredLine).toBeVisible();
  await expect(again.editor).toHaveText('The plan was good until');
});

test('half an answer of the evening survives a power cut', async ({ app }) => {
  const journal = new JournalPage(app.page);
  await journal.open();
  await journal.startReflection();
  await journal.answer('small-win').pressSequentially('Called Tom back', { delay: 20 });
  await journal.answer('setback').pressSequentially('The first line of', { delay: 20 });
  await app.page.waitForTimeout(promised);
  await app.kill();
  await app.restart();

  const again = new JournalPage(app.page);
  await again.open();
  await again.startReflection();
  await expect(again.restoredLine).toBeVisible();
  await expect(again.answer('small-win')).toHaveValue('Called Tom back');
  await expect(again.answer('setback')).toHaveValue('The first line of');
});
