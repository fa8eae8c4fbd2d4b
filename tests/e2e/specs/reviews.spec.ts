import type { Page } from '@playwright/test';
import { addDays } from '../../../src/domain/time/days.ts';
import { GuidedPage } from '../pages/guided-page.ts';
import { WelcomePage } from '../pages/welcome-page.ts';
import { expect, test } from '../runners/app.ts';
import { callApp } from '../support/call-app.ts';

async function settle(page: Page, statement: string, verdict: object): Promise<void> {
  const made = (await callApp(page, 'commitment.make', { statement })) as { value: { id: string } };
  await callApp(page, 'commitment.settle', { id: made.value.id, ...verdict });
}

test.beforeEach(async ({ app }) => new WelcomePage(app.page).skipAll());

test('a morning brings back the evening before, and an evening what the day held', async ({ app }) => {
  const guided = new GuidedPage(app.page);
  const today = await guided.today();
  await guided.open(`/journal/${addDays(today, -1)}/evening`, 'Evening reflection');
  await guided.answer('first-step').fill('Call Ines before coffee');
  await guided.done();

  await guided.open(`/journal/${today}/morning`, 'Morning plan');
  await expect(guided.facts.getByText('Call Ines before coffee')).toBeVisible();
  await expect(guided.answer('focus')).toBeFocused();
  await guided.answer('focus').fill('The draft, nothing else');
  await guided.done();

  await settle(app.page, 'Send the draft', { verdict: 'kept' });
  await guided.open(`/journal/${today}/evening`, 'Evening reflection');
  await expect(guided.facts.getByText('The draft, nothing else')).toBeVisible();
  await expect(guided.facts.getByRole('link', { name: 'Send the draft' })).toBeVisible();
});

test('a weekly review goes from facts to promises, and is read as one page', async ({ app }) => {
  const { page } = app;
  const guided = new GuidedPage(page);
  const today = await guided.today();
  await settle(page, 'Send the draft', { verdict: 'missed', obstacle: 'clarity' });
  await guided.open(`/journal/week/${today}`, 'Weekly review');
  await expect(page.getByRole('main').getByRole('link', { name: 'Send the draft' })).toBeVisible();

  await page.keyboard.press('Control+Enter');
  await guided.answer('week-ahead').fill('The draft is out of my hands');
  await guided.button('What comes next').click();
  await expect(page.getByText('nothing is chosen for you')).toBeVisible();
  await page.getByRole('checkbox', { name: 'Promise “Send the draft”' }).check();
  await page.getByLabel('I will …').fill('Send half of the draft');
  await guided.button('Make 1 commitment').click();
  const agreed = page.getByRole('region', { name: 'Agreed in this review' });
  await expect(agreed.getByRole('link', { name: 'Send half of the draft' })).toBeVisible();

  await guided.button('Finish').click();
  await expect(page.getByRole('region', { name: 'The facts' })).toContainText('Missed');
  await expect(page.getByText('The draft is out of my hands')).toBeVisible();
  await expect(agreed.getByRole('link', { name: 'Send half of the draft' })).toBeVisible();
});

test('the questions are put in order, reworded, switched off and added to', async ({ app }) => {
  const { page } = app;
  const guided = new GuidedPage(page);
  const today = await guided.today();
  await guided.open('/journal/prompts?kind=evening', 'Journal questions');
  await page.getByLabel('Add a question').fill('What did I say no to?');
  await page.keyboard.press('Enter');
  await guided.question('What did I say no to?').focus();
  for (let place = 0; place < 6; place++) {
    await page.keyboard.press('Alt+ArrowUp');
    await expect(page.getByText(`is now number ${String(6 - place)}.`)).toBeAttached();
    await expect(guided.question('What did I say no to?')).toBeFocused();
  }
  await guided.question('What went well, however small?').uncheck();

  await guided.open(`/journal/${today}/evening`, 'Evening reflection');
  await expect(page.getByLabel('What did I say no to?')).toBeFocused();
  await expect(guided.answer('small-win')).toHaveCount(0);
  await expect(guided.answer('setback')).toBeVisible();

  await guided.open('/journal/prompts?kind=evening', 'Journal questions');
  await guided.button('Back to the built-in questions').click();
  await expect(guided.question('What did I say no to?')).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).last().click();
  await expect(guided.question('What did I say no to?')).toBeVisible();
});
