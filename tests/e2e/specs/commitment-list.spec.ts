import type { Page } from '@playwright/test';
import { fillWithCommitments } from '../../support/many-commitments.ts';
import { CommitmentPage } from '../pages/commitment-page.ts';
import { CommitmentsPage } from '../pages/commitments-page.ts';
import { expect, test } from '../runners/app.ts';
import { settled } from '../support/go-to.ts';
import { rmSync } from 'node:fs';
import { join } from 'node:path';

test.describe('on the demo', () => {
  test.use({ flags: ['--demo'] });

  test('narrows, groups, comes back, and keeps a view under a name', async ({ app }) => {
    const { page } = app;
    const list = new CommitmentsPage(page);
    await list.open();
    await list.show('All');
    await list.narrow('To whom', 'Ana Silva');
    await list.narrow('Headings', 'By standing');
    await expect(page).toHaveURL(/status=all&person=[^&]+&group=status$/);
    await expect(list.grid.getByRole('rowheader').first()).toContainText(/Awaiting|Open/);
    await list.saveView('With Ana');

    await page.goBack();
    await expect(page).toHaveURL(/status=all&person=[^&]+$/);
    await page.goBack();
    await expect(page).toHaveURL(/status=all$/);
    await page.locator('main [data-page-title]').focus();
    await page.keyboard.press('v');
    await page.keyboard.press('1');
    await expect(page).toHaveURL(/group=status$/);

    await page.getByRole('button', { name: 'Change “With Ana”' }).click();
    await page.getByRole('menuitem', { name: 'Remove' }).click();
    await expect(list.views.getByRole('link', { name: 'With Ana' })).toHaveCount(0);
    await new CommitmentPage(page).undo('“With Ana” removed.');
    await expect(list.views.getByRole('link', { name: 'With Ana' })).toBeVisible();
  });
});

test.describe('with ten thousand commitments', () => {
  test('draws few rows, leads everywhere by key, and changes many with one undo', async ({ app }) => {
    test.setTimeout(120_000);
    // A page that loses its host while it fetches its parts would complain.
    await settled(app.page);
    await app.page.waitForLoadState('networkidle');
    await app.kill();
    for (const end of ['', '-wal', '-shm']) rmSync(join(app.profile, `journal.db${end}`), { force: true });
    fillWithCommitments(app.profile, 10_000, '2030-01-07T08:00:00.000Z');
    await app.restart();
    const { page } = app;
    const list = new CommitmentsPage(page);
    await list.open();
    await expect(page.getByText('10000 commitments')).toBeVisible();
    await expect(list.grid).toHaveAttribute('aria-rowcount', '10001');
    expect(await list.grid.getByRole('row').count()).toBeLessThan(60);

    await list.row('Promise number 1').focus();
    await page.keyboard.press('End');
    await expect(list.row('Promise number 10000')).toBeFocused();
    await expect(list.line('Promise number 10000')).toHaveAttribute('aria-rowindex', '10001');
    await page.keyboard.press('Home');
    await expect(list.row('Promise number 1')).toBeFocused();
    await staysWhenScrolledAway(page, list);
    await chooseAndChange(page, list);
  });
});

async function staysWhenScrolledAway(page: Page, list: CommitmentsPage): Promise<void> {
  await page.mouse.move(600, 400);
  // The list may still be on its way to the row of the key before; then the wheel is turned again, as a person would.
  await expect(async () => {
    await page.mouse.wheel(0, 40_000);
    await expect(list.row('Promise number 1')).toHaveCount(0, { timeout: 1_000 });
  }).toPass();
  await page.keyboard.press('ArrowDown');
  await expect(list.row('Promise number 2')).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(list.row('Promise number 1')).toBeFocused();
}

async function chooseAndChange(page: Page, list: CommitmentsPage): Promise<void> {
  await page.keyboard.press('Space');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await expect(page.getByText('3 chosen')).toBeVisible();
  await expect(list.line('Promise number 3')).toHaveAttribute('aria-selected', 'true');
  await list.row('Promise number 5').click({ modifiers: ['Shift'] });
  await expect(page.getByText('5 chosen')).toBeVisible();
  await list.changeChosen(async (dialog) => {
    await dialog.getByLabel('Add tags').fill('#spring, Spring');
  });
  await expect(page.getByText('5 commitments changed.')).toBeVisible();
  await expect(list.line('Promise number 5')).toContainText('#spring');
  await expect(list.line('Promise number 6')).not.toContainText('#spring');
  await new CommitmentPage(page).undo('5 commitments changed.');
  await expect(list.line('Promise number 5')).not.toContainText('#spring');

  await list.row('Promise number 6').focus();
  await page.keyboard.press('Control+a');
  await expect(page.getByText('10000 chosen')).toBeVisible();
  await list.changeChosen(async (dialog) => {
    await dialog.getByLabel('Verdict').selectOption('Excused');
  });
  await expect(page.getByRole('dialog')).toContainText('10000 were left as they were');
  await page.getByRole('dialog').getByRole('button', { name: 'Close', exact: true }).last().click();
  await page.keyboard.press('Escape');
  await expect(page.getByText('10000 chosen')).toHaveCount(0);
}
