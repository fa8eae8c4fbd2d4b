import { expect, test } from '../runners/app.ts';
import { markdownPayloads } from '../../support/markdown-payloads.ts';
import { pngOf } from '../../support/pictures.ts';
import { EntryEditor } from '../pages/entry-editor.ts';
import { JournalPage } from '../pages/journal-page.ts';
import { PeoplePage } from '../pages/people-page.ts';
import { WelcomePage } from '../pages/welcome-page.ts';
import { callApp } from '../support/call-app.ts';
import { goTo } from '../support/go-to.ts';

test.beforeEach(async ({ app }) => {
  await new WelcomePage(app.page).skipAll();
});

test('an entry links to people and commitments by key, and its lists are kept as they were written', async ({
  app,
}) => {
  const { page } = app;
  await new PeoplePage(page).open();
  await new PeoplePage(page).add('Ana Silva');
  await callApp(page, 'commitment.make', { statement: 'Send the draft' });
  const journal = new JournalPage(page);
  const editor = new EntryEditor(page);
  await journal.open();
  await journal.startEntry();

  await editor.type('Met @sil');
  await editor.choose('Ana Silva');
  await editor.type('about [[dra');
  await editor.choose('Send the draft');
  await editor.type('\n- [ ] call her\nthen');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Alt+Enter');
  await editor.field.getByRole('checkbox', { name: 'call her' }).click();
  await expect(editor.field).not.toContainText('throughline:');
  await journal.done();

  await expect(journal.reading.getByRole('checkbox', { name: 'call her' })).toBeChecked();
  await expect(journal.reading.getByRole('checkbox', { name: 'then' })).toBeChecked();
  await expect(journal.reading.getByRole('link', { name: 'Send the draft' })).toBeVisible();
  await journal.reading.getByRole('link', { name: 'Ana Silva' }).click();
  await expect(page.getByRole('heading', { name: 'Ana Silva', level: 1 })).toBeVisible();
});

test('a picture is pasted and made to fit, and a dropped file that only says it is one is refused', async ({
  app,
}) => {
  const { page } = app;
  const journal = new JournalPage(page);
  const editor = new EntryEditor(page);
  await journal.open();
  await journal.startEntry();

  const wide = pngOf({ width: 9_000, height: 900 }).toString('base64');
  await editor.paste({ file: { name: 'the desk.png', type: 'image/png', base64: wide } });
  await expect(editor.pictures).toHaveAccessibleName('the desk');
  const fake = Buffer.from('<svg onload="window.payloadRan=1">').toString('base64');
  await editor.drop({ name: 'fake.png', type: 'image/png', base64: fake });
  await expect(editor.trouble).toContainText('fake.png was not added: it is not a picture.');
  await editor.type('Still here');
  await journal.done();

  const picture = journal.reading.getByRole('img', { name: 'the desk' });
  await expect(picture).toHaveJSProperty('naturalWidth', 2_048);
  await expect(picture).toHaveAttribute('src', /^blob:/);
  await expect(journal.reading).toContainText('Still here');
});

test('a web page is pasted as Markdown, and nothing in an entry runs or leaves the machine', async ({
  app,
}) => {
  const { page } = app;
  const journal = new JournalPage(page);
  const editor = new EntryEditor(page);
  await journal.open();
  await journal.startEntry();
  await editor.paste({
    html: '<style>p { color: red }</style><h2 style="color:red">Plans</h2><p onclick="x()">A <b>bold</b> <a href="https://example.org/">page</a><img src="https://evil.example/pixel.gif"></p><ul><li>one</li></ul>',
    text: 'Plans A bold page one',
  });
  await expect(editor.field).toContainText('A **bold** [page](https://example.org/)');
  await expect(editor.field).not.toContainText('evil');
  await journal.done();
  await expect(journal.reading.getByRole('heading', { name: 'Plans' })).toBeVisible();

  const entryId = '018f0000-0000-7000-8000-0000000000ff';
  const body = [...markdownPayloads, 'The end'].join('\n\n');
  const text = { body, answers: [], obstacle: null };
  await callApp(page, 'entry.saveDraft', { entryId, kind: 'free', day: '2026-01-05', text });
  await callApp(page, 'entry.finish', { entryId });
  await goTo(page, `/journal/entry/${entryId}`);
  await expect(journal.reading).toContainText('(a picture on evil.example, not loaded)');
  await page.getByRole('button', { name: 'Edit' }).click();
  await expect(editor.field).toBeFocused();
  expect(await page.evaluate(() => 'payloadRan' in window)).toBe(false);
});

test('focus mode leaves the words alone; tags and mood are kept, and what is too much is refused', async ({
  app,
}) => {
  const { page } = app;
  const journal = new JournalPage(page);
  const editor = new EntryEditor(page);
  await journal.open();
  await journal.startEntry();
  await journal.write('Quiet');
  await page.keyboard.press('Control+Shift+F');
  await expect(editor.hiddenNavigation).toHaveCount(1);
  await editor.type(' words');
  await page.keyboard.press('Escape');
  await expect(editor.hiddenNavigation).toHaveCount(0);
  await expect(editor.field).toBeFocused();

  await editor.paste({ text: 'x'.repeat(1_000_000) });
  await expect(editor.trouble).toContainText('at most 1,000,000 characters');
  await editor.trouble.getByRole('button', { name: 'Dismiss' }).click();
  await expect(editor.trouble).toHaveCount(0);
  await expect(editor.field).toHaveText('Quiet words');
  await editor.tags.fill('Deep work, deep-work,');
  await expect(page.getByText('Deep-work')).toHaveCount(1);
  const many = Array.from({ length: 10_000 }, (_, index) => `tag${index}`).join(',');
  await editor.tags.fill(many);
  await expect(page.getByText('An entry has at most 30 tags.')).toBeVisible();
  await page.getByRole('radio', { name: 'rather good' }).check();
  await journal.done();
  await expect(page.getByText('#Deep-work')).toBeVisible();
  await expect(page.getByText('Mood: rather good')).toBeVisible();
});
