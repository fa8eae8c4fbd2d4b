import type { Page } from '@playwright/test';
import { CommitmentPage } from '../pages/commitment-page.ts';
import { TodayPage } from '../pages/today-page.ts';
import { WelcomePage } from '../pages/welcome-page.ts';
import { expect, test } from '../runners/app.ts';

/** The page of a new commitment, past the welcome. */
async function promised(page: Page, line: string): Promise<CommitmentPage> {
  await new WelcomePage(page).skipAll();
  const today = new TodayPage(page);
  await today.withoutEveningPrompt();
  await today.type(line);
  await today.recordAndOpen();
  return new CommitmentPage(page);
}

test('asks what new words are, and tells the old ones beside them', async ({ app }) => {
  const { page } = app;
  const commitment = await promised(page, 'Write the offer in 9 days');
  await commitment.reword({ statement: 'Write the whole offer' });
  await commitment.changeIt();
  await expect(page.getByText('Choose what the new words are: clearer, more or less.')).toBeVisible();
  await page.getByRole('radio', { name: 'Clearer: the same promise' }).check();
  await commitment.changeIt();
  await expect(page.getByRole('heading', { name: 'Write the whole offer', level: 1 })).toBeVisible();
  await expect(commitment.history).toContainText('“Write the offer” became “Write the whole offer”.');

  await commitment.reword({ statement: 'Write half of the offer' });
  await page.getByRole('radio', { name: 'Less than before' }).check();
  await commitment.changeIt();
  await expect(commitment.history).toContainText('Renegotiated in time: it means less now.');
  await commitment.undo('The promise was changed.');
  await expect(page.getByRole('heading', { name: 'Write the whole offer', level: 1 })).toBeVisible();
});

test('eases words inside the horizon only with a basis and a reason', async ({ app }) => {
  const { page } = app;
  const commitment = await promised(page, 'Write the offer tomorrow 15:00');
  await commitment.reword({ statement: 'Write half of the offer' });
  await page.getByRole('radio', { name: 'Less than before' }).check();
  await commitment.changeIt();
  await expect(page.getByText('Choose one: agreed, or an emergency.')).toBeVisible();
  await page.getByRole('radio', { name: 'An emergency' }).check();
  await page.getByLabel('Reason').fill('The figures are gone.');
  await commitment.changeIt();
  await expect(commitment.history).toContainText('Made to mean less inside the horizon, in an emergency.');
});

test('promises to somebody else only as a change of the promise', async ({ app }) => {
  const { page } = app;
  const commitment = await promised(page, 'Send the draft to Ana in 9 days');
  await page.getByLabel('To whom').selectOption('Myself');
  const dialog = page.getByRole('dialog', { name: 'Change the promise' });
  await expect(dialog.getByLabel('To whom')).toHaveValue('');
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByLabel('To whom').locator('option:checked')).toHaveText('Ana');
  await page.getByLabel('To whom').selectOption('Myself');
  await commitment.changeIt();
  await expect(commitment.history).toContainText('To whom it is promised was changed.');
  await expect(page.getByLabel('To whom').locator('option:checked')).toHaveText('Myself');
});

test('offers partly or missed where withdrawing needs a basis', async ({ app }) => {
  const { page } = app;
  const commitment = await promised(page, 'Write the offer tomorrow 15:00');
  await commitment.giveVerdict('Withdrawn');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText(/withdrawing needs agreement or an emergency/)).toBeVisible();
  await dialog.getByRole('button', { name: 'Partly kept' }).click();
  await commitment.recordVerdict();
  await expect(dialog.getByText(/^What was done: say it/)).toBeVisible();
  await dialog.getByLabel('What was done?').fill('Two pages of four.');
  await commitment.recordVerdict();
  await expect(commitment.history).toContainText('Verdict: Partly kept. “Two pages of four.”');
  await page.getByRole('button', { name: 'Reopen' }).click();
  await expect(commitment.history).toContainText('Reopened: the verdict “Partly kept” was taken away.');

  await commitment.giveVerdict('Excused');
  await commitment.recordVerdict();
  await expect(dialog.getByText(/^An excuse rests on/)).toBeVisible();
  await dialog.getByRole('radio', { name: 'An emergency' }).check();
  await dialog.getByLabel('Reason').fill('The server burnt.');
  await commitment.recordVerdict();
  await expect(commitment.history).toContainText('It rests on an emergency.');
  await expect(page.getByRole('button', { name: 'Reword' })).toHaveCount(0);
});

test('withdraws freely what has no due, and says why', async ({ app }) => {
  const { page } = app;
  const commitment = await promised(page, 'Write the offer');
  await commitment.giveVerdict('Withdrawn');
  await expect(page.getByText('It has no due, so it can be withdrawn freely.')).toBeVisible();
  await commitment.recordVerdict();
  await expect(commitment.history).toContainText('Verdict: Withdrawn.');
  // The buttons that had focus are gone: reading goes on at the title, not at the top of the window.
  await expect(page.getByRole('heading', { name: 'Write the offer', level: 1 })).toBeFocused();
});
