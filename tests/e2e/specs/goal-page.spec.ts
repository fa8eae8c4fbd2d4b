import type { Page } from '@playwright/test';
import { FeedbackCard } from '../pages/feedback-card.ts';
import { GoalPage } from '../pages/goal-page.ts';
import { GoalsPage } from '../pages/goals-page.ts';
import { TodayPage } from '../pages/today-page.ts';
import { WelcomePage } from '../pages/welcome-page.ts';
import { expect, test } from '../runners/app.ts';
import { follow, goTo } from '../support/go-to.ts';

/** The page of a new goal. */
async function newGoal(page: Page, title: string): Promise<GoalPage> {
  await new WelcomePage(page).skipAll();
  await new TodayPage(page).withoutEveningPrompt();
  const goals = new GoalsPage(page);
  await goals.open();
  await goals.add(title, 'Add a goal', 'Objective');
  await goals.goal(title).click();
  await page.getByRole('main').getByRole('button', { name: 'Open', exact: true }).click();
  await page.getByRole('heading', { name: title, level: 1 }).waitFor();
  return new GoalPage(page);
}

test('says at its field what a key result, or a value of it, lacks', async ({ app }) => {
  const { page } = app;
  const goal = await newGoal(page, 'Hire two people');
  const dialog = await goal.beginKeyResult('Interviews', 'Number');
  await dialog.getByLabel('Target').fill('0');
  await dialog.getByRole('button', { name: 'Add a key result' }).click();
  await expect(dialog.getByText('it is where you start, so there is nothing to measure')).toBeVisible();
  await dialog.getByLabel('Target').fill('8');
  await goal.saveKeyResult();
  await goal.checkIn('Interviews', 'many');
  await expect(goal.keyResult('Interviews')).toContainText('Give a number, such as 12, 2.5 or 1,200.');
});

test('tells what each check-in moved, and shows the course as picture, sentence and table', async ({
  app,
  host,
}) => {
  test.skip(host === 'electron', 'The clock of the desktop host cannot be set ahead.');
  const title = 'Hire two people';
  const dialog = await (await newGoal(app.page, title)).beginKeyResult('Interviews', 'Number');
  await dialog.getByLabel('Target').fill('8');
  await dialog.getByLabel('Unit').fill('interviews');
  await new GoalPage(app.page).saveKeyResult();
  const address = new URL(app.page.url()).hash.slice(1);

  for (const [days, before, now] of [
    [0, 0, 2],
    [4, 2, 3],
    [8, 3, 6],
  ] as const) {
    if (days > 0) await app.restartLater(days * 24);
    await goTo(app.page, address);
    await new GoalPage(app.page).checkIn('Interviews', String(now));
    await expect(new FeedbackCard(app.page).root).toContainText(
      `“Interviews” went from ${before} interviews to ${now} interviews`,
    );
  }
  const goal = new GoalPage(app.page);
  const keyResult = goal.keyResult('Interviews');
  await expect(keyResult).toContainText('6, from 0 to 8 interviews');
  await expect(app.page.getByRole('region', { name: 'Score' })).toContainText('0.8');
  await keyResult.getByText('Course and 3 check-ins').click();
  await expect(app.page.getByRole('img', { name: 'Course of “Interviews”' })).toBeVisible();
  await expect(keyResult).toContainText('The target would be reached on');
  await keyResult.getByText('Show as a table').click();
  const table = app.page.getByRole('table', { name: 'Course of “Interviews”' });
  await expect(table.getByRole('row', { name: /^Today/ })).toContainText('6');
});

test('ticks milestones in place, orders key results by keyboard, and takes a removal back', async ({
  app,
}) => {
  const { page } = app;
  const goal = await newGoal(page, 'Ship the release');
  await goal.beginKeyResult('Way to the release', 'Milestones');
  const first = page.getByRole('dialog').getByLabel('Milestone 1', { exact: true });
  await first.fill('Plan it');
  await first.press('Enter');
  await page.keyboard.type('Build it');
  await goal.saveKeyResult();
  await goal.keyResult('Way to the release').getByRole('checkbox', { name: 'Plan it' }).check();
  await expect(goal.keyResult('Way to the release')).toContainText('1 of 2 milestones');

  await goal.beginKeyResult('Nobody works at night', 'Yes or no');
  await goal.saveKeyResult();
  const items = goal.keyResults.locator('[data-key-result] h3');
  await expect(items).toHaveText(['Way to the release', 'Nobody works at night']);
  await page.getByRole('button', { name: 'More for “Nobody works at night”' }).press('Alt+ArrowUp');
  await expect(items).toHaveText(['Nobody works at night', 'Way to the release']);
  await expect(page.getByRole('button', { name: 'More for “Nobody works at night”' })).toBeFocused();

  await goal.choose('Way to the release', 'Remove');
  await expect(items).toHaveCount(1);
  await goal.undo('“Way to the release” removed.');
  await expect(items).toHaveCount(2);
});

