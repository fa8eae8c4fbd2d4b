import type { Page } from '@playwright/test';
import { CommitmentPage } from '../pages/commitment-page.ts';
import { PracticeRoomPage } from '../pages/practice-room-page.ts';
import { TodayPage } from '../pages/today-page.ts';
import { WelcomePage } from '../pages/welcome-page.ts';
import { expect, test } from '../runners/app.ts';
import { goTo } from '../support/go-to.ts';

async function promised(page: Page): Promise<PracticeRoomPage> {
  await new WelcomePage(page).skipAll();
  const today = new TodayPage(page);
  await today.withoutEveningPrompt();
  await today.type('Write the offer in 9 days');
  await today.record();
  const room = new PracticeRoomPage(page);
  await room.open();
  return room;
}

test('mental contrasting goes by its fixed order with pauses, and ends on the commitment', async ({
  app,
}) => {
  const { page } = app;
  const room = await promised(page);
  await room.begin('Wish, outcome, obstacle, plan');
  await room.button('Next').click();
  await expect(room.main.getByText('A few words are needed here to go on.')).toBeVisible();
  await room.main.getByRole('searchbox').fill('offer');
  await room.main.getByRole('radio', { name: 'Write the offer' }).check();
  await page.keyboard.press('Control+Enter');

  /** A key ends the pause; nothing else does. */
  const imagine = async (words: string): Promise<void> => {
    await expect(room.main.getByText('Take as long as you like.')).toBeVisible();
    await expect(room.main.getByText(words)).toBeVisible();
    await page.keyboard.press('Control+Enter');
  };
  await room.answer('What do you wish for here?', 'An offer I am glad to send');
  await imagine('An offer I am glad to send');
  await room.answer('What would be the best about it, once it is done?', 'The week is free');
  await imagine('The week is free');
  await room.answer('What in you stands most in the way?', 'I open the inbox first');
  await imagine('I open the inbox first');
  await room.answer('If …', 'I reach for the inbox');
  await room.answer('If I reach for the inbox, then I will …', 'open the draft for ten minutes');
  await room.answerTo('Does that moment come at a time of day?').fill('09:00');
  await page.keyboard.press('Control+Enter');
  await room.button('Now from memory').click();
  await room.main.getByLabel('then I will …').fill('Open the draft for ten minutes.');
  await page.keyboard.press('Enter');
  await expect(room.main.getByText('Rehearsed.')).toBeVisible();
  await room.button('Finish').click();

  await expect(room.main.getByText('A reminder comes at the next 09:00.')).toBeVisible();
  await room.main.getByRole('link', { name: 'Write the offer' }).first().click();
  await expect(page.locator('.sentence')).toHaveText(
    'If I reach for the inbox, then I will open the draft for ten minutes.',
  );
  await expect(page.getByText('Rehearsed: Today')).toBeVisible();
});

test('questions and feedback are prepared for a person, for one’s own eyes', async ({ app }) => {
  const { page } = app;
  const room = await promised(page);
  await room.main.getByRole('link', { name: 'Coaching questions' }).click();
  await room.main.getByText('Somebody new').click();
  await room.main.getByLabel('Name').fill('Ana');
  await page.keyboard.press('Enter');
  await room.main.getByText('It does not move').click();
  await room.main.getByLabel('At which point did it stop moving?').check();
  await room.main.getByLabel('A question of your own').fill('How is the new desk?');
  await room.button('Put on the list').click();
  await expect(room.section('To ask').getByRole('checkbox')).toHaveCount(2);
  await room.main.getByRole('link', { name: 'Their page' }).click();
  const toAsk = room.section('To ask');
  await toAsk.getByRole('checkbox', { name: 'How is the new desk?' }).click();
  await expect(toAsk.getByText('1 asked before')).toBeVisible();

  await page.getByRole('link', { name: 'Find words for feedback' }).click();
  await room.button('Begin').click();
  await page.keyboard.press('Control+Enter');
  await room.answer('When and where was it?', 'On Tuesday in the review');
  await page.keyboard.type('You were careless');
  await expect(room.main.getByText('“careless”: about the person.')).toBeVisible();
  await page.keyboard.press('Control+A');
  await room.answer(
    'What did they do, as a camera would have seen it?',
    'You left out two of the five numbers.',
  );
  await room.answer('What did it lead to?', 'We had to meet again.');
  await room.answer('What do you ask for?', 'Bring all five on Friday.');
  await expect(room.button('Copy the words')).toBeVisible();
  await room.main.getByRole('link', { name: 'Ana' }).click();
  await expect(room.section('Feedback and handing over')).toContainText(
    'You left out two of the five numbers.',
  );
  await page.getByRole('button', { name: 'Prepare 1:1 report' }).click();
  await expect(page.getByRole('heading', { name: '1:1 report', level: 1 })).toBeVisible();
  // The introduction names her once the report is there.
  await expect(room.main).toContainText('Ana');
  await expect(room.main).not.toContainText('five numbers');
});

test('Today suggests what fits a miss, until it is turned off; the room brings it back', async ({ app }) => {
  const { page } = app;
  await new WelcomePage(page).skipAll();
  const today = new TodayPage(page);
  await today.withoutEveningPrompt();
  await today.type('Write the offer in 9 days');
  await today.recordAndOpen();
  const commitment = new CommitmentPage(page);
  await commitment.giveVerdict('Missed');
  await page.getByRole('dialog').getByRole('radio', { name: 'Put it off' }).check();
  await commitment.recordVerdict();

  const suggestion = page.getByRole('region', { name: 'A suggestion' });
  await goTo(page, '/today');
  await expect(suggestion).toContainText('“Write the offer” did not work out.');
  await suggestion.getByRole('button', { name: 'Not this again' }).click();
  await expect(suggestion).toHaveCount(0);

  const room = new PracticeRoomPage(page);
  await room.open();
  await room.section('Not suggested any more').getByRole('button').click();
  await expect(room.section('Not suggested any more')).toHaveCount(0);
  await goTo(page, '/today');
  await suggestion.getByRole('button', { name: 'Setback debrief' }).click();
  await expect(page.getByRole('heading', { name: 'Setback debrief', level: 1 })).toBeVisible();
});
