import { CommitmentPage } from '../pages/commitment-page.ts';
import { InsightsPage } from '../pages/insights-page.ts';
import { TodayPage } from '../pages/today-page.ts';
import { WelcomePage } from '../pages/welcome-page.ts';
import { expect, test } from '../runners/app.ts';
import { goTo } from '../support/go-to.ts';

test.describe('with the demo', () => {
  test.use({ flags: ['--demo'] });

  test('figures come with their interval, a picture and a table', async ({ app }) => {
    const insights = new InsightsPage(app.page);
    await goTo(app.page, '/today');
    await app.page.keyboard.press('g');
    await app.page.keyboard.press('i');
    await insights.expectOpen();
    await expect(insights.section('Reliability').first()).toContainText(
      /95\s% interval \d+\s% to \d+\s%, n = \d+/,
    );
    await expect.poll(() => insights.isDrawn('Reliability over time')).toBe(true);

    await insights.choose('Months');
    await expect(insights.picture('Reliability over time')).toHaveAccessibleName(/^Reliability by month/);
    const table = await insights.openTable('Reliability over time');
    await expect(table.getByRole('row').nth(1)).toContainText(/20\d\d/);
    await expect(insights.section('What got in the way').getByRole('table')).toBeVisible();

    const trial = insights.section('Personal trial');
    await expect(trial.getByRole('article', { name: 'Due in the morning?' })).toContainText(
      /Seen so far: .*Due before noon.*\d+\s% \(\d+ to \d+\).*points \(/s,
    );
    await expect(trial.getByRole('table', { name: 'With a witness?' })).toContainText(/Without one.*\d/s);
    await expect(trial).toContainText('This is not an experiment.');
  });

  test('the picture follows the theme', async ({ app }) => {
    const insights = new InsightsPage(app.page);
    await goTo(app.page, '/insights');
    await expect.poll(() => insights.isDrawn('Reliability over time')).toBe(true);
    const shown = (): Promise<string> =>
      insights
        .canvas('Reliability over time')
        .evaluate((canvas) => (canvas as HTMLCanvasElement).toDataURL());
    await app.page.emulateMedia({ colorScheme: 'light' });
    const light = await shown();
    await app.page.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(shown).not.toBe(light);
  });
});

test('there is no percentage before five verdicts', async ({ app }) => {
  await new WelcomePage(app.page).skipAll();
  const insights = new InsightsPage(app.page);
  await goTo(app.page, '/insights');
  await insights.expectOpen();
  await expect(app.page.getByText('Figures stand here once commitments have verdicts.')).toBeVisible();

  const today = new TodayPage(app.page);
  await today.open();
  await today.type('Send the draft in 20 days');
  await today.recordAndOpen();
  const commitment = new CommitmentPage(app.page);
  await commitment.giveVerdict('Kept');
  await commitment.recordVerdict();
  await expect(commitment.history).toContainText('Verdict: Kept.');
  await goTo(app.page, '/insights');
  await expect(app.page.getByText(/^Too few verdicts for a ratio\s\(1\)/)).toBeVisible();
  await expect(insights.section('Reliability over time').getByRole('table')).toContainText('fewer than five');
  await expect(insights.picture('Reliability over time')).toHaveCount(0);
});
