import { expect, test } from '../runners/app.ts';
import { PeoplePage } from '../pages/people-page.ts';
import { SettingsPage } from '../pages/settings-page.ts';
import { WelcomePage } from '../pages/welcome-page.ts';

test.beforeEach(async ({ app }) => {
  await new WelcomePage(app.page).skipAll();
});

test('a setting is saved at once and can be undone', async ({ app }) => {
  const settings = new SettingsPage(app.page);
  await settings.open();
  await settings.changeName('Ines');
  await settings.undoLatest();
  await expect(settings.name).toHaveValue('');

  await settings.chooseTheme('Dark');
  await expect(app.page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('the journal goes back to a backup, and from there to the state before', async ({ app }) => {
  const people = new PeoplePage(app.page);
  const settings = new SettingsPage(app.page);
  await people.open();
  await people.add('Ana');
  await settings.open();
  await settings.backUp();
  await people.open();
  await people.add('Tom');

  await settings.open();
  await settings.restoreNewest('Taken by you');
  await people.open();
  await expect(people.person('Ana')).toBeVisible();
  await expect(people.person('Tom')).toHaveCount(0);

  await settings.open();
  await settings.restoreNewest('Before a restore');
  await people.open();
  await expect(people.person('Tom')).toBeVisible();

  await settings.open();
  await settings.verify();
});
