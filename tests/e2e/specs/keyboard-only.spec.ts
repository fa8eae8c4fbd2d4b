import type { Page } from '@playwright/test';
import { CommitmentPage } from '../pages/commitment-page.ts';
import { JournalPage } from '../pages/journal-page.ts';
import { TodayPage } from '../pages/today-page.ts';
import { expect, test } from '../runners/app.ts';
import { expectFocusRing, tabBackTo, tabTo } from '../support/keyboard.ts';

const screens = ['Commitments', 'Goals', 'Journal', 'People', 'Settings', 'Today'];

test('everything can be done without a mouse', async ({ app }) => {
  test.slow();
  const { page } = app;
  await test.step('through the welcome', () => skipWelcome(page));
  await test.step('N captures a line, and a chip is corrected', () => capture(page));
  await test.step('the palette leads to every page', () => visitAll(page));
  await test.step('arrows choose a commitment and Enter opens it', () => openFromList(page));
  await test.step('steps are added, moved and completed', () => workOnSteps(page));
  await test.step('a verdict is given', () => giveVerdict(page));
  await test.step('J writes an entry', () => write(page));
  await test.step('the slash searches', () => search(page));
  await test.step('the question mark shows the keys, and focus returns', () => showKeys(page));
});

async function skipWelcome(page: Page): Promise<void> {
  const skip = page.getByRole('button', { name: 'Skip this step' });
  for (const number of [1, 2, 3]) {
    await expect(page.getByText(`Step ${number} of 3`)).toBeVisible();
    await tabTo(page, skip);
    await page.keyboard.press('Enter');
  }
  await expect(page.getByRole('heading', { level: 1, name: /^Good/ })).toBeVisible();
  await new TodayPage(page).withoutEveningPrompt();
}

async function capture(page: Page): Promise<void> {
  const today = new TodayPage(page);
  await record(page, 'Water the plants');
  await page.keyboard.press('n');
  await expect(today.line).toBeFocused();
  await page.keyboard.type('Send the guide to Ana by tomorrow 15:00 #hiring');
  await tabTo(page, today.chip('Change Ana (new person)'));
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('To whom')).toBeFocused();
  await page.keyboard.type('Nora');
  await page.keyboard.press('Enter');
  await expect(today.chip('Change Nora (new person)')).toBeVisible();
  await tabBackTo(page, today.line);
  await page.keyboard.press('Enter');
  await expect(page.getByText('to Nora', { exact: true })).toBeVisible();
}

async function record(page: Page, statement: string): Promise<void> {
  await page.locator('main [data-page-title]').focus();
  await page.keyboard.press('n');
  await expect(new TodayPage(page).line).toBeFocused();
  await page.keyboard.type(statement);
  await expect(page.getByText(`I will: ${statement}`)).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByText(`Recorded: “${statement}”.`)).toBeVisible();
  await page.locator('main [data-page-title]').focus();
}

async function visitAll(page: Page): Promise<void> {
  for (const screen of screens) {
    await page.keyboard.press('Control+k');
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByRole('combobox')).toBeFocused();
    await page.keyboard.type(`go to ${screen}`);
    await expect(dialog.getByRole('option', { selected: true })).toContainText(`Go to ${screen}`);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`#/${screen.toLowerCase()}$`));
    const title = page.getByRole('heading', { level: 1, name: screen === 'Today' ? /^Good/ : screen });
    await expect(title).toBeFocused();
  }
}

async function openFromList(page: Page): Promise<void> {
  await page.locator('main [data-page-title]').focus();
  await page.keyboard.press('g');
  await page.keyboard.press('c');
  const first = page.locator('main [data-row]').first();
  await tabTo(page, first);
  await page.keyboard.press('ArrowDown');
  await expectFocusRing(page.locator('main [data-row]').nth(1));
  await page.keyboard.press('ArrowUp');
  await expectFocusRing(first);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Send the guide to Ana' })).toBeVisible();
}

async function workOnSteps(page: Page): Promise<void> {
  const commitment = new CommitmentPage(page);
  const line = page.getByRole('textbox', { name: 'Add a step' });
  await tabTo(page, line);
  for (const step of ['First', 'Second', 'Third']) {
    await page.keyboard.type(step);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('checkbox', { name: `Complete “${step}”` })).toBeVisible();
  }
  for (let row = 0; row < 3; row += 1) await page.keyboard.press('ArrowUp');
  await expectFocusRing(commitment.step(1));
  await page.keyboard.press('Alt+ArrowDown');
  await expect(commitment.step(1)).toHaveValue('Second');
  await expectFocusRing(commitment.step(2));
  // Among the steps Tab nests; after Escape it walks on.
  await page.keyboard.press('Escape');
  await tabBackTo(page, page.getByRole('checkbox', { name: 'Complete “First”' }));
  await page.keyboard.press('Space');
  await expect(page.getByText('1 of 3 done')).toBeVisible();
}

async function giveVerdict(page: Page): Promise<void> {
  const missed = page.getByRole('button', { name: 'Missed', exact: true });
  await tabTo(page, missed);
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expectFocusRing(missed);
  await page.keyboard.press('Enter');
  await tabTo(page, dialog.getByRole('radio').first());
  await page.keyboard.press('Space');
  await tabTo(page, dialog.getByRole('button', { name: 'Record the verdict' }));
  await page.keyboard.press('Enter');
  await expect(page.getByText('Verdict of today')).toBeVisible();
}

async function write(page: Page): Promise<void> {
  const journal = new JournalPage(page);
  await page.locator('main [data-page-title]').focus();
  await page.keyboard.press('j');
  await expect(journal.editor).toBeFocused();
  await page.keyboard.type('No mouse in the house');
  await page.keyboard.press('Control+Enter');
  await expect(journal.reading).toContainText('No mouse in the house');
}

async function search(page: Page): Promise<void> {
  await page.keyboard.press('g');
  await page.keyboard.press('p');
  await expect(page.getByRole('heading', { level: 1, name: 'People' })).toBeFocused();
  await page.keyboard.press('/');
  await page.keyboard.type('mouse');
  const hit = page.getByRole('dialog').getByRole('option').first();
  await expect(hit.locator('mark')).toHaveText('mouse');
  await page.keyboard.press('Enter');
  await expect(new JournalPage(page).reading).toBeVisible();
}

async function showKeys(page: Page): Promise<void> {
  const link = page.getByRole('navigation').getByRole('link', { name: 'Goals' });
  await tabBackTo(page, link);
  await page.keyboard.press('?');
  const dialog = page.getByRole('dialog', { name: 'Keys' });
  await expect(dialog.getByText('New commitment')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expectFocusRing(link);
}
