import type { Page } from '@playwright/test';
import { CommitmentPage } from '../pages/commitment-page.ts';
import { TodayPage } from '../pages/today-page.ts';
import { WelcomePage } from '../pages/welcome-page.ts';
import { expect, test } from '../runners/app.ts';

async function promised(page: Page): Promise<CommitmentPage> {
  await new WelcomePage(page).skipAll();
  const today = new TodayPage(page);
  await today.withoutEveningPrompt();
  await today.type('Write the offer in 9 days');
  await today.recordAndOpen();
  return new CommitmentPage(page);
}

test('plans in the one form, rehearses from memory, and asks how it went', async ({ app }) => {
  const { page } = app;
  const commitment = await promised(page);
  const dialog = page.getByRole('dialog');
  await page.getByRole('button', { name: 'Make a plan' }).click();
  await dialog.getByRole('button', { name: 'Record the plan' }).click();
  await expect(dialog.getByText('If: name the moment.')).toBeVisible();
  await dialog.getByLabel('If …').fill('I have poured my coffee');
  await dialog.getByLabel('then I will …').fill('open the draft');
  await dialog.getByLabel('At what time of day?').fill('09:00');
  await page.keyboard.press('Enter');
  await expect(page.locator('.sentence')).toHaveText(
    'If I have poured my coffee, then I will open the draft.',
  );
  await expect(commitment.history).toContainText('Planned: if I have poured my coffee');

  await page.getByRole('button', { name: 'Rehearse it once' }).click();
  await dialog.getByRole('button', { name: 'Now from memory' }).click();
  await dialog.getByLabel('then I will …').fill('open the mail');
  await page.keyboard.press('Enter');
  await expect(dialog.getByText(/^Not the same words yet/)).toBeVisible();
  await dialog.getByRole('button', { name: 'Now from memory' }).click();
  await dialog.getByLabel('then I will …').fill('Open the draft.');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Rehearsed: Today')).toBeVisible();

  await commitment.giveVerdict('Kept');
  await commitment.recordVerdict();
  await page.getByRole('button', { name: 'It came, and I did it' }).click();
  await expect(commitment.history).toContainText('the cue occurred, and the plan was followed');
});

test('leads through wish, outcome, obstacle and plan one at a time, and can be left', async ({ app }) => {
  const { page } = app;
  await promised(page);
  const dialog = page.getByRole('dialog');
  const next = dialog.getByRole('button', { name: 'Next' });
  /** The pause after a step has the focus, so that a key ends it. */
  const imagine = async (): Promise<void> => {
    await expect(dialog.getByRole('button', { name: 'Go on' })).toBeFocused();
    await page.keyboard.press('Enter');
  };
  await page.getByRole('button', { name: 'Think it through' }).click();
  await next.click();
  await expect(dialog.getByText('A few words are enough.')).toBeVisible();
  await dialog.getByLabel('What do you wish for here?').fill('An offer I am glad to send');
  await next.click();
  await imagine();
  await dialog.getByLabel('What would be the best about it, once it is done?').fill('The week is free');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();

  await page.getByRole('button', { name: 'Go on thinking it through' }).click();
  await expect(dialog.getByLabel('What would be the best about it, once it is done?')).toHaveValue(
    'The week is free',
  );
  await next.click();
  await imagine();
  await dialog.getByLabel('What in you stands most in the way?').fill('I open the inbox first');
  await next.click();
  await imagine();
  await expect(dialog.getByText('I open the inbox first')).toBeVisible();
  await dialog.getByLabel('If …').fill('I reach for the inbox');
  await dialog.getByLabel('then I will …').fill('open the draft for ten minutes');
  await dialog.getByRole('button', { name: 'Record the plan' }).click();
  await expect(page.getByText('An offer I am glad to send')).toBeVisible();
  await page.getByRole('button', { name: 'Drop' }).click();
  await new CommitmentPage(page).undo('The plan was dropped.');
  await expect(page.getByText('An offer I am glad to send')).toBeVisible();
});
