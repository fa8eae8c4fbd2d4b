import type { Page } from '@playwright/test';
import { CommitmentPage } from '../pages/commitment-page.ts';
import { Outline } from '../pages/outline.ts';
import { TodayPage } from '../pages/today-page.ts';
import { WelcomePage } from '../pages/welcome-page.ts';
import { expect, test } from '../runners/app.ts';
import { inDays } from '../support/clock.ts';
import { tabTo } from '../support/keyboard.ts';

async function promised(page: Page): Promise<Outline> {
  await new WelcomePage(page).skipAll();
  const today = new TodayPage(page);
  await today.withoutEveningPrompt();
  await today.type('Write the offer in 9 days');
  await today.recordAndOpen();
  return new Outline(page);
}

test('goes from nothing to a nested plan on the keyboard alone', async ({ app }) => {
  test.slow();
  const { page } = app;
  const outline = await promised(page);
  const { keyboard } = page;
  await tabTo(page, outline.newRow);
  await keyboard.type('Collect the figures');
  await keyboard.press('Enter');
  await keyboard.press('Tab');
  await keyboard.type('Ask Nora');
  await keyboard.press('Enter');
  await keyboard.type('Read the old offer');
  await keyboard.press('Enter');
  await keyboard.press('Enter');
  await keyboard.type('Write it and send it');
  const plan = ['Collect the figures', '  Ask Nora', '  Read the old offer'];
  await expect.poll(() => outline.lines()).toEqual(plan);

  await test.step('Enter cuts a row at the cursor', async () => {
    for (let column = 0; column < 'and send it'.length; column += 1) await keyboard.press('ArrowLeft');
    await keyboard.press('Enter');
    await expect(outline.row('3')).toBeFocused();
    await keyboard.press('Home');
    await keyboard.type('Then ');
    await expect.poll(() => outline.lines()).toEqual([...plan, 'Write it', 'Then and send it']);
  });

  await test.step('Alt and arrows move a row with all below it, and Control+Z takes it back', async () => {
    for (let row = 0; row < 4; row += 1) await keyboard.press('ArrowUp');
    await expect(outline.row('1')).toBeFocused();
    await keyboard.press('Alt+ArrowDown');
    await expect.poll(() => outline.lines()).toEqual(['Write it', ...plan, 'Then and send it']);
    await expect(outline.row('2')).toBeFocused();
    await expect(page.getByRole('status').filter({ hasText: 'is now step 2.' })).toHaveText(
      '“Collect the figures” is now step 2.',
    );
    await keyboard.press('Control+z');
    await expect.poll(() => outline.lines()).toEqual([...plan, 'Write it', 'Then and send it']);
  });

  await test.step('Shift+Tab takes a row out, Control+Enter ticks it off', async () => {
    await keyboard.press('ArrowDown');
    await keyboard.press('ArrowDown');
    await keyboard.press('Shift+Tab');
    await expect(outline.row('2')).toHaveValue('Read the old offer');
    await keyboard.press('Control+Enter');
    await expect(outline.progress).toHaveText('1 of 5 done');
  });

  await test.step('Backspace in an empty row removes it', async () => {
    await keyboard.press('Control+a');
    await keyboard.press('Backspace');
    await keyboard.press('Backspace');
    await expect
      .poll(() => outline.lines())
      .toEqual(['Collect the figures', '  Ask Nora', 'Write it', 'Then and send it']);
    await expect(outline.row('1.1')).toBeFocused();
    await expect(new CommitmentPage(page).history).toContainText('Step removed: Read the old offer');
  });

  await test.step('Escape, and Tab leaves the steps', async () => {
    await keyboard.press('Escape');
    await tabTo(page, page.getByRole('button', { name: 'Kept', exact: true }));
  });
});

