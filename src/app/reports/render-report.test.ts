import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  fileText,
  htmlAsPage,
  pdfText,
  shown,
  words,
  wordsInEachFormat,
} from '../../../tests/support/report-reading.ts';
import {
  ana,
  commitment,
  dueAt,
  entryOf,
  fullMaterial,
  material,
  need,
  on,
  settled,
} from '../../../tests/support/report-samples.ts';
import type { ReportFormat } from '../../contract/people-contract.ts';
import { buildReport } from '../../domain/report/build-report.ts';
import { leaveOut } from '../../domain/report/leave-out.ts';
import { reportSections, type ReportChange, type ReportDraft } from '../../domain/report/report.ts';
import { createInlineJobRunner } from '../jobs/inline-job-runner.ts';
import { renderReport } from './render-report.ts';
import { reportToDocument } from './report-document.ts';
import { runs } from '../../../tests/support/property-runs.ts';

const jobs = createInlineJobRunner();
const full = buildReport(fullMaterial());
const empty = buildReport(material());

/** Every text of the draft that a person wrote and that the report shows. */
function textsOf(draft: ReportDraft): string[] {
  return draft.items
    .flatMap((item) => {
      if ('need' in item) return [item.need.what, item.need.note];
      if ('text' in item) return [item.text];
      const { statement, doneMeans, note, checkInNote, changes } = item.commitment;
      return [statement, doneMeans, note, checkInNote, ...changes.flatMap(changeTexts)];
    })
    .filter((text) => text !== null);
}

function changeTexts({ reason, statement, doneMeans }: ReportChange): (string | null)[] {
  return [reason, statement, doneMeans].flatMap((part) =>
    part === null || typeof part === 'string' ? [part] : [part.before, part.after],
  );
}

describe('every format', () => {
  it('shows every text of the full sample', async () => {
    const texts = textsOf(full).map((text) => words(text).replaceAll('🎉', '').trim());
    for (const [format, page] of Object.entries(await wordsInEachFormat(full))) {
      expect(
        texts.filter((text) => !page.includes(text)),
        format,
      ).toEqual([]);
    }
  });

  it('says reliability with its interval and n, and what stands beside it', async () => {
    for (const page of Object.values(await wordsInEachFormat(full))) {
      const text = page.replaceAll('\u00a0', ' ');
      expect(text).toContain('82 %');
      expect(text).toContain('95 % interval 56 % to 94 %, n = 14');
      expect(text).toContain('Beside the ratio, never mixed in');
    }
  });

  it('gives no percentage below five verdicts, but says how many there are', async () => {
    const few = buildReport(
      material({
        commitments: ['a', 'b', 'c'].map((id) =>
          entryOf(commitment({ id, ...settled('kept', '2026-11-20') })),
        ),
      }),
    );
    for (const page of Object.values(await wordsInEachFormat(few))) {
      expect(page).toContain('Too few verdicts for a ratio (3)');
      expect(page).not.toContain('%');
    }
  });

  it('of an empty period says so, and has no thread', async () => {
    for (const page of Object.values(await wordsInEachFormat(empty))) {
      expect(page).toContain('Nothing falls into this period.');
      expect(page).not.toContain('The thread');
    }
  });

  it('asks what got in the way of a miss, and blames nobody', async () => {
    const page = shown(await htmlAsPage(full));
    expect(page).toContain('What got in the way:Capacity. Two people were ill');
    expect(page).not.toMatch(/fail|excuse[^d]|blame|late!/i);
  });

  it('says dates as people do, with the zone where it is another', async () => {
    const abroad = {
      local: '2027-01-08T09:30',
      zone: 'America/New_York',
      instant: '2027-01-08T14:30:00.000Z',
    };
    const draft = buildReport(
      material({
        commitments: [
          entryOf(commitment({ id: 'a', due: abroad })),
          entryOf(commitment({ due: dueAt('2026-12-04T15:00') })),
        ],
      }),
    );
    const page = shown(await htmlAsPage(draft));
    expect(page).toContain('Fri 4 Dec, 15:00');
    expect(page).toContain('Fri 8 Jan 2027, 09:30 (America/New_York)');
  });
});

describe('what is left out', () => {
  const secretDraft = buildReport(secretMaterial());
  const someKeys = fc.subarray(
    secretDraft.items.map((item) => item.key),
    { minLength: 1 },
  );

  it('is nowhere in the draft, the Markdown or the HTML', async () => {
    await fc.assert(
      fc.asyncProperty(someKeys, async (keys) => {
        const rest = leaveOut(secretDraft, new Set(keys));
        const files = [JSON.stringify(rest), await fileText(rest, 'markdown'), await fileText(rest, 'html')];
        for (const key of keys) for (const file of files) expect(file).not.toContain(secretOf(key));
        for (const { key } of rest.items) for (const file of files) expect(file).toContain(secretOf(key));
      }),
      runs(40),
    );
  });

  it('is nowhere in the PDF', async () => {
    await fc.assert(
      fc.asyncProperty(someKeys, async (keys) => {
        const rest = leaveOut(secretDraft, new Set(keys));
        const text = await pdfText(rest);
        for (const key of keys) expect(text).not.toContain(secretOf(key));
        for (const { key } of rest.items) expect(text).toContain(secretOf(key));
      }),
      runs(4),
    );
  });
});

