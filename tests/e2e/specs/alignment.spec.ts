import { AlignmentPage } from '../pages/alignment-page.ts';
import { GoalsPage } from '../pages/goals-page.ts';
import { WelcomePage } from '../pages/welcome-page.ts';
import { expect, test } from '../runners/app.ts';
import { goTo } from '../support/go-to.ts';

const unaligned = 'Customers get their own data out without asking us';
const beyond = 'The new designer feels at home by the fourth week';
const rival = 'Ship the autumn release without a weekend of repair';

test.describe('with the demo', () => {
  test.use({ flags: ['--demo'] });

  test('walks one thing at a time, can be left, records what was decided, and is taken back', async ({
    app,
  }) => {
    const { page } = app;
    const alignment = new AlignmentPage(page);
    await goTo(page, '/goals');
    await alignment.openFromGoals();
    await expect(alignment.records.getByText('Kept beside its rival')).toBeVisible();
    await alignment.button('Begin').click();

    await alignment.expectAt('1 of 3', unaligned);
    await alignment.choice('It serves another goal').check();
    await alignment.button('Next').click();
    await expect(page.getByText('Choose the goal that it serves.')).toBeVisible();
    await expect(page.getByLabel('Which goal?')).toBeFocused();
    await page.getByLabel('Which goal?').selectOption({ label: 'Build a team that does what it says' });
    await alignment.button('Next').click();

    await alignment.expectAt('2 of 3', beyond);
    await alignment.choice('Fit its cycle to that goal').focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('PageDown');
    await alignment.expectAt('3 of 3', rival);
    await expect(page.getByText(/^Last time, .*: Kept beside its rival/)).toBeVisible();
    await page.keyboard.press('PageUp');
    await alignment.expectAt('2 of 3', beyond);
    await expect(alignment.choice('Fit its cycle to that goal')).toBeChecked();

    await goTo(page, '/people');
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').getByRole('combobox').fill('Align goals');
    await page.keyboard.press('Enter');
    await alignment.button('Go on with 2 of 3').click();
    await page.keyboard.press('PageDown');
    await alignment.button('Decide the same').click();
    await expect(alignment.choice('Keep both')).toBeChecked();
    await alignment.button('To the summary').click();

    await expect(page.getByRole('heading', { name: 'Before it is recorded' })).toBeFocused();
    await expect(page.getByText('Serves “Build a team that does what it says”')).toBeVisible();
    await page.getByLabel('Closing note').fill('The export has its place now.');
    await alignment.button('Record the session').click();
    await expect(alignment.records.getByText('The export has its place now.')).toBeVisible();
    await expect(alignment.records.getByRole('link', { name: unaligned })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'To decide' })).toContainText('1');

    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(alignment.records.getByText('The export has its place now.')).toHaveCount(0);
    await expect(page.getByRole('link', { name: beyond })).toBeVisible();
  });
});

test('has nothing to ask while everything serves something', async ({ app }) => {
  const { page } = app;
  await new WelcomePage(page).skipAll();
  await goTo(page, '/goals/alignment');
  await expect(page.getByText('Every open goal serves something')).toBeVisible();
  await new AlignmentPage(page).button('To the goals').click();
  await expect(page.getByRole('heading', { name: 'Goals', level: 1 })).toBeVisible();
  await new GoalsPage(page).open();
});
