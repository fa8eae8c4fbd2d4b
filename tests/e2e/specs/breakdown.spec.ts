import type { Page } from '@playwright/test';
import { BreakdownPage } from '../pages/breakdown-page.ts';
import { CommitmentPage } from '../pages/commitment-page.ts';
import { TodayPage } from '../pages/today-page.ts';
import { WelcomePage } from '../pages/welcome-page.ts';
import { expect, test } from '../runners/app.ts';
import { callApp } from '../support/call-app.ts';
import { dayFromToday } from '../support/clock.ts';
import { goTo } from '../support/go-to.ts';

/** The page of a new commitment, past the welcome. */
async function promised(page: Page, line: string): Promise<string> {
  await new WelcomePage(page).skipAll();
  const today = new TodayPage(page);
  await today.withoutEveningPrompt();
  await today.type(line);
  await today.recordAndOpen();
  return page.url().split('/').at(-1) ?? '';
}

test('lays milestones by size, takes what was changed in them, and takes them back', async ({ app }) => {
  const { page } = app;
  const breakdown = new BreakdownPage(page);
  const commitment = new CommitmentPage(page);
  await promised(page, 'Write the report in 20 days at 15:00');
  await breakdown.planMilestones();
  await breakdown.dialog.getByLabel('How many parts').fill('0');
  await expect(breakdown.dialog.getByText(/^Say how many pieces/)).toBeVisible();
  await breakdown.dialog.getByLabel('How many parts').fill('101');
  await expect(breakdown.dialog.getByText('100 pieces are the most. Choose larger ones.')).toBeVisible();

  await breakdown.divideBySize('45', 'pages', '10');
  await expect(breakdown.row(1)).toHaveValue('Begin: Write the report');
  await expect(breakdown.row(6)).toHaveValue('45 of 45 pages');
  await breakdown.dialog.getByRole('checkbox', { name: 'Sun' }).check({ force: true });
  await expect(breakdown.dialog.getByText(/working days until/)).toBeVisible();
  await breakdown.dialog.getByLabel('Estimate of step 2').fill('soon');
  await breakdown.accept();
  await expect(breakdown.dialog.getByText(/^Give an estimate such as/)).toBeVisible();
  await breakdown.dialog.getByLabel('Estimate of step 2').fill('2h');
  await breakdown.row(2).fill('The first ten pages');
  await breakdown.dialog.getByRole('button', { name: 'Remove “40 of 45 pages”' }).click();
  await breakdown.accept();
  await expect(commitment.thread).toContainText('The first ten pages');
  await expect(commitment.thread).not.toContainText('40 of 45 pages');

  await commitment.undo('5 steps planned.');
  await expect(commitment.thread).not.toContainText('The first ten pages');
  await breakdown.planMilestones();
  await expect(breakdown.dialog.getByRole('checkbox', { name: 'Sun' })).toBeChecked();
});

test('proposes a new plan after a slip, and says what it does to the horizon', async ({ app }) => {
  const { page } = app;
  const breakdown = new BreakdownPage(page);
  const commitment = new CommitmentPage(page);
  const commitmentId = await promised(page, 'Write the report in 20 days at 15:00');
  const slipped = { text: 'The outline', estimateMinutes: null, dueDay: dayFromToday(-3) };
  const later = { text: 'The draft', estimateMinutes: null, dueDay: dayFromToday(9) };
  await callApp(page, 'breakdown.accept', { commitmentId, steps: [slipped, later] });
  await expect(page.getByText('The day of 1 open step has passed.')).toBeVisible();

  await breakdown.planAnew();
  const outline = breakdown.newPlan.getByRole('row', { name: /The outline/ });
  await expect(outline).toContainText('has passed');
  await expect(outline).toContainText(/\d+ days? later/);
  await expect(
    breakdown.dialog.getByText(/^The due stays .* could still be renegotiated in time/),
  ).toBeVisible();
  await breakdown.dialog.getByLabel('Try another due').fill(`${dayFromToday(-1)}T10:00`);
  await expect(breakdown.dialog.getByText('Due: this time has passed. Choose a later one.')).toBeVisible();
  await breakdown.dialog.getByLabel('Try another due').fill(`${dayFromToday(34)}T10:00`);
  await expect(
    breakdown.dialog.getByText(/it counts as renegotiated in time, which is no miss/),
  ).toBeVisible();
  await breakdown.dialog.getByLabel('Reason').fill('The figures came late');
  await breakdown.dialog.getByRole('button', { name: 'Take the new plan' }).click();
  await expect(commitment.history).toContainText('The figures came late');
  await expect(page.getByText('The day of 1 open step has passed.')).toHaveCount(0);
  await commitment.undo('The new plan stands.');
  await expect(page.getByText('The day of 1 open step has passed.')).toBeVisible();
});

