import { CommitmentPage } from '../pages/commitment-page.ts';
import { FeedbackCard } from '../pages/feedback-card.ts';
import { TodayPage } from '../pages/today-page.ts';
import { WelcomePage } from '../pages/welcome-page.ts';
import { expect, test } from '../runners/app.ts';

test('tells at once what a check-in and a verdict moved, and takes it back with them', async ({ app }) => {
  const { page } = app;
  await new WelcomePage(page).skipAll();
  const today = new TodayPage(page);
  await today.withoutEveningPrompt();
  await today.type('Send the draft to Ana in 20 days at 15:00');
  await today.recordAndOpen();
  const commitment = new CommitmentPage(page);
  await commitment.addStep('Outline it');
  await commitment.addStep('Write it');
  await page.getByRole('checkbox', { name: 'Complete “Outline it”' }).check();
  const card = new FeedbackCard(page);

  await page.getByRole('button', { name: 'Check in', exact: true }).click();
  await page.getByRole('radio', { name: 'At risk' }).check({ force: true });
  await page.getByLabel('What is in the way?').selectOption({ label: 'Unclear what to do' });
  await page.getByRole('button', { name: 'Check in', exact: true }).click();
  await expect(card.root).toContainText('In the way: Unclear what to do.');
  await expect(card.root).toContainText('The date can be renegotiated for');
  await page.keyboard.press('Escape');
  await expect(card.root).toHaveCount(0);

  await commitment.giveVerdict('Kept');
  await commitment.recordVerdict();
  await expect(card.root).toContainText('Ana was waiting for this.');
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(card.root).toHaveCount(0);

  await commitment.giveVerdict('Missed');
  await page.getByRole('radio', { name: 'Put it off' }).check({ force: true });
  await commitment.recordVerdict();
  await expect(card.root).toContainText('1 of 2 steps are done.');
  await expect(card.picture).toHaveAccessibleName('1 of 2 steps are done');
  await card.root.getByRole('button', { name: 'Close' }).press('Enter');
  await expect(card.root).toHaveCount(0);
});
