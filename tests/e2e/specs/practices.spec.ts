import type { Page } from '@playwright/test';
import { CommitmentPage } from '../pages/commitment-page.ts';
import { PracticePage } from '../pages/practice-page.ts';
import { TodayPage } from '../pages/today-page.ts';
import { WelcomePage } from '../pages/welcome-page.ts';
import { expect, test } from '../runners/app.ts';
import { follow, goTo } from '../support/go-to.ts';

async function beginOnToday(page: Page): Promise<TodayPage> {
  await new WelcomePage(page).skipAll();
  const today = new TodayPage(page);
  await today.withoutEveningPrompt();
  return today;
}

test('makes a practice of a line, logs it with one tap on Today, and takes that back', async ({ app }) => {
  const today = await beginOnToday(app.page);
  const practice = new PracticePage(app.page);
  await today.type('Run 3 times a week');
  await app.page.getByRole('link', { name: 'Make it a practice: 3 times a week' }).click();
  await expect(app.page.getByLabel('I will', { exact: true })).toHaveValue('Run');
  await app.page.getByRole('button', { name: 'Begin it' }).click();
  await expect(practice.section.getByText('0 of 3 this week')).toBeVisible();

  await today.open();
  const section = today.section('Practices');
  await section.getByRole('button', { name: 'Done: Run' }).click();
  await expect(section.getByText('1 of 3 this week')).toBeVisible();
  await expect(today.section('Without a due')).toHaveCount(0);
  await section.getByRole('button', { name: 'Done: Run' }).click();
  await expect(section.getByText('0 of 3 this week')).toBeVisible();
  await new CommitmentPage(app.page).undo('Today: cleared.');
  await expect(section.getByText('1 of 3 this week')).toBeVisible();
});

test('logs amounts by keyboard in the year, and says what is wrong with one', async ({ app }) => {
  await beginOnToday(app.page);
  const practice = new PracticePage(app.page);
  await goTo(app.page, '/practices/new');
  await practice.begin('Read 20 pages every day');
  await practice.year.focus();
  await app.page.keyboard.press('ArrowLeft');
  await app.page.keyboard.press('Enter');
  await app.page.getByLabel('How much').fill('many');
  await practice.save();
  await expect(app.page.getByText('Give a number, such as 3 or 2.5.')).toBeVisible();
  await app.page.getByLabel('How much').fill('12,5');
  await app.page.getByLabel('Note').fill('On the train');
  await practice.save();
  await expect(practice.section.getByText('12.5 of 20 pages today')).toBeVisible();
  await expect(practice.year.getByRole('gridcell', { name: /12\.5 pages\. “On the train”/ })).toHaveCount(1);
});

test('rests in a pause, goes on after it, and asks less in its history', async ({ app }) => {
  const today = await beginOnToday(app.page);
  const practice = new PracticePage(app.page);
  const commitment = new CommitmentPage(app.page);
  await goTo(app.page, '/practices/new');
  await practice.begin('Swim 3 times a week');
  await practice.section.getByRole('button', { name: 'Pause', exact: true }).click();
  await app.page.getByLabel('Reason').fill('A cold');
  await app.page.getByRole('button', { name: 'Pause it' }).click();
  await expect(practice.section.getByText('Paused until you come back.').first()).toBeVisible();
  await expect(commitment.history).toContainText('Paused from today, without an end. “A cold”');

  await today.open();
  await expect(today.section('Practices')).toHaveCount(0);
  await goTo(app.page, '/practices');
  await follow(app.page, 'Swim');
  await practice.section.getByRole('button', { name: 'Go on today' }).click();
  await expect(practice.section.getByText('0 of 3 this week')).toBeVisible();

  await practice.section.getByRole('button', { name: 'Ask more or less' }).click();
  await app.page.getByLabel('How many times').fill('2');
  await expect(app.page.getByText('This asks less. That is fine; the history says so.')).toBeVisible();
  await app.page.getByRole('button', { name: 'Ask this' }).click();
  await expect(commitment.history).toContainText('Less from today: 2 times a week.');
});

test('skips a day with its reason, and refuses terms that nobody can meet', async ({ app }) => {
  await beginOnToday(app.page);
  const practice = new PracticePage(app.page);
  await goTo(app.page, '/practices/new');
  await app.page.getByLabel('I will', { exact: true }).fill('Stretch');
  await app.page.getByLabel('How many times').fill('9');
  await app.page.getByRole('button', { name: 'Begin it' }).click();
  await expect(app.page.getByRole('alert').getByText(/a day counts once/)).toBeVisible();
  await app.page.getByLabel('How many times').fill('0');
  await app.page.getByRole('button', { name: 'Begin it' }).click();
  await expect(app.page.getByText('Give a whole number from 1 to 1000.')).toBeVisible();
  await app.page.getByLabel('How many times').fill('5');
  await app.page.getByRole('button', { name: 'Begin it' }).click();
  await practice.section.waitFor();
  await practice.more('Stretch', 'Skip today …');
  await app.page.getByLabel('Reason').fill('On the road');
  await practice.save();
  await expect(practice.section.getByText('Skipped today')).toBeVisible();
  await expect(practice.section.getByText(/it stays where it is/)).toBeVisible();
});
