import { readFileSync } from 'node:fs';
import { expect, test } from '../runners/app.ts';
import { JournalPage } from '../pages/journal-page.ts';
import { JournalReadingPage } from '../pages/journal-reading-page.ts';
import { WelcomePage } from '../pages/welcome-page.ts';

test.beforeEach(async ({ app }) => {
  await new WelcomePage(app.page).skipAll();
});

test('the month marks what was written, and its days are reached by keys', async ({ app }) => {
  const journal = new JournalPage(app.page);
  const reading = new JournalReadingPage(app.page);
  await journal.open();
  await journal.startEntry();
  await journal.write('A quiet evening by the lake');
  await journal.done();

  await journal.open();
  await reading.read('Month');
  await expect(reading.today).toHaveAttribute('aria-label', /: 1 entry, Entry$/);
  await reading.calendar.focus();
  const today = await reading.activeDay();
  await app.page.keyboard.press('PageUp');
  await expect.poll(() => reading.activeDay()).not.toBe(today);
  await expect(reading.today).toHaveCount(0);
  await app.page.keyboard.press('PageDown');
  await expect(reading.today).toHaveCount(1);
  await reading.today.click();
  await expect(app.page.getByText('A quiet evening by the lake')).toBeVisible();
  await reading.read('Week');
  await expect(app.page.getByText('A quiet evening by the lake')).toBeVisible();
});

test('a search is narrowed by a tag, kept under a name and asked again', async ({ app }) => {
  const journal = new JournalPage(app.page);
  const reading = new JournalReadingPage(app.page);
  for (const words of ['Slow morning #rest', 'Slow train to Porto']) {
    await journal.open();
    await journal.startEntry();
    await journal.write(words);
    await journal.done();
    await expect(journal.reading).toBeVisible();
  }
  await journal.open();
  await journal.search('slow');
  await expect(journal.results).toHaveCount(2);
  await reading.filterByTag('rest');
  await expect(journal.results).toHaveCount(1);
  await expect(journal.results).toContainText('Slow morning');
  await reading.saveSearch('Slow days');

  await app.page.getByRole('button', { name: /Remove.*rest/ }).click();
  await expect(journal.results).toHaveCount(2);
  await app.page.getByRole('link', { name: 'Slow days' }).click();
  await expect(journal.results).toHaveCount(1);
});

test('an earlier revision is compared, and restored as a new one', async ({ app }) => {
  const journal = new JournalPage(app.page);
  const reading = new JournalReadingPage(app.page);
  await journal.open();
  await journal.startEntry();
  await journal.write('A short walk');
  await journal.done();
  await app.page.getByRole('button', { name: 'Edit' }).click();
  await journal.editor.click();
  await app.page.keyboard.press('Control+End');
  await journal.write(' home');
  await journal.done();

  await reading.openRevisions();
  await expect(reading.comparison.locator('ins')).toContainText('home');
  await app.page.getByRole('button', { name: /^Restore/ }).click();
  await expect(app.page.getByRole('listitem').filter({ hasText: 'what the entry says now' })).toContainText(
    '3 words',
  );
  await app.page.getByRole('link', { name: 'To the entry' }).click();
  await expect(journal.reading).toHaveText('A short walk');
  await expect(app.page.getByRole('link', { name: '3 revisions' })).toBeVisible();
});

test('a stretch of the journal becomes a file', async ({ app }) => {
  const journal = new JournalPage(app.page);
  await journal.open();
  await journal.startEntry();
  await journal.write('Kept for myself');
  await journal.done();
  await journal.open();
  const file = await new JournalReadingPage(app.page).export('Markdown');
  expect(file.suggestedFilename()).toMatch(/^Journal .*\.md$/);
  const text = readFileSync(await file.path(), 'utf8');
  expect(text).toContain('Private.');
  expect(text).toContain('Kept for myself');
});
