import { CoachNotes } from '../pages/coach-notes.ts';
import { TodayPage } from '../pages/today-page.ts';
import { WelcomePage } from '../pages/welcome-page.ts';
import { expect, test } from '../runners/app.ts';

test('points at what could be clearer in a line, and mends it in one click', async ({ app }) => {
  await new WelcomePage(app.page).skipAll();
  const today = new TodayPage(app.page);
  await today.withoutEveningPrompt();
  const notes = new CoachNotes(app.page);

  await today.type('Try to prepare 12 interview questions and call Ben #hiring');
  await expect(notes.summary('3 things could be clearer')).toBeVisible();
  await notes.open();
  await notes.fix('Make it “Prepare 12 interview questions and call Ben”').press('Enter');
  await expect(today.line).toHaveValue('Prepare 12 interview questions and call Ben #hiring');
  await expect(today.line).toBeFocused();

  await notes.fix('One after the other: “Prepare 12 interview questions”, “Call Ben”').press('Enter');
  await expect(today.line).toHaveValue('Prepare 12 interview questions #hiring');
  await expect(app.page.getByText('Then: Call Ben')).toBeVisible();
  await notes.fix('Done means: 12 interview questions').press('Enter');
  await expect(app.page.getByRole('button', { name: 'Take done means away' })).toBeVisible();

  await notes.leave('There is no date. A day and a time make it likelier to happen.');
  await expect(notes.root).toHaveCount(0);
  await today.record();
  await expect(today.line).toHaveValue('Call Ben');
  await today.recordAndOpen();
  await expect(app.page.getByRole('heading', { name: 'Call Ben', level: 1 })).toBeVisible();
});

test('stays out of the way of a line that is clear, and never keeps one from being recorded', async ({
  app,
}) => {
  await new WelcomePage(app.page).skipAll();
  const today = new TodayPage(app.page);
  await today.withoutEveningPrompt();
  await today.type('Someone should improve things asap');
  await today.record();
  await expect(today.line).toHaveValue('');
  await today.type('Send the draft to Ana in 3 days at 15:00');
  await expect(app.page.getByText('I will: Send the draft to Ana')).toBeVisible();
  await expect(new CoachNotes(app.page).root).toHaveCount(0);
});

test('looks at a commitment on its page and keeps to what was left', async ({ app }) => {
  await new WelcomePage(app.page).skipAll();
  const today = new TodayPage(app.page);
  await today.withoutEveningPrompt();
  await today.type('Review 3 applications asap');
  await today.recordAndOpen();
  const notes = new CoachNotes(app.page);
  await notes.open();
  await notes.fix('Make it “Review 3 applications”').press('Enter');
  await expect(app.page.getByRole('heading', { name: 'Review 3 applications', level: 1 })).toBeVisible();
  await notes.fix('Done means: 3 applications').press('Enter');
  await expect(app.page.getByLabel('Done means')).toHaveValue('3 applications');
  await notes.leave('There is no date. A day and a time make it likelier to happen.');
  await expect(notes.root).toHaveCount(0);
  await app.page.reload();
  await expect(notes.summary('One thing could be clearer')).toBeVisible();
});