test('begins a smaller step for five minutes, which go on elsewhere and are recorded', async ({ app }) => {
  const { page } = app;
  const breakdown = new BreakdownPage(page);
  const id = await promised(page, 'Write the report in 20 days at 15:00');
  await new CommitmentPage(page).addStep('Collect the figures');
  await page.clock.install();
  await breakdown.nameObstacle('Put it off');
  await expect(breakdown.dialog.getByLabel('The smaller step')).toHaveValue('Collect the figures');
  await breakdown.dialog.getByLabel('The smaller step').fill('Open last year’s file');
  await breakdown.dialog.getByRole('button', { name: 'Begin five minutes' }).click();
  await expect(breakdown.timer).toContainText('Open last year’s file');

  await goTo(page, '/people');
  await page.clock.fastForward('02:00');
  await expect(breakdown.timer.getByRole('timer')).toContainText(/ 2:\d\d/);
  await breakdown.timer.getByRole('button', { name: 'Pause' }).click();
  await page.clock.fastForward('30:00');
  await expect(breakdown.timer.getByRole('timer')).toContainText(/ 2:\d\d/);
  await breakdown.timer.getByRole('button', { name: 'Go on' }).click();
  await page.clock.fastForward('45:00');
  await expect(breakdown.timer).toContainText('Five minutes are given.');
  await expect(page.getByText('5 minutes given to “Open last year’s file”.')).toBeVisible();
  await breakdown.timer.getByRole('button', { name: 'Step done' }).click();
  await expect(breakdown.timer).toHaveCount(0);
  const view = (await callApp(page, 'commitment.get', { id })) as { value: { steps: unknown[] } };
  expect(view.value.steps).toMatchObject([
    { text: 'Open last year’s file', worked: { minutes: 5 }, completed: { zone: expect.any(String) } },
    { text: 'Collect the figures', worked: null },
  ]);
});

test('offers five minutes on Today’s next step, and lets it be stopped early', async ({ app }) => {
  const { page } = app;
  const breakdown = new BreakdownPage(page);
  await promised(page, 'Write the report in 5 days');
  await new CommitmentPage(page).addStep('Collect the figures');
  await page.clock.install();
  await new TodayPage(page).open();
  await page.getByRole('button', { name: 'Begin five minutes' }).click();
  await page.clock.fastForward('01:10');
  await breakdown.timer.getByRole('button', { name: 'Stop' }).click();
  await expect(page.getByText('1 minute given to “Collect the figures”.')).toBeVisible();
  await expect(breakdown.timer).toHaveCount(0);
});

test('raises a need when something is missing, and turns to the due when it is too much', async ({ app }) => {
  const { page } = app;
  const breakdown = new BreakdownPage(page);
  await promised(page, 'Write the report in 20 days at 15:00');
  const needs = page.getByRole('region', { name: 'Needs' });
  await breakdown.nameObstacle('Something was missing');
  await breakdown.dialog.getByRole('button', { name: 'Raise the need' }).click();
  await expect(breakdown.dialog.getByText('Say what you need.')).toBeVisible();
  await breakdown.dialog.getByLabel('I need …').fill('The figures of last year');
  await breakdown.dialog.getByRole('button', { name: 'Raise the need' }).click();
  await expect(needs).toContainText('The figures of last year');
  await new CommitmentPage(page).undo('Recorded what is in the way.');
  await expect(needs).not.toContainText('The figures of last year');

  await breakdown.nameObstacle('Too much at once');
  await expect(breakdown.dialog).toContainText('it can be renegotiated in time, which is no miss');
  await breakdown.dialog.getByRole('button', { name: 'Record it and look at the due' }).click();
  await expect(page.getByRole('dialog', { name: 'Change the due' })).toBeVisible();
});
