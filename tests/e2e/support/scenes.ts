import { expect, type Page } from '@playwright/test';
import { callApp } from './call-app.ts';
import { follow, goTo, settled } from './go-to.ts';

/** Something the app shows, and the way a person gets there in the demo. */
export interface Scene {
  readonly name: string;
  open(page: Page): Promise<void>;
}

/** Every page, in the order of the navigation. */
export const pages: readonly Scene[] = [
  { name: 'today', open: (page) => goTo(page, '/today') },
  { name: 'commitments', open: (page) => goTo(page, '/commitments') },
  { name: 'commitment', open: (page) => openCommitment(page, 'Decide on the designer with Tom and Ana') },
  { name: 'settled-commitment', open: openSettled },
  { name: 'contract', open: openContract },
  { name: 'practice-room', open: (page) => goTo(page, '/practice-room') },
  { name: 'exercise-opening', open: (page) => goTo(page, '/practice-room/perseverance-check') },
  { name: 'exercise', open: openExercise },
  { name: 'exercise-record', open: openExerciseRecord },
  { name: 'practices', open: (page) => goTo(page, '/practices') },
  { name: 'practice', open: openPractice },
  { name: 'new-practice', open: (page) => goTo(page, '/practices/new?text=Read%2020%20pages%20every%20day') },
  { name: 'goals', open: openGoal },
  { name: 'goal', open: openGoalCourse },
  { name: 'alignment', open: (page) => goTo(page, '/goals/alignment') },
  { name: 'alignment-session', open: openAlignmentSession },
  { name: 'alignment-summary', open: openAlignmentSummary },
  { name: 'journal', open: (page) => goTo(page, '/journal') },
  { name: 'entry', open: openEntry },
  { name: 'journal-month', open: (page) => goTo(page, '/journal?view=month') },
  { name: 'revisions', open: openRevisions },
  { name: 'merge', open: openMerge },
  { name: 'editor', open: openEditor },
  { name: 'focus-mode', open: openFocusMode },
  { name: 'evening', open: openEvening },
  { name: 'morning', open: (page) => openOfToday(page, (day) => `/journal/${day}/morning`) },
  { name: 'setback', open: (page) => openOfToday(page, (day) => `/journal/${day}/setback`) },
  { name: 'week-review', open: (page) => openOfToday(page, (day) => `/journal/week/${day}`) },
  { name: 'week-ahead', open: openWeekAhead },
  { name: 'week-summary', open: openWeekSummary },
  { name: 'month-review', open: openMonthReview },
  { name: 'prompts', open: (page) => goTo(page, '/journal/prompts') },
  { name: 'search', open: openSearch },
  { name: 'insights', open: (page) => goTo(page, '/insights') },
  { name: 'journal-filters', open: openFilters },
  { name: 'coaching', open: openCoaching },
  { name: 'reward-menu', open: (page) => goTo(page, '/practice-room/reward-menu') },
  { name: 'people', open: (page) => goTo(page, '/people') },
  { name: 'person', open: openPerson },
  { name: 'report', open: openReport },
  { name: 'witness', open: (page) => goTo(page, '/witness') },
  { name: 'settings', open: (page) => goTo(page, '/settings') },
  { name: 'welcome', open: (page) => goTo(page, '/welcome') },
];

/** The main dialogs, each over the page it belongs to. */
export const dialogs: readonly Scene[] = [
  { name: 'palette', open: (page) => openByKey(page, 'Control+k') },
  { name: 'keys', open: (page) => openByKey(page, '?') },
  { name: 'capture', open: openCapture },
  { name: 'verdict', open: openVerdict },
  { name: 'withdraw', open: openWithdraw },
  { name: 'practice-day', open: (page) => openPracticeDialog(page, 'Log a day …') },
  { name: 'practice-pause', open: openPracticePause },
  { name: 'change-due', open: openChangeDue },
  { name: 'change-promise', open: openChangePromise },
  { name: 'plan', open: (page) => openPlan(page, 'Make a plan') },
  { name: 'woop', open: (page) => openPlan(page, 'Think it through') },
  { name: 'witness-ask', open: (page) => openDevice(page, 'Ask a witness') },
  { name: 'stake', open: (page) => openDevice(page, 'Add a stake or reward') },
  { name: 'audience', open: (page) => openDevice(page, 'Choose an audience') },
  { name: 'milestones', open: openMilestones },
  { name: 'new-plan', open: openNewPlan },
  { name: 'stuck', open: openStuck },
  { name: 'step-plan', open: (page) => openStepDialog(page, 'Estimate and day …') },
  { name: 'step-commitment', open: (page) => openStepDialog(page, 'Turn into a commitment …') },
  { name: 'add-goal', open: openAddGoal },
  { name: 'restart-goal', open: openRestartGoal },
  { name: 'add-key-result', open: (page) => openOnGoal(page, 'Add a key result') },
  { name: 'check-in-round', open: (page) => openOnGoal(page, 'Check in on all') },
  { name: 'grade', open: (page) => openOnGoal(page, 'Grade it') },
  { name: 'erase', open: openErase },
  { name: 'editor-keys', open: openEditorKeys },
  { name: 'journal-export', open: openExport },
];

