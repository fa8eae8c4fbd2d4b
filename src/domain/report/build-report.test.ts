import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
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
import { buildReport } from './build-report.ts';
import { leaveOut } from './leave-out.ts';
import { reportSections, type ReportDraft } from './report.ts';
import { runs } from '../../../tests/support/property-runs.ts';

const november = { from: '2026-11-01', to: '2026-11-20', sinceLast: false };

function sectionsOf(draft: ReportDraft): string[] {
  return draft.items.map((item) => `${item.key} ${item.section}`);
}

function reportOf(...states: ReturnType<typeof commitment>[]): ReportDraft {
  return buildReport(material({ period: november, commitments: states.map((state) => entryOf(state)) }));
}

describe('buildReport', () => {
  it('puts what was settled in the period under its verdict, both ends included', () => {
    const draft = reportOf(
      commitment({ id: 'first', ...settled('kept', '2026-11-01') }),
      commitment({ id: 'last', ...settled('missed', '2026-11-20', 'clarity') }),
      commitment({ id: 'before', ...settled('kept', '2026-10-31') }),
      commitment({ id: 'after', ...settled('kept', '2026-11-21') }),
    );
    expect(sectionsOf(draft)).toEqual(['commitment:first kept', 'commitment:last missed']);
  });

  it('calls what is past due without a verdict unanswered, never missed', () => {
    const draft = reportOf(commitment({ id: 'a', due: dueAt('2026-11-19T18:00') }));
    expect(sectionsOf(draft)).toEqual(['commitment:a unanswered']);
    expect(draft.reliability.counts).toMatchObject({ unanswered: 1, missed: 0 });
  });

  it('keeps what is due after the period open, even when the report is made later', () => {
    const draft = reportOf(commitment({ id: 'a', due: dueAt('2026-11-21T09:00') }));
    expect(sectionsOf(draft)).toEqual(['commitment:a open']);
  });

  it('judges "past due" by the instant the report is made', () => {
    const due = dueAt('2026-11-20T15:00');
    const at = (madeAt: string) =>
      sectionsOf(
        buildReport(
          material({ period: november, madeAt, commitments: [entryOf(commitment({ id: 'a', due }))] }),
        ),
      );
    expect(at(due.instant)).toEqual(['commitment:a open']);
    expect(at('2026-11-20T14:00:00.001Z')).toEqual(['commitment:a unanswered']);
  });

  it('leaves out what was made after the period', () => {
    expect(reportOf(commitment({ made: on('2026-11-21'), due: null })).items).toEqual([]);
  });

  it('shows only the changes of due that fall into the period', () => {
    const change = (day: string) => ({
      kind: 'renegotiated' as const,
      from: dueAt('2026-11-10T09:00'),
      to: dueAt('2026-11-20T15:00'),
      words: null,
      basis: null,
      reason: null,
      when: on(day),
    });
    const draft = reportOf(
      commitment({
        changes: ['2026-10-31', '2026-11-01', '2026-11-20', '2026-11-21'].map(change),
        ...settled('kept', '2026-11-19'),
      }),
    );
    const [item] = draft.items;
    expect(item && 'commitment' in item && item.commitment.changes.map((one) => one.day)).toEqual([
      '2026-11-01',
      '2026-11-20',
    ]);
    expect(draft.reliability.counts.renegotiatedInTime).toBe(1);
  });

  it('names needs raised or answered in the period, and older ones that still wait', () => {
    const draft = buildReport(
      material({
        period: november,
        needs: [
          need({ id: 'new-met', state: 'met' }),
          need({ id: 'old-open', raised: on('2026-05-01') }),
          need({ id: 'old-promised', raised: on('2026-05-01'), state: 'promised' }),
          need({ id: 'old-met', raised: on('2026-05-01'), state: 'met', answered: on('2026-05-02') }),
          need({ id: 'now-met', raised: on('2026-05-01'), state: 'met', answered: on('2026-11-03') }),
          need({ id: 'now-no', raised: on('2026-05-01'), state: 'declined', answered: on('2026-11-20') }),
          need({ id: 'met-later', raised: on('2026-05-01'), state: 'met', answered: on('2026-11-21') }),
          need({ id: 'later', raised: on('2026-11-21') }),
        ],
      }),
    );
    expect(draft.items.map((item) => item.key)).toEqual([
      'need:new-met',
      'need:now-met',
      'need:now-no',
      'need:old-open',
      'need:old-promised',
    ]);
  });

  it('takes nothing that belongs to another person', () => {
    const draft = buildReport(
      material({
        needs: [need({ personId: 'person-bob' })],
        oneOnOnes: [
          { id: 'o', personId: 'person-bob', day: '2026-11-02', decisions: 'x', recorded: on('2026-11-02') },
        ],
        passages: [{ id: 'p', entryId: 'e', personId: 'person-bob', text: 'x', picked: on('2026-11-02') }],
      }),
    );
    expect(draft.items).toEqual([]);
  });

  it('takes decisions of 1:1s held, and passages picked, in the period', () => {
    const oneOnOne = (id: string, day: string, decisions: string | null) => ({
      id,
      personId: ana.id,
      day,
      decisions,
      recorded: on(day),
    });
    const passage = (id: string, day: string) => ({
      id,
      entryId: 'e',
      personId: ana.id,
      text: id,
      picked: on(day),
    });
    const draft = buildReport(
      material({
        period: november,
        oneOnOnes: [
          oneOnOne('in', '2026-11-20', 'Go'),
          oneOnOne('blank', '2026-11-03', ' '),
          oneOnOne('none', '2026-11-03', null),
          oneOnOne('out', '2026-11-21', 'Go'),
        ],
        passages: [passage('in', '2026-11-01'), passage('out', '2026-10-31')],
      }),
    );
    expect(sectionsOf(draft)).toEqual(['decision:in decisions', 'highlight:in highlights']);
  });

  it('reads by section, then by due with the undated last, then by statement', () => {
    const draft = reportOf(
      commitment({ id: 'undated', due: null }),
      commitment({ id: 'b', statement: 'B', due: dueAt('2026-12-01T09:00') }),
      commitment({ id: 'a', statement: 'A', due: dueAt('2026-12-01T09:00') }),
      commitment({ id: 'early', due: dueAt('2026-11-30T09:00') }),
      commitment({ id: 'kept', ...settled('kept', '2026-11-19') }),
    );
    expect(draft.items.map((item) => item.key.replace('commitment:', ''))).toEqual([
      'kept',
      'early',
      'a',
      'b',
      'undated',
    ]);
  });

  it('gives the same draft whatever order the material comes in', () => {
    const full = fullMaterial();
    const shuffled = fc.tuple(
      fc.shuffledSubarray([...full.commitments], { minLength: full.commitments.length }),
      fc.shuffledSubarray([...full.needs], { minLength: full.needs.length }),
    );
    fc.assert(
      fc.property(shuffled, ([commitments, needs]) => {
        expect(buildReport({ ...full, commitments, needs })).toEqual(buildReport(full));
      }),
      runs(50),
    );
  });

  it('fills every section of the full sample but "withdrawn"', () => {
    const found = new Set(buildReport(fullMaterial()).items.map((item) => item.section));
    expect(reportSections.filter((section) => !found.has(section))).toEqual(['withdrawn']);
  });
});

describe('leaveOut', () => {
  it('takes an item out together with its share of the figures', () => {
    const draft = reportOf(
      commitment({ id: 'a', ...settled('kept', '2026-11-19') }),
      commitment({ id: 'b', ...settled('missed', '2026-11-19', 'clarity') }),
    );
    const rest = leaveOut(draft, new Set(['commitment:b']));
    expect(rest.items).toHaveLength(1);
    expect(rest.reliability).toMatchObject({ n: 1, counts: { kept: 1, missed: 0 } });
  });

  it('changes nothing when nothing is left out', () => {
    const draft = buildReport(fullMaterial());
    expect(leaveOut(draft, new Set())).toEqual(draft);
  });

  it('leaves the same whether keys are taken out at once or one after another', () => {
    const draft = buildReport(fullMaterial());
    const keys = fc.subarray(draft.items.map((item) => item.key));
    fc.assert(
      fc.property(keys, (left) => {
        const oneByOne = left.reduce((rest, key) => leaveOut(rest, new Set([key])), draft);
        expect(oneByOne).toEqual(leaveOut(draft, new Set(left)));
      }),
      runs(50),
    );
  });
});
