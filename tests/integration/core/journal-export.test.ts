import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { linkTo } from '../../../src/domain/entry/entry-marks.ts';
import {
  emptyEntryText,
  entryKinds,
  type EntryKind,
  type EntryText,
} from '../../../src/domain/entry/entry.ts';
import { unwrap } from '../../../src/domain/kernel/result.ts';
import { openTestApp, type TestApp } from '../../support/app.ts';
import { readPdf } from '../../support/pdf-text.ts';
import { pngOf } from '../../support/pictures.ts';

let test: TestApp;

beforeEach(async () => {
  test = await openTestApp();
});

afterEach(() => test.dispose());

const everything = { from: null, to: null, kinds: [...entryKinds] };

async function write(kind: EntryKind, day: string, text: Partial<EntryText>): Promise<string> {
  const entryId = test.ids.newId();
  unwrap(await test.client.entry.saveDraft({ entryId, kind, day, text: { ...emptyEntryText, ...text } }));
  unwrap(await test.client.entry.finish({ entryId }));
  return entryId;
}

async function rendered(input: Parameters<typeof test.client.journalExport.render>[0]) {
  const file = unwrap(await test.client.journalExport.render(input));
  return {
    name: file.fileName,
    text: Buffer.from(file.base64, 'base64').toString('utf8'),
    base64: file.base64,
  };
}

const evening = {
  answers: [{ prompt: 'small-win', question: 'What moved today?', text: 'The **draft** went out' }],
  mood: 4,
  tags: ['hiring'],
};

describe('an export of the journal', () => {
  it('is Markdown with the words as they were written, under their day and question', async () => {
    await write('evening', '2026-11-20', evening);
    await write('free', '2026-11-21', { body: '- [ ] call _Tom_\n- two' });
    const { name, text } = await rendered({ ...everything, format: 'markdown' });
    expect(name).toBe('Journal 2026-11-20 to 2026-11-21.md');
    expect(text).toContain('*Private. Exported on');
    expect(text).toContain('## Friday, 20 November 2026');
    expect(text).toContain('**What moved today?**\n\nThe **draft** went out');
    expect(text).toContain('#hiring · Mood 4 of 5');
    expect(text).toContain('- [ ] call _Tom_\n- two');
  });

  it('holds the days and kinds that were chosen, and nothing begun or erased', async () => {
    await write('evening', '2026-11-20', evening);
    await write('free', '2026-11-21', { body: 'wanted' });
    await write('free', '2026-11-22', { body: 'outside' });
    const erased = await write('free', '2026-11-21', { body: 'erased' });
    unwrap(await test.client.entry.erase({ id: erased }));
    const begun = { entryId: test.ids.newId(), kind: 'free', day: '2026-11-21' } as const;
    unwrap(await test.client.entry.saveDraft({ ...begun, text: { ...emptyEntryText, body: 'begun' } }));
    const stretch = { from: '2026-11-20', to: '2026-11-21', kinds: ['free'] as EntryKind[] };
    expect(unwrap(await test.client.journalExport.preview(stretch))).toEqual({ entries: 1, words: 1 });
    const { text } = await rendered({ ...stretch, format: 'html' });
    expect(text).toContain('wanted');
    for (const other of ['draft', 'outside', 'erased', 'begun']) expect(text).not.toContain(other);
  });

  it('is a PDF with the pictures that stand in it', async () => {
    const entryId = await write('free', '2026-11-20', { body: 'A walk' });
    const { id } = unwrap(
      await test.client.image.add({ entryId, data: pngOf({ width: 3, height: 2 }).toString('base64') }),
    );
    const body = `A **long** walk ${linkTo('image', id, 'the hill')}\n\n1. one\n2. two`;
    unwrap(
      await test.client.entry.saveDraft({
        entryId,
        kind: 'free',
        day: '2026-11-20',
        text: { ...emptyEntryText, body },
      }),
    );
    unwrap(await test.client.entry.finish({ entryId }));
    const { base64 } = await rendered({ ...everything, format: 'pdf' });
    const [page] = await readPdf(Buffer.from(base64, 'base64'));
    expect(page?.text).toContain('Private. Exported on');
    expect(page?.text).toMatch(/A long walk.*one.*two.*Page 1 of 1/);
    const html = await rendered({ ...everything, format: 'html' });
    expect(html.text).toContain('<img src="data:image/png;base64,');
    expect((await rendered({ ...everything, format: 'html', withImages: false })).text).not.toContain('<img');
  });

  it('is refused with a reason when it would be empty or backwards', async () => {
    expect(await test.client.journalExport.render({ ...everything, format: 'pdf' })).toEqual({
      ok: false,
      error: { type: 'nothing-to-export' },
    });
    const backwards = { ...everything, from: '2026-11-21', to: '2026-11-20' };
    expect(await test.client.journalExport.preview(backwards)).toMatchObject({
      error: { type: 'period-reversed' },
    });
  });

  it('is refused as a PDF of more words than one can be laid out of', async () => {
    const body = 'word '.repeat(190_000);
    await write('free', '2026-11-20', { body });
    await write('free', '2026-11-21', { body });
    expect(await test.client.journalExport.render({ ...everything, format: 'pdf' })).toMatchObject({
      error: { type: 'too-long-for-pdf', words: 380_000 },
    });
    expect((await rendered({ ...everything, format: 'markdown' })).text.length).toBeGreaterThan(1_800_000);
  });
});
