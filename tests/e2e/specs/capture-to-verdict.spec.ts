import type { Page } from '@playwright/test';
import { CommitmentPage } from '../pages/commitment-page.ts';
import { CommitmentsPage } from '../pages/commitments-page.ts';
import { GoalsPage } from '../pages/goals-page.ts';
import { TodayPage } from '../pages/today-page.ts';
import { WelcomePage } from '../pages/welcome-page.ts';
import { expect, test } from '../runners/app.ts';
import { inDays } from '../support/clock.ts';

/** Past the welcome, and without the evening's notice on top of the page, whatever time it is. */
async function beginOnToday(page: Page): Promise<TodayPage> {
  await new WelcomePage(page).skipAll();
  const today = new TodayPage(page);
  await today.withoutEveningPrompt();
  return today;
}

test('records a line with its person, time and tag as chips to correct', async ({ app }) => {
  const today = await beginOnToday(app.page);
  await today.type('Send the draft to Ana in 20 days #hiring');
  await expect(today.chip('Change Ana (new person)')).toBeVisible();
  await today.chip('Remove hiring').click();
  await today.record();
  await expect(app.page.getByText('Recorded: “Send the draft to Ana”.')).toBeVisible();
  await expect(today.line).toHaveValue('');

  const commitments = new CommitmentsPage(app.page);
  await commitments.open();
  await expect(commitments.row('Send the draft to Ana')).toBeVisible();
  await expect(app.page.getByText('to Ana', { exact: true })).toBeVisible();
  await expect(app.page.getByText('#hiring')).toHaveCount(0);
});

test('asks about a date with two readings and keeps what was typed', async ({ app }) => {
  const today = await beginOnToday(app.page);
  const year = new Date().getFullYear() + 1;
  await today.type(`Pay the invoice on 3/4/${year}`);
  await today.record();
  const question = today.question('Which date do you mean?');
  await expect(question.getByRole('button').first()).toBeFocused();
  await expect(today.line).toHaveValue(`Pay the invoice on 3/4/${year}`);
  await question.getByRole('button', { name: `3 April ${year}` }).click();
  await expect(today.line).toBeFocused();
  await today.recordAndOpen();
  await expect(app.page.getByText(`3 April ${year} 17:00`).first()).toBeVisible();
});

test('asks about a date that has passed', async ({ app }) => {
  const today = await beginOnToday(app.page);
  await today.type('Call the bank yesterday 15:00');
  await today.record();
  await app.page.getByRole('button', { name: 'Another date' }).click();
  await app.page.getByLabel('Due', { exact: true }).fill(inDays(3));
  await app.page.getByRole('button', { name: 'Set due' }).click();
  await today.recordAndOpen();
  await expect(app.page.getByRole('heading', { name: 'Call the bank', level: 1 })).toBeVisible();
});

test('orders steps by keyboard and draws them into the thread', async ({ app }) => {
  const today = await beginOnToday(app.page);
  await today.type('Write the offer in 9 days');
  await today.recordAndOpen();
  const commitment = new CommitmentPage(app.page);
  for (const text of ['Outline', 'Figures', 'Send it']) await commitment.addStep(text);
  await commitment.step(3).press('Alt+ArrowUp');
  await expect(commitment.step(2)).toHaveValue('Send it');
  await expect(commitment.step(2)).toBeFocused();
  await app.page.getByRole('checkbox', { name: 'Complete “Outline”' }).check();
  await expect(commitment.thread.getByRole('listitem').filter({ hasText: 'Send it' })).toHaveAttribute(
    'aria-current',
    'step',
  );
});

test('renegotiates freely before the horizon and asks for a basis inside it', async ({ app }) => {
  const today = await beginOnToday(app.page);
  const commitment = new CommitmentPage(app.page);
  await today.type('Write the offer in 9 days');
  await today.recordAndOpen();
  await commitment.changeDue(inDays(20));
  await expect(app.page.getByText(/you can renegotiate freely/)).toBeVisible();
  await commitment.moveIt();
  await expect(commitment.history).toContainText('Renegotiated in time');

  await commitment.changeDue(inDays(1));
  await commitment.moveIt();
  await expect(commitment.history).toContainText('Brought forward');
  await commitment.changeDue(inDays(6));
  await expect(
    app.page.getByRole('dialog').getByText(/later or less needs agreement or an emergency/),
  ).toBeVisible();
  await commitment.moveIt();
  await expect(app.page.getByText('Choose one: agreed, or an emergency.')).toBeVisible();
  await app.page.getByRole('radio', { name: 'An emergency' }).check();
  await app.page.getByLabel('Reason').fill('The figures come later.');
  await commitment.moveIt();
  await expect(commitment.history).toContainText('inside the horizon, in an emergency. It was due');
  await expect(commitment.history).toContainText('“The figures come later.”');
});

test('asks what got in the way of a miss, and takes a verdict back', async ({ app }) => {
  const today = await beginOnToday(app.page);
  const commitment = new CommitmentPage(app.page);
  await today.type('Run ten kilometres in 9 days');
  await today.recordAndOpen();
  await commitment.giveVerdict('Missed');
  await commitment.recordVerdict();
  await expect(app.page.getByText(/^What got in the way: choose one/)).toBeVisible();
  await app.page.getByRole('radio', { name: 'Too much at once' }).check();
  await commitment.recordVerdict();
  await expect(commitment.history).toContainText('Verdict: Missed. In the way: Too much at once.');
  await commitment.undo('What is the next small step?');
  await expect(commitment.history).toContainText('taken back');
  await expect(app.page.getByRole('button', { name: 'Kept', exact: true })).toBeVisible();
});

test('hangs a goal under another and walks the tree by keyboard', async ({ app }) => {
  await beginOnToday(app.page);
  const goals = new GoalsPage(app.page);
  await goals.open();
  await goals.add('Build a team that does what it says', 'Add a goal');
  await goals.add('Two designers by March', 'Add a goal under it');
  await expect(goals.goal('Two designers by March')).toHaveAttribute('aria-level', '2');
  await goals.goal('Two designers by March').focus();
  await app.page.keyboard.press('ArrowLeft');
  await expect(goals.goal('Build a team')).toBeFocused();
  await app.page.keyboard.press('ArrowLeft');
  await expect(goals.goal('Two designers by March')).toHaveCount(0);
});