test('takes a pasted list in one go, and gives it back in one', async ({ app }) => {
  const { page } = app;
  const outline = await promised(page);
  await outline.newRow.fill('Collect the figures');
  await outline.paste(
    outline.newRow,
    '- [x] Ask Nora\n    - the last three years\n\n- Write it\n\t1. First page\n\t2. Prices',
  );
  const pasted = ['Ask Nora', '  the last three years', 'Write it', '  First page', '  Prices'];
  await expect.poll(() => outline.lines()).toEqual(['Collect the figures', ...pasted]);
  await expect(outline.row('3.2')).toBeFocused();
  await expect(outline.progress).toHaveText('1 of 6 done');
  await new CommitmentPage(page).undo('5 steps pasted.');
  await expect.poll(() => outline.lines()).toEqual(['Collect the figures']);

  await outline.paste(outline.newRow, Array.from({ length: 201 }, (_, n) => `Line ${n}`).join('\n'));
  await expect(page.getByText(/^A list of 200 lines at most can be pasted at once/)).toBeVisible();
  await expect.poll(() => outline.lines()).toEqual(['Collect the figures']);
});

test('does everything by mouse: estimates, days, order, nesting and removal', async ({ app }) => {
  test.slow();
  const { page } = app;
  const outline = await promised(page);
  await outline.paste(outline.newRow, 'Write it\n\tFirst page\n\tPrices\nSend it');
  await expect(outline.row('2')).toBeVisible();
  for (const [text, time] of [
    ['First page', '1h30'],
    ['Prices', 'an hour or so'],
  ] as const) {
    await outline.choose(text, 'Estimate and day …');
    await page.getByRole('radio', { name: 'Another time' }).check();
    await page.getByLabel('How long').fill(time);
    await page.getByRole('button', { name: 'Save' }).click();
  }
  await expect(page.getByText('Write a time such as 45 min, 2 h or 1h30.')).toBeVisible();
  await page.getByLabel('How long').fill('1 h');
  await page.getByLabel('By which day').fill(inDays(-40).slice(0, 10));
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(outline.progress).toHaveText('0 of 4 done · about 2 h 30 left');
  await expect(outline.root).toContainText('about 2 h 30 below');
  await expect(outline.root).toContainText('1 h · was planned for');

  await outline.drag('Send it', 'First page');
  await expect.poll(() => outline.lines()).toEqual(['Write it', '  Send it', '  First page', '  Prices']);
  await outline.choose('Prices', 'Move up');
  await expect.poll(() => outline.lines()).toEqual(['Write it', '  Send it', '  Prices', '  First page']);
  await outline.root.getByRole('button', { name: 'Fold what is below “Write it”' }).click();
  await expect.poll(() => outline.lines()).toEqual(['Write it']);
  await outline.choose('Write it', 'Remove');
  await expect.poll(() => outline.lines()).toEqual([]);
  await new CommitmentPage(page).undo('4 steps removed.');
  await expect.poll(() => outline.lines()).toEqual(['Write it']);
});

test('turns a step into a commitment and makes it a step again', async ({ app }) => {
  const { page } = app;
  const outline = await promised(page);
  await outline.paste(outline.newRow, 'Read the old offer\n\tAsk Tom about it\nWrite it');
  await outline.choose('Read the old offer', 'Turn into a commitment …');
  const promote = page.getByRole('button', { name: 'Turn into a commitment', exact: true });
  await promote.click();
  await expect(page.getByText('Choose a day and a time.')).toBeVisible();
  await page.getByLabel('Due', { exact: true }).fill(inDays(1));
  await promote.click();
  const link = outline.root.getByRole('link', { name: 'Read the old offer' });
  await expect(link).toBeVisible();
  await expect.poll(() => outline.lines()).toEqual(['Read the old offer', 'Write it']);

  await test.step('it has a page of its own, with what was below it', async () => {
    await link.click();
    await expect(page.getByRole('heading', { level: 1, name: 'Read the old offer' })).toBeVisible();
    await expect.poll(() => outline.lines()).toEqual(['Ask Tom about it']);
    await page.goBack();
    await expect(link).toBeVisible();
  });

  await test.step('inside its horizon it is taken back with a reason only', async () => {
    await outline.choose('Read the old offer', 'Make it a step again');
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByText(/^The commitment is inside its horizon/)).toBeVisible();
    await dialog.getByRole('radio', { name: 'An emergency' }).check();
    await dialog.getByLabel('Reason').fill('Tom is ill.');
    await dialog.getByRole('button', { name: 'Make it a step again' }).click();
    await expect(dialog).toBeHidden();
    await expect
      .poll(() => outline.lines())
      .toEqual(['Read the old offer', '  Ask Tom about it', 'Write it']);
    await new CommitmentPage(page).undo('It is a step again.');
    await expect(link).toBeVisible();
  });
});
