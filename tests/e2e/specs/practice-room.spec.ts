import { PracticeRoomPage } from '../pages/practice-room-page.ts';
import { WelcomePage } from '../pages/welcome-page.ts';
import { expect, test } from '../runners/app.ts';

/** What is typed is safe after this long: the promise that is tested here, not a guess at a duration. */
const promised = 1_000;

const belief = 'What did it make you think about yourself or the task?';

test('an exercise is answered by keyboard, resumed after a kill, finished, told about later and erased', async ({
  app,
}) => {
  const first = new PracticeRoomPage(app.page);
  await new WelcomePage(app.page).skipAll();
  await app.page.keyboard.press('g');
  await app.page.keyboard.press('r');
  await first.begin('Not yet');

  await first.expectAsked('What did not work, not yet?', '1 of 7');
  await app.page.keyboard.press('Control+Enter');
  await expect(first.main.getByText('A few words are needed here to go on.')).toBeVisible();
  await first.answer('What did not work, not yet?', 'The talk fell flat');
  await expect(first.main.getByRole('combobox', { name: 'Is this about one of these?' })).toBeFocused();
  await first.expectAsked('Is this about one of these?', '2 of 7, can be left open');
  await app.page.keyboard.press('Control+Enter');
  await expect(first.answerTo(belief)).toBeFocused();
  await app.page.keyboard.type('I cannot present');
  await app.page.waitForTimeout(promised);
  await app.kill();
  await app.restart();

  const { page } = app;
  const room = new PracticeRoomPage(page);
  await room.open();
  await expect(room.section('Under way')).toContainText('3 of 7');
  await room.section('Under way').getByRole('link').click();
  await expect(room.answerTo(belief)).toHaveValue('I cannot present');
  await page.keyboard.press('Escape');
  await expect(room.section('Under way')).toBeVisible();
  await room.button(/^Discard/).click();
  await expect(room.section('Under way')).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await room.section('Under way').getByRole('link').click();
  await expect(room.answerTo(belief)).toBeFocused();
  await page.keyboard.press('Control+Enter');
  await room.answer('What did you try? Which strategy was it?', 'More slides');
  await room.answer('Which other strategy will you try next?', 'Rehearse with Ana');
  await room.answer('Whose help, or what help, would you ask for?', 'An hour of Ana');
  await room.main.getByText('In 14 days').click();
  await room.button('Finish').click();

  await expect(room.main.getByText('Rehearse with Ana')).toBeVisible();
  await expect(room.main.getByText(/^Asks what happened /)).toBeVisible();
  await room.button('Tell what happened').click();
  await room.main.getByLabel('In your own words').fill('Two people asked questions');
  await room.main.getByRole('radio', { name: 'Partly' }).check();
  await room.button('Keep it').click();
  await expect(room.main.getByText('Two people asked questions')).toBeVisible();

  await room.button('Erase …').click();
  await page.getByRole('dialog').getByRole('button', { name: 'Erase for good' }).click();
  await expect(page.getByRole('dialog').getByRole('status')).toBeVisible();
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).last().click();
  await expect(room.section('Done before')).toContainText('Its words were erased.');
  await expect(room.main.getByText('The talk fell flat')).toHaveCount(0);
});

test.describe('with the demo', () => {
  test.use({ flags: ['--demo'] });

  test('a ladder ends in a purpose with goals under it, and is taken back as one', async ({ app }) => {
    const { page } = app;
    const room = new PracticeRoomPage(page);
    await room.open();
    await room
      .section('Under way')
      .getByRole('link', { name: /Purpose ladder/ })
      .click();
    await room.answer('“We stop guessing what people find hard”: and why that?', 'People get on with it');
    await room.answer('“People get on with it”: and why that?', 'Their evening is free');
    await room.expectAsked('“Their evening is free”: and why that?', '5 of 7, can be left open');
    await page.keyboard.press('Enter');
    await room.expectAsked('Say it as a purpose.', '6 of 7');
    await room.answer('Say it as a purpose.', 'Work that leaves the evening free');
    await page.getByRole('checkbox', { name: 'The onboarding study changes what we build' }).check();
    await page.keyboard.press('Control+Enter');

    await expect(room.section('What came of it').getByRole('link')).toHaveText(
      'Work that leaves the evening free',
    );
    await room.section('What came of it').getByRole('link').click();
    const below = page
      .getByRole('main')
      .getByRole('link', { name: 'The onboarding study changes what we build' });
    await expect(below).toBeVisible();
    await page.getByRole('button', { name: 'Undo' }).click();
    await room.open();
    await expect(room.section('Under way').getByRole('link', { name: /Purpose ladder/ })).toBeVisible();
  });

  test('a check is answered by digits and drawn over time, not as a validated scale', async ({ app }) => {
    const { page } = app;
    const room = new PracticeRoomPage(page);
    await room.open();
    await room.begin('Perseverance and interest check');
    for (let item = 1; item <= 10; item += 1) {
      await expect(room.main.getByText(`${String(item)} of 10`, { exact: true })).toBeVisible();
      await expect(room.main.getByRole('radio', { name: 'Never' })).toBeFocused();
      await page.keyboard.press('4');
      await expect(room.main.getByRole('radio', { name: 'Often', exact: true })).toBeChecked();
      await page.keyboard.press('Control+Enter');
    }
    // Three of five as they are, two reversed: (3 × 4 + 2 × 2) ÷ 5.
    await expect(room.section('The two facets')).toContainText('3.2 of 5');
    await expect(room.main.getByRole('img', { name: /^Both facets over time/ })).toBeVisible();
    await expect(room.main.getByText(/^Not a validated scale/)).toBeVisible();
  });
});