test('looks at all key results in one go by Enter alone', async ({ app }) => {
  const { page } = app;
  const goal = await newGoal(page, 'Run ten kilometres');
  for (const title of ['Longest run', 'Runs']) {
    const dialog = await goal.beginKeyResult(title, 'Number');
    await dialog.getByLabel('Target').fill('10');
    await goal.saveKeyResult();
  }
  await goal.keyResults.getByRole('button', { name: 'Check in on all' }).press('Enter');
  const round = page.getByRole('dialog');
  await expect(round.getByRole('heading', { name: 'Longest run' })).toBeVisible();
  await expect(round.getByLabel('Value now')).toBeFocused();
  await page.keyboard.type('6,5');
  await page.keyboard.press('Enter');
  await expect(round.getByRole('heading', { name: 'Runs', exact: true })).toBeVisible();
  await page.keyboard.type('4');
  await page.keyboard.press('Enter');
  await expect(round.getByRole('heading', { name: 'Run ten kilometres, as a whole' })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(round).toBeHidden();
  await expect(goal.keyResult('Longest run')).toContainText('6.5, from 0 to 10');
  await expect(page.getByRole('region', { name: 'Check-ins on the goal' })).toContainText('On track');
});

test('grades a goal with what there is to learn, and withdraws the grade', async ({ app }) => {
  const { page } = app;
  const goal = await newGoal(page, 'Answer within a week');
  await goal.grading.getByRole('button', { name: 'Grade it' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('slider', { name: 'Grade' }).press('End');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await dialog.getByLabel('What worked?').fill('A day of its own for answers');
  await dialog.getByLabel('What next?').fill('Halve the list');
  await dialog.getByRole('button', { name: 'Record the grade' }).click();
  await expect(goal.grading).toContainText('0.7 largely there');
  await expect(goal.grading).toContainText('A day of its own for answers');
  await page.getByText('History', { exact: true }).click();
  await expect(page.getByText('Graded', { exact: false }).first()).toBeVisible();
  await goal.grading.getByRole('button', { name: 'Withdraw the grade' }).click();
  await expect(goal.grading).toContainText('Not graded.');
});

test('takes up a commitment for the goal, which then hangs on its thread', async ({ app }) => {
  const { page } = app;
  const goal = await newGoal(page, 'Hire a designer');
  const line = page.getByLabel('Add a commitment for this goal');
  await line.fill('Send the profile in 20 days at 15:00');
  await line.press('Enter');
  await page.getByRole('main').getByRole('link', { name: 'Send the profile' }).first().waitFor();
  await expect(goal.thread).toContainText('Send the profile');
  await follow(page, 'Send the profile');
  await expect(page.getByRole('list', { name: /^From the purpose/ })).toContainText('Hire a designer');
});

test('stands on Today when a look at it is due, and no longer once somebody looked', async ({
  app,
  host,
}) => {
  test.skip(host === 'electron', 'The clock of the desktop host cannot be set ahead.');
  await newGoal(app.page, 'Sleep enough');
  await app.page.getByRole('button', { name: 'Edit', exact: true }).click();
  const dialog = app.page.getByRole('dialog');
  await dialog.first().click();
  await dialog.getByLabel('Check-in').selectOption({ label: 'Every week' });
  await dialog.getByRole('button', { name: 'Done' }).click();

  await app.restartLater(8 * 24);
  const today = new TodayPage(app.page);
  await today.open();
  const section = today.section('Goals to look at');
  await expect(section).toContainText('Check-in due since yesterday');
  await section.getByRole('link', { name: 'Sleep enough' }).click();
  const checkIns = app.page.getByRole('region', { name: 'Check-ins on the goal' });
  await expect(checkIns.getByRole('radio', { name: 'On track' })).toBeFocused();
  await app.page.keyboard.press('Enter');
  await expect(checkIns.getByRole('listitem')).toContainText('On track');
  await today.open();
  await expect(section).toHaveCount(0);
});