/** A word that stands in every text of an item and nowhere else. */
function secretOf(key: string): string {
  return `Secret${key.replaceAll(/[^a-z0-9]/gi, '')}End`;
}

function secretMaterial() {
  const sections = ['kept', 'partly', 'missed', 'excused', 'withdrawn'] as const;
  const said = (key: string): string => `About ${secretOf(key)} only`;
  const made = (id: string, over: Parameters<typeof commitment>[0]) => {
    const text = said(`commitment:${id}`);
    const moved = {
      kind: 'renegotiated' as const,
      from: dueAt('2026-11-10T09:00'),
      to: dueAt('2026-11-20T15:00'),
      basis: null,
      reason: text,
      words: {
        before: { statement: `Once ${text}`, doneMeans: null, personId: ana.id },
        after: { statement: text, doneMeans: text, personId: ana.id },
      },
      when: on('2026-11-05'),
    };
    return entryOf(commitment({ id, statement: text, doneMeans: text, changes: [moved], ...over }), {
      thread: [{ kind: 'purpose', title: `Goal of ${text}` }],
      checkInNote: text,
      confidence: 'on-track',
    });
  };
  return material({
    commitments: [
      ...sections.map((verdict) =>
        made(verdict, settled(verdict, '2026-11-20', null, said(`commitment:${verdict}`))),
      ),
      made('unanswered', {}),
      made('open', { due: dueAt('2026-12-20T15:00') }),
    ],
    needs: [need({ id: 'n', what: said('need:n'), note: said('need:n') })],
    oneOnOnes: [
      {
        id: 'o',
        personId: ana.id,
        day: '2026-11-02',
        decisions: said('decision:o'),
        recorded: on('2026-11-02'),
      },
    ],
    passages: [
      { id: 'p', entryId: 'e', personId: ana.id, text: said('highlight:p'), picked: on('2026-11-02') },
    ],
  });
}

describe('the file', () => {
  const nameFor = async (name: string, format: ReportFormat = 'pdf'): Promise<string> => {
    const draft = buildReport(material({ person: { id: ana.id, name } }));
    return (await renderReport(draft, format, 'a4', jobs)).fileName;
  };

  it('is named after the person and the day, in the zone the report was made in', async () => {
    expect(await nameFor('Ana Silva')).toBe('1-1 Ana Silva 2026-11-23.pdf');
    expect(await nameFor('Ana Silva', 'markdown')).toBe('1-1 Ana Silva 2026-11-23.md');
    expect(await nameFor('Ana Silva', 'html')).toBe('1-1 Ana Silva 2026-11-23.html');
  });

  it('has a name that every file system takes', async () => {
    expect(await nameFor('../..\\a<b>:"c"|?*\u0000\u202e Š.')).toBe('1-1 abc Š 2026-11-23.pdf');
    expect(await nameFor('...')).toBe('1-1 2026-11-23.pdf');
    const anyName = fc.string({ unit: 'grapheme', maxLength: 120 });
    await fc.assert(
      fc.asyncProperty(anyName, async (name) => {
        const fileName = await nameFor(name, 'markdown');
        expect(fileName).not.toMatch(/[<>:"/\\|?*\p{Cc}\p{Cf}]|^[\s.]|[\s.]$/u);
        expect(Buffer.byteLength(fileName)).toBeLessThan(200);
      }),
    );
  });

  it('has the media type of its format', async () => {
    const types = await Promise.all(
      (['markdown', 'html', 'pdf'] as const).map(
        async (format) => (await renderReport(empty, format, 'a4', jobs)).mediaType,
      ),
    );
    expect(types).toEqual(['text/markdown; charset=utf-8', 'text/html; charset=utf-8', 'application/pdf']);
  });
});

describe('the thread of a report', () => {
  const thread = reportToDocument(full).thread;

  it('runs from the purpose to commitments, draws a shared goal once, and ties a knot where one was renegotiated', () => {
    const [first] = thread?.strands ?? [];
    expect(first?.[0]).toMatchObject({
      kind: 'purpose',
      text: 'People leave our care knowing what happens next',
    });
    expect(first?.filter((bead) => bead.kind === 'purpose')).toHaveLength(1);
    expect(first?.filter((bead) => bead.isKnot).map((bead) => bead.text)).toEqual([
      'Send Ana the draft of the rota agreement',
    ]);
  });

  it('counts the commitments there is no room for', () => {
    const commitments = full.items.filter((item) => 'commitment' in item).length;
    const beads = (thread?.strands ?? []).flat();
    const drawn = beads.filter((bead) => bead.kind === 'commitment').length;
    expect(beads.map((bead) => bead.text)).toContain(`And ${commitments - drawn} more in the detail`);
  });
});

it('has a heading for every section', () => {
  expect(reportToDocument(full).sections.map((section) => section.section)).toEqual(
    reportSections.filter((section) => section !== 'withdrawn'),
  );
});
