import { expect, test } from '../runners/app.ts';
import { WelcomePage } from '../pages/welcome-page.ts';

test('a first commitment is made in three steps and is there after a restart', async ({ app }) => {
  const welcome = new WelcomePage(app.page);
  await welcome.expectOpen();
  await welcome.tellName('Ines');
  await welcome.next();
  await welcome.tellCommitment({
    statement: 'send Ana the first draft',
    doneMeans: 'Ana has it and can open it',
    due: `${dayFromNow(2)}T15:00`,
    firstStep: 'Open the outline',
  });
  await welcome.next();
  await expect(welcome.step(3)).toBeVisible();
  await welcome.start();
  await expect(app.page.getByRole('heading', { level: 1 })).toContainText('Ines');
  await expect(app.page.getByText('Open the outline').first()).toBeVisible();

  await app.restart();
  await expect(app.page).toHaveURL(/#\/today|\/$/);
  await expect(app.page.getByText('send Ana the first draft').first()).toBeVisible();
});

/** Within the week, so that Today shows it. */
function dayFromNow(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}

test('every step of the first run can be skipped', async ({ app }) => {
  await new WelcomePage(app.page).skipAll();
});

test('a due in the past is refused with a sentence, and no word is lost', async ({ app }) => {
  const welcome = new WelcomePage(app.page);
  await welcome.next();
  await welcome.tellCommitment({
    statement: 'finish the plan',
    doneMeans: 'it is sent',
    due: '2020-01-01T10:00',
    firstStep: '',
  });
  await welcome.next();
  await expect(welcome.step(2)).toBeVisible();
  await expect(app.page.getByRole('alert')).toBeVisible();
  await expect(app.page.getByLabel('I will …')).toHaveValue('finish the plan');
});