async function openCommitment(page: Page, statement: string): Promise<void> {
  await goTo(page, '/commitments');
  await follow(page, statement);
}

/** The ladder that the demo left half way. */
async function openExercise(page: Page): Promise<void> {
  await goTo(page, '/practice-room');
  await page
    .getByRole('region', { name: 'Under way' })
    .getByRole('link', { name: /Purpose ladder/ })
    .click();
  await expect(page.getByRole('textbox')).toBeFocused();
}

async function openExerciseRecord(page: Page): Promise<void> {
  await goTo(page, '/practice-room');
  await page
    .getByRole('region', { name: 'Done before' })
    .getByRole('link', { name: 'Not yet' })
    .first()
    .click();
  await expect(page.getByRole('button', { name: 'Erase …' })).toBeVisible();
}

async function openMilestones(page: Page): Promise<void> {
  await openCommitment(page, 'Decide on the designer with Tom and Ana');
  await page.getByRole('button', { name: 'Plan milestones' }).click();
  const proposal = page.getByRole('region', { name: 'The proposal' });
  await expect(proposal.getByRole('textbox', { name: 'Step 2', exact: true })).toBeVisible();
}

/** Over the plan that was just accepted. */
async function openNewPlan(page: Page): Promise<void> {
  await openMilestones(page);
  await page.getByRole('button', { name: 'Accept the plan' }).click();
  await page.getByRole('button', { name: 'Plan anew' }).click();
  await expect(page.getByRole('table', { name: 'Before and after, step by step' })).toBeVisible();
}

async function openStuck(page: Page): Promise<void> {
  await openCommitment(page, 'Decide on the designer with Tom and Ana');
  await page.getByRole('button', { name: 'Stuck?' }).click();
  await page.getByRole('radio', { name: 'Put it off' }).check();
  await expect(page.getByLabel('The smaller step')).toBeVisible();
}

async function openContract(page: Page): Promise<void> {
  await openCommitment(page, 'Decide on the designer with Tom and Ana');
  await follow(page, 'A page to print');
}

