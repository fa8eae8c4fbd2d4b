import type { Page } from '@playwright/test';
import { CommitmentPage } from '../pages/commitment-page.ts';
import { JournalPage } from '../pages/journal-page.ts';
import { SettingsPage } from '../pages/settings-page.ts';
import { TodayPage } from '../pages/today-page.ts';
import { WelcomePage } from '../pages/welcome-page.ts';
import { expect, test } from '../runners/app.ts';

test.beforeEach(async ({ app }) => {
  await new WelcomePage(app.page).skipAll();
  await new TodayPage(app.page).withoutEveningPrompt();
});

test('finds words in entries and commitments and marks them', async ({ app }) => {
  const journal = new JournalPage(app.page);
  await record(app.page, 'Order the lanterns for the garden');
  await journal.open();
  await journal.startEntry();
  await journal.write('Hung two paper lanterns over the table');
  await journal.done();
  await journal.open();
  await journal.search('lantern');
  await expect(journal.results).toHaveCount(2);
  await expect(journal.results.locator('mark')).toHaveText(['lanterns', 'lanterns']);

  await app.page.keyboard.press('Control+k');
  const palette = app.page.getByRole('dialog');
  await palette.getByRole('combobox').fill('paper lant');
  await expect(palette.getByRole('option').locator('mark')).toHaveText(['paper', 'lanterns']);
  await app.page.keyboard.press('Enter');
  await expect(journal.reading).toContainText('Hung two paper lanterns');
});

test('takes a captured commitment back, in the toast and with the keys', async ({ app }) => {
  const row = app.page.locator('[data-row]', { hasText: 'Water the plants' });
  await record(app.page, 'Water the plants');
  await expect(row).toBeVisible();
  await new CommitmentPage(app.page).undo('Recorded: “Water the plants”.');
  await expect(row).toHaveCount(0);

  await record(app.page, 'Water the plants');
  await expect(row).toBeVisible();
  await undoByKey(app.page);
  await expect(row).toHaveCount(0);
});

test('takes a completed step and a verdict back, and the history says so', async ({ app }) => {
  const { page } = app;
  const today = new TodayPage(page);
  const commitment = new CommitmentPage(page);
  await today.type('Repair the gate by tomorrow 15:00');
  await today.recordAndOpen();
  await commitment.addStep('Buy hinges');
  const step = page.getByRole('checkbox', { name: 'Complete “Buy hinges”' });
  await step.check();
  await expect(page.getByText('1 of 1 done')).toBeVisible();
  await undoByKey(page);
  await expect(step).not.toBeChecked();
  await expect(commitment.history.locator('li', { hasText: 'Step completed: Buy hinges' })).toContainText(
    'taken back',
  );

  const verdict = page.getByText('Verdict of today');
  await commitment.giveVerdict('Kept');
  await commitment.recordVerdict();
  await expect(verdict).toBeVisible();
  await commitment.undo('Kept.');
  await expect(verdict).toHaveCount(0);
  const told = commitment.history.locator('li', { hasText: 'Verdict: Kept.' });
  await expect(told.locator('s')).toHaveText('Verdict: Kept.');
  await expect(told).toContainText('taken back');
});

test('takes a changed setting back', async ({ app }) => {
  const settings = new SettingsPage(app.page);
  await settings.open();
  await settings.changeName('Ines');
  await undoByKey(app.page);
  await expect(settings.name).toHaveValue('');
});

async function record(page: Page, statement: string): Promise<void> {
  const today = new TodayPage(page);
  await today.open();
  await today.type(statement);
  await today.record();
  await expect(page.getByText(`Recorded: “${statement}”.`)).toBeVisible();
}

/** Ctrl+Z outside any field: inside one it belongs to what is being typed. */
async function undoByKey(page: Page): Promise<void> {
  await page.locator('main [data-page-title]').focus();
  await page.keyboard.press('Control+z');
  await expect(page.getByText('Undone.').first()).toBeVisible();
}
