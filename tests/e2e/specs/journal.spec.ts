import { expect, test } from '../runners/app.ts';
import { JournalPage } from '../pages/journal-page.ts';
import { PeoplePage } from '../pages/people-page.ts';
import { WelcomePage } from '../pages/welcome-page.ts';

test.beforeEach(async ({ app }) => {
  await new WelcomePage(app.page).skipAll();
});

test('an entry is saved while it is written, read afterwards and found again', async ({ app }) => {
  const journal = new JournalPage(app.page);
  await journal.open();
  await journal.startEntry();
  await journal.write('A **small** win in the narrow garden');
  await journal.done();
  await expect(journal.reading.locator('strong')).toHaveText('small');

  await journal.open();
  await journal.search('garden');
  await expect(journal.results).toHaveCount(1);
  await expect(journal.results.locator('mark')).toHaveText('garden');
  await app.page.keyboard.press('ArrowDown');
  await app.page.keyboard.press('Enter');
  await expect(journal.reading).toContainText('narrow garden');
});

test('words survive a kill in the middle of writing', async ({ app }) => {
  const journal = new JournalPage(app.page);
  await journal.open();
  await journal.startEntry();
  await journal.write('Half a thought');
  await app.kill();
  await app.restart();

  const again = new JournalPage(app.page);
  await again.open();
  await app.page.getByRole('link', { name: 'Entry' }).click();
  await expect(again.restoredLine).toBeVisible();
  await expect(again.editor).toHaveText('Half a thought');
});

test('one answer makes an evening reflection', async ({ app }) => {
  const journal = new JournalPage(app.page);
  await journal.open();
  await journal.startReflection();
  await journal.answer('small-win').fill('Called Tom back');
  await app.page.getByRole('button', { name: 'Too much at once' }).click();
  await journal.done();
  await expect(app.page.getByRole('heading', { name: 'Today' })).toBeVisible();
  await expect(app.page.getByText('Called Tom back')).toBeVisible();
  await expect(app.page.getByText('Too much at once')).toBeVisible();
});

test('a passage is picked by hand, and an entry is erased for good', async ({ app }) => {
  await new PeoplePage(app.page).open();
  await new PeoplePage(app.page).add('Ana');
  const journal = new JournalPage(app.page);
  await journal.open();
  await journal.startEntry();
  await journal.write('The review went better than planned');
  await journal.done();
  await journal.selectAll();
  await journal.pickFor('Ana');
  await expect(app.page.getByRole('link', { name: 'In the report for Ana' })).toBeVisible();

  await journal.erase();
  await expect(app.page.getByText('its text was erased')).toBeVisible();
  await journal.search('planned');
  await expect(app.page.getByText('Nothing found')).toBeVisible();
});
