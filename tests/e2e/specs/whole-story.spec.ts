import type { Page } from '@playwright/test';
import { readPdf } from '../../support/pdf-text.ts';
import { CommitmentPage } from '../pages/commitment-page.ts';
import { CommitmentsPage } from '../pages/commitments-page.ts';
import { JournalPage } from '../pages/journal-page.ts';
import { PeoplePage } from '../pages/people-page.ts';
import { ReportPage } from '../pages/report-page.ts';
import { TodayPage } from '../pages/today-page.ts';
import { WelcomePage } from '../pages/welcome-page.ts';
import { expect, test } from '../runners/app.ts';
import { nextWholeMinute } from '../support/clock.ts';

const statement = 'Send the interview guide to Ana';
const steps = ['Collect the old questions', 'Write the first page'] as const;
const smallWin = 'Ana wrote back within the hour';

/** Up to a minute until the reminder is due, and twenty seconds until the app looks again. */
const longestUntilReminder = 95_000;

test('from the first start to a 1:1 report, and all of it survives a power cut', async ({ app }) => {
  test.setTimeout(180_000);
  await test.step('the first run', () => begin(app.page));
  await test.step('one line becomes a commitment', () => capture(app.page));
  await test.step('it is broken into steps and a reminder is planned', () => breakDown(app.page));
  await test.step('the evening is written', () => reflect(app.page));
  await test.step('the reminder comes in', () => beReminded(app.page));
  await test.step('the verdict is given', () => giveVerdict(app.page));
  await test.step('the report is saved', () => saveReport(app.page));
  await app.kill();
  await app.restart();
  await test.step('everything is still there', () => expectEverything(app.page));
});

async function begin(page: Page): Promise<void> {
  const welcome = new WelcomePage(page);
  await welcome.expectOpen();
  await welcome.tellName('Ines');
  await welcome.next();
  await expect(welcome.step(2)).toBeVisible();
  await welcome.skip();
  await expect(welcome.step(3)).toBeVisible();
  await welcome.start();
  await new TodayPage(page).withoutEveningPrompt();
}

async function capture(page: Page): Promise<void> {
  const today = new TodayPage(page);
  await today.type(`${statement} by tomorrow 15:00 #hiring`);
  await expect(today.chip('Change Ana (new person)')).toBeVisible();
  await expect(today.chip('Change Tomorrow 15:00')).toBeVisible();
  await expect(today.chip('Remove hiring')).toBeVisible();
  await today.recordAndOpen();
}

async function breakDown(page: Page): Promise<void> {
  const commitment = new CommitmentPage(page);
  for (const step of steps) await commitment.addStep(step);
  await page.getByRole('checkbox', { name: `Complete “${steps[0]}”` }).check();
  await page.getByLabel('When', { exact: true }).selectOption({ label: 'At a time' });
  await page.getByLabel('Time of the reminder').fill(nextWholeMinute());
  await page.getByRole('button', { name: 'Remind me' }).click();
  await expect(page.getByText('Reminder planned.')).toBeVisible();
}

async function reflect(page: Page): Promise<void> {
  const journal = new JournalPage(page);
  await journal.open();
  await journal.startReflection();
  await journal.answer('small-win').fill(smallWin);
  await journal.done();
  await expect(page.getByText(smallWin)).toBeVisible();
}

async function beReminded(page: Page): Promise<void> {
  const notice = page.getByRole('region', { name: 'Reminders' }).getByRole('article');
  await expect(notice).toContainText(statement, { timeout: longestUntilReminder });
  await notice.getByRole('button', { name: 'Open' }).click();
  await expect(page.getByRole('heading', { name: statement, level: 1 })).toBeVisible();
}

async function giveVerdict(page: Page): Promise<void> {
  const commitment = new CommitmentPage(page);
  await commitment.giveVerdict('Kept');
  await commitment.recordVerdict();
  await expect(page.getByText('Ana was waiting for this.', { exact: false })).toBeVisible();
}

async function saveReport(page: Page): Promise<void> {
  const people = new PeoplePage(page);
  await people.open();
  await people.openPerson('Ana');
  await people.prepareReport();
  const report = new ReportPage(page);
  await report.expectOpen();
  const { bytes } = await report.save('PDF');
  expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
  const words = (await readPdf(bytes)).map(({ text }) => text).join(' ');
  expect(words).toContain(statement);
  expect(words).not.toContain(smallWin);
}

async function expectEverything(page: Page): Promise<void> {
  const commitments = new CommitmentsPage(page);
  await commitments.open();
  await commitments.show('Settled');
  await commitments.row(statement).click();
  await expect(page.getByText('Verdict of today')).toBeVisible();
  const read = page.getByRole('region', { name: 'Steps' }).getByRole('listitem');
  await expect(read).toContainText([`${steps[0]} Done`, `${steps[1]} Open`]);
  await expect(page.getByText(/^Came in .* in the app$/)).toBeVisible();
  await new JournalPage(page).open();
  await expect(page.getByText(smallWin)).toBeVisible();
  await new PeoplePage(page).open();
  await expect(new PeoplePage(page).person('Ana')).toBeVisible();
}
