import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fillWithGoals } from '../../support/many-goals.ts';
import { CommitmentPage } from '../pages/commitment-page.ts';
import { GoalsPage } from '../pages/goals-page.ts';
import { expect, test, type AppUnderTest } from '../runners/app.ts';
import { settled } from '../support/go-to.ts';

const lead = 'Lead a team that does what it says';
const hire = 'Hire two people by March';
const ship = 'Ship without a weekend of repair';

async function withThreeGoals(app: AppUnderTest): Promise<GoalsPage> {
  const goals = new GoalsPage(app.page);
  await goals.open();
  await goals.add(lead, 'Add a goal', 'Purpose');
  await goals.add(hire, 'Add a goal under it', 'Objective');
  await goals.goal(lead).click();
  await goals.add(ship, 'Add a goal under it', 'Objective');
  await goals.expectOutline(lead, `-${hire}`, `-${ship}`);
  return goals;
}

test('moves a goal by key, takes it back, and keeps the focus on it', async ({ app }) => {
  const goals = await withThreeGoals(app);
  await goals.move(ship, 'ArrowUp');
  await goals.expectOutline(lead, `-${ship}`, `-${hire}`);
  await expect(app.page.getByText(`“${ship}” is number 1 of 2 now.`)).toBeVisible();
  await expect(goals.goal(ship)).toBeFocused();
  await app.page.keyboard.press('Control+z');
  await goals.expectOutline(lead, `-${hire}`, `-${ship}`);
  await expect(goals.goal(ship)).toBeFocused();

  await goals.move(ship, 'ArrowRight');
  await goals.expectOutline(lead, `-${hire}`, `--${ship}`);
  await expect(goals.goal(ship)).toHaveAttribute('aria-level', '3');
  await goals.move(ship, 'ArrowLeft');
  await goals.expectOutline(lead, `-${hire}`, `-${ship}`);
  await goals.move(ship, 'ArrowLeft');
  await goals.expectOutline(lead, `-${hire}`, ship);
  await expect(goals.goal(ship)).toBeFocused();
  await goals.move(ship, 'ArrowLeft');
  await expect(app.page.getByText('It stands by itself already.')).toBeAttached();
});

test('moves a goal by dragging, and refuses a circle with its reason', async ({ app }) => {
  const goals = await withThreeGoals(app);
  await goals.drag(ship, hire, 'before');
  await goals.expectOutline(lead, `-${ship}`, `-${hire}`);
  await goals.drag(hire, ship, 'into');
  await goals.expectOutline(lead, `-${ship}`, `--${hire}`);
  await new CommitmentPage(app.page).undo(`“${hire}” serves “${ship}” now.`);
  await goals.expectOutline(lead, `-${ship}`, `-${hire}`);

  await goals.drag(lead, hire, 'into');
  await expect(
    app.page.getByText(`“${lead}” cannot serve “${hire}”, which serves it already: ${lead} › ${hire}.`),
  ).toBeVisible();
  await goals.expectOutline(lead, `-${ship}`, `-${hire}`);
});

test('starts a goal anew and keeps the earlier attempt', async ({ app }) => {
  const { page } = app;
  const goals = await withThreeGoals(app);
  await goals.goal(hire).click();
  await goals.choose('Start anew …');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText('This attempt is archived as it stands')).toBeVisible();
  await dialog.getByRole('textbox', { name: 'Goal' }).fill('Hire two people by June');
  await dialog.getByLabel('Cycle').selectOption({ label: 'None' });
  await dialog.getByRole('button', { name: 'Start anew', exact: true }).click();
  await goals.expectOutline(lead, `-${ship}`, '-Hire two people by June');

  await page.getByRole('checkbox', { name: 'Show reached and archived goals' }).check();
  await expect(goals.goal(hire)).toContainText('archived');
  await new CommitmentPage(page).undo('Started anew.');
  await goals.expectOutline(lead, `-${hire}`, `-${ship}`);
  await expect(goals.goal(hire)).not.toContainText('archived');
});

test('draws few of two thousand goals, and leads to each by key', async ({ app }) => {
  test.setTimeout(120_000);
  // A page that loses its host while it fetches its parts would complain.
  await settled(app.page);
  await app.page.waitForLoadState('networkidle');
  await app.kill();
  for (const end of ['', '-wal', '-shm']) rmSync(join(app.profile, `journal.db${end}`), { force: true });
  expect(fillWithGoals(app.profile, 20, '2030-01-07T08:00:00.000Z')).toBe(2_000);
  await app.restart();
  const { page } = app;
  const goals = new GoalsPage(page);
  await goals.open();
  const rows = goals.tree.getByRole('treeitem');
  await expect(rows.first()).toHaveAttribute('aria-setsize', '20');
  expect(await rows.count()).toBeLessThan(60);

  await rows.first().focus();
  await page.keyboard.press('End');
  await expect(page.locator(':focus')).toContainText('Outcome 20.9.10');
  await expect(page.locator(':focus')).toHaveAttribute('aria-level', '3');
  await expect(page.locator(':focus')).toHaveAttribute('aria-posinset', '13');
  expect(await rows.count()).toBeLessThan(60);
  await page.keyboard.press('ArrowLeft');
  await expect(page.locator(':focus')).toContainText('Objective 20.9');
  await page.keyboard.press('Home');
  await expect(page.locator(':focus')).toContainText('Purpose 1');

  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(page.locator(':focus')).toContainText('Key result 1.1.1');
  await page.keyboard.press('Alt+ArrowDown');
  await expect(page.getByText('“Key result 1.1.1” moved.')).toBeVisible();
  await expect(page.locator(':focus')).toContainText('Key result 1.1.1');
  await expect(page.locator(':focus')).toHaveAttribute('aria-posinset', '2');
});
