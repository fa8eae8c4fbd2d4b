import type { Page } from '@playwright/test';
import { expect, test } from '../runners/app.ts';
import { pseudoText } from '../../../scripts/pseudo-locale.ts';
import commitment from '../../../messages/en/commitment.json' with { type: 'json' };
import people from '../../../messages/en/people.json' with { type: 'json' };
import welcome from '../../../messages/en/welcome.json' with { type: 'json' };
import { follow, goTo, settled } from '../support/go-to.ts';
import { overflowing } from '../support/overflow.ts';
import { writtenInComponents } from '../support/shown-text.ts';

const sizes = [
  { width: 1440, height: 900 },
  { width: 900, height: 600 },
  { width: 390, height: 844 },
];

/** What the person wrote looks like pseudo-text too, so that it is not taken for a text in a component. */
const statement = '⟦Šéñd thé güídé⟧';
const name = '⟦Áñá⟧';

const plainPages = [
  '/commitments',
  '/goals',
  '/journal',
  '/journal/entry/new',
  '/journal/2026-11-23/setback',
  '/journal/week/2026-11-23',
  '/journal/month-review/2026-11',
  '/journal/prompts',
  '/insights',
  '/people',
  '/practice-room',
  '/practice-room/purpose-ladder',
  '/practice-room/five-minutes',
  '/practice-room/coaching',
  '/practice-room/reward-menu',
  '/witness',
  '/settings',
  '/nowhere',
];

test('every word comes from the catalogues, and longer words fit', async ({ app }) => {
  test.slow();
  const { page } = app;
  await test.step('welcome', () => throughWelcome(page));
  await test.step('today', () => expectTranslated(page, 'today'));
  await test.step('commitment', () => makeCommitment(page));
  await test.step('person and report', () => addPerson(page));
  for (const path of plainPages) {
    await test.step(path, async () => {
      await goTo(page, path);
      await expectTranslated(page, path);
    });
  }
  await test.step('palette and keys', () => openDialogs(page));
});

async function throughWelcome(page: Page): Promise<void> {
  for (const number of [1, 2, 3]) {
    await settled(page);
    await expectTranslated(page, `welcome ${number}`);
    await page.getByRole('button', { name: pseudoText(welcome.welcome_skip) }).click();
  }
  await expect(page).toHaveURL(/#\/today/);
  await settled(page);
}

async function makeCommitment(page: Page): Promise<void> {
  const line = page.getByRole('textbox', { name: pseudoText(commitment.commitment_capture_label) });
  await line.fill(statement);
  await line.press('Shift+Enter');
  await expect(page.getByRole('heading', { level: 1, name: statement })).toBeVisible();
  await expectTranslated(page, 'commitment');
  await page.getByRole('button', { name: pseudoText('Missed') }).click();
  await expectTranslated(page, 'verdict');
  await page.keyboard.press('Escape');
}

async function addPerson(page: Page): Promise<void> {
  await goTo(page, '/people');
  await page.getByLabel(pseudoText(people.people_name), { exact: true }).fill(name);
  await page.keyboard.press('Enter');
  await follow(page, name);
  await expectTranslated(page, 'person');
  await page.getByRole('button', { name: pseudoText(people.people_prepare_report) }).click();
  await expect(page).toHaveURL(/\/report$/);
  await settled(page);
  await expectTranslated(page, 'report');
}

async function openDialogs(page: Page): Promise<void> {
  for (const key of ['Control+k', '?', 'n']) {
    await page.keyboard.press(key);
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectTranslated(page, `dialog of ${key}`);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
  }
}

async function expectTranslated(page: Page, where: string): Promise<void> {
  expect.soft(await writtenInComponents(page), `${where}: not from the catalogues`).toEqual([]);
  for (const size of sizes) {
    await page.setViewportSize(size);
    expect.soft(await overflowing(page), `${where} at ${size.width} × ${size.height}`).toEqual([]);
  }
}