async function openDevice(page: Page, button: string): Promise<void> {
  await openCommitment(page, 'Decide on the designer with Tom and Ana');
  await page.getByRole('button', { name: button }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
}

async function openSettled(page: Page): Promise<void> {
  await goTo(page, '/commitments');
  await page.getByRole('radio', { name: 'Settled' }).check({ force: true });
  await follow(page, 'Find Ana a mentor for interaction design');
}

async function openPractice(page: Page): Promise<void> {
  await goTo(page, '/practices');
  await follow(page, 'Run before breakfast');
  await expect(page.getByRole('grid', { name: /^Days of/ })).toBeVisible();
}

async function openPracticeDialog(page: Page, item: string): Promise<void> {
  await openPractice(page);
  await page.getByRole('button', { name: 'More for “Run before breakfast”' }).click();
  await page.getByRole('menuitem', { name: item }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
}

async function openPracticePause(page: Page): Promise<void> {
  await openPractice(page);
  await page.getByRole('button', { name: 'Pause', exact: true }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
}

async function openGoal(page: Page): Promise<void> {
  await goTo(page, '/goals');
  const objective = page.getByRole('treeitem').nth(1);
  await objective.click();
  await expect(objective).toHaveAttribute('aria-selected', 'true');
  await objective.press('ArrowRight');
  await expect(page.getByRole('treeitem', { level: 3 }).first()).not.toHaveAttribute('aria-busy');
}

async function openRestartGoal(page: Page): Promise<void> {
  await openGoal(page);
  await page.getByRole('button', { name: /^More for/ }).click();
  await page.getByRole('menuitem', { name: 'Start anew …' }).click();
  await expect(page.getByRole('dialog').getByRole('textbox', { name: 'Goal' })).toBeFocused();
}

async function openAlignmentSession(page: Page): Promise<void> {
  await beginAlignment(page);
  await page.getByRole('radio', { name: 'It serves another goal' }).check();
  await expect(page.getByLabel('Which goal?')).toBeVisible();
}

async function openAlignmentSummary(page: Page): Promise<void> {
  await beginAlignment(page);
  await page.getByRole('radio', { name: 'It stands by itself' }).check();
  const heading = page.getByRole('heading', { name: 'Before it is recorded' });
  await expect(async () => {
    await page.keyboard.press('PageDown');
    await expect(heading).toBeVisible({ timeout: 200 });
  }).toPass();
}

/** From the first question, whatever an earlier visit left. */
async function beginAlignment(page: Page): Promise<void> {
  // A session that is open stays open while its address does.
  await goTo(page, '/goals');
  await goTo(page, '/goals/alignment');
  await expect(page.getByRole('button', { name: /^(Begin|Go on)/ })).toBeVisible();
  const startOver = page.getByRole('button', { name: 'Start over' });
  if (await startOver.isVisible()) await startOver.click();
  await page.getByRole('button', { name: 'Begin', exact: true }).click();
}

async function openGoalPage(page: Page): Promise<void> {
  await goTo(page, '/goals');
  await page.getByRole('treeitem').filter({ hasText: 'Hire two people we would hire again' }).click();
  await page.getByRole('main').getByRole('button', { name: 'Open', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Hire two people' })).toBeVisible();
  await settled(page);
}

async function openGoalCourse(page: Page): Promise<void> {
  await openGoalPage(page);
  await page
    .getByText(/^Course and/)
    .first()
    .click();
  await expect(page.getByRole('img', { name: /^Course of/ }).first()).toBeVisible();
}

async function openOnGoal(page: Page, button: string): Promise<void> {
  await openGoalPage(page);
  await page.getByRole('button', { name: button }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
}

async function openSearch(page: Page): Promise<void> {
  await goTo(page, '/journal');
  await page.getByRole('searchbox', { name: 'Search the journal' }).fill('designer');
  await expect(page.locator('[data-search-results] mark').first()).toBeVisible();
}

async function openFilters(page: Page): Promise<void> {
  await goTo(page, '/journal?kind=evening');
  await expect(page.locator('[data-search-results] a').first()).toBeVisible();
  await page.getByRole('button', { name: 'Filters' }).click();
  await expect(page.getByRole('combobox', { name: 'Mood at least' })).toBeVisible();
}

async function openExport(page: Page): Promise<void> {
  await goTo(page, '/journal?view=week');
  await page.getByRole('button', { name: 'Export …' }).click();
  await expect(page.getByRole('dialog').getByRole('combobox')).toBeVisible();
}

async function openRevisions(page: Page): Promise<void> {
  const entryId = await writeBesideEachOther(page);
  await goTo(page, `/journal/entry/${entryId}/revisions`);
  await expect(page.locator('ins').first()).toBeVisible();
}

async function openMerge(page: Page): Promise<void> {
  const entryId = await writeBesideEachOther(page);
  await goTo(page, `/journal/entry/${entryId}/merge`);
  await page.getByRole('button', { name: 'Edit them together' }).click();
  await expect(page.getByRole('textbox', { name: 'Entry' })).toBeVisible();
}

/** An entry with two versions that do not know of each other: one was restored while the other was being written. */
async function writeBesideEachOther(page: Page): Promise<string> {
  const entryId = await page.evaluate(() => crypto.randomUUID());
  const text = (body: string) => ({
    body,
    answers: [],
    obstacle: null,
    tags: ['lake'],
    mood: 4,
    energy: null,
  });
  const save = (body: string) =>
    callApp(page, 'entry.saveDraft', { entryId, kind: 'free', day: '2026-01-05', text: text(body) });
  const finish = () => callApp(page, 'entry.finish', { entryId });
  await save('A walk by the lake before breakfast. Nobody about but the heron.');
  await finish();
  await save('A walk by the lake before breakfast. The heron was there again.');
  await finish();
  const answer = (await callApp(page, 'entry.revisions', { id: entryId })) as {
    value: { revisionId: string }[];
  };
  await save('A long walk by the lake before breakfast. The heron was there again, and its mate.');
  await callApp(page, 'entry.restore', { id: entryId, revisionId: answer.value.at(-1)?.revisionId });
  await finish();
  return entryId;
}

async function openEntry(page: Page): Promise<void> {
  await goTo(page, '/journal');
  await follow(page, /^Entry$/);
}

async function openFocusMode(page: Page): Promise<void> {
  await openEditor(page);
  await page.keyboard.press('Control+Shift+F');
  await expect(page.getByRole('button', { name: 'Leave focus mode' })).toBeVisible();
}

async function openEditorKeys(page: Page): Promise<void> {
  await openEditor(page);
  await page.getByRole('button', { name: 'Keys', exact: true }).click();
  await expect(page.getByRole('dialog', { name: 'Keys while writing' })).toBeVisible();
}

async function openEditor(page: Page): Promise<void> {
  await openEntry(page);
  await page.getByRole('button', { name: 'Edit' }).click();
  await expect(page.getByRole('textbox', { name: 'Entry' })).toBeFocused();
}

async function openEvening(page: Page): Promise<void> {
  await goTo(page, '/journal');
  await page.getByRole('button', { name: 'Evening reflection', exact: true }).click();
  await expect(page.locator('[data-prompt="small-win"] textarea')).toBeFocused();
  await settled(page);
}

async function openOfToday(page: Page, pathOf: (day: string) => string): Promise<void> {
  const answer = (await callApp(page, 'profile.get', {})) as { value: { today: string } };
  await goTo(page, pathOf(answer.value.today));
}

async function openWeekAhead(page: Page): Promise<void> {
  await openOfToday(page, (day) => `/journal/week/${day}`);
  await page.getByRole('button', { name: 'What comes next' }).click();
  await expect(page.getByRole('heading', { name: 'Proposals' })).toBeVisible();
}

async function openMonthReview(page: Page): Promise<void> {
  await openOfToday(page, (day) => `/journal/month-review/${day.slice(0, 7)}`);
}

async function openWeekSummary(page: Page): Promise<void> {
  await goTo(page, '/journal');
  await follow(page, 'Weekly review');
  await expect(page.getByRole('region', { name: 'The facts' })).toBeVisible();
}

async function openPerson(page: Page): Promise<void> {
  await goTo(page, '/people');
  await follow(page, 'Ana Silva');
}

async function openCoaching(page: Page): Promise<void> {
  await goTo(page, '/practice-room/coaching');
  await page.getByRole('combobox', { name: 'For whom is it?' }).selectOption('Ana Silva');
  await expect(page.getByRole('button', { name: 'Put on the list' })).toBeVisible();
}

async function openReport(page: Page): Promise<void> {
  await openPerson(page);
  await page.getByRole('button', { name: 'Prepare 1:1 report' }).click();
  await expect(page.getByRole('checkbox').first()).toBeVisible();
}

async function openByKey(page: Page, key: string): Promise<void> {
  await goTo(page, '/today');
  await page.keyboard.press(key);
  await expect(page.getByRole('dialog')).toBeVisible();
}

async function openCapture(page: Page): Promise<void> {
  await goTo(page, '/people');
  await page.keyboard.press('n');
  const line = page.getByRole('dialog').getByLabel('New commitment in one line');
  await line.fill('Send the draft to Nora by tomorrow 15:00 #hiring');
  await expect(page.getByRole('dialog').getByRole('button', { name: /^Change Tomorrow/i })).toBeVisible();
}

async function openVerdict(page: Page): Promise<void> {
  await openCommitment(page, 'Decide on the designer with Tom and Ana');
  await page.getByRole('button', { name: 'Missed', exact: true }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
}

async function openWithdraw(page: Page): Promise<void> {
  await openCommitment(page, 'Decide on the designer with Tom and Ana');
  await page.getByRole('button', { name: 'Withdrawn', exact: true }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
}

async function openChangePromise(page: Page): Promise<void> {
  await openCommitment(page, 'Decide on the designer with Tom and Ana');
  await page.getByRole('button', { name: 'Reword' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('I will', { exact: true }).fill('Decide on the designer with Tom');
  await expect(dialog.getByRole('radio', { name: 'Less than before' })).toBeVisible();
}

async function openPlan(page: Page, button: string): Promise<void> {
  await openCommitment(page, 'Decide on the designer with Tom and Ana');
  await page.getByRole('button', { name: button }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
}

async function openStepDialog(page: Page, item: string): Promise<void> {
  await openCommitment(page, 'Decide on the designer with Tom and Ana');
  await page.getByRole('button', { name: 'Actions for “Ask Ana for hers”' }).click();
  await page.getByRole('menuitem', { name: item }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
}

async function openChangeDue(page: Page): Promise<void> {
  await openCommitment(page, 'Decide on the designer with Tom and Ana');
  await page.getByRole('button', { name: 'Change the due' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
}

async function openAddGoal(page: Page): Promise<void> {
  await goTo(page, '/goals');
  await page.getByRole('button', { name: 'Add a goal' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
}

async function openErase(page: Page): Promise<void> {
  await openEntry(page);
  await page.getByRole('button', { name: 'Erase …' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
}

/** Esc first clears what is typed in the dialog, then closes it. */
export async function closeDialog(page: Page): Promise<void> {
  await expect(async () => {
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden({ timeout: 500 });
  }).toPass();
}
