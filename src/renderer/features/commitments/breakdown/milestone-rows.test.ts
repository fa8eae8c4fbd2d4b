import { describe, expect, it } from 'vitest';
import type { MilestonePlan } from '../../../../domain/breakdown/milestones.ts';
import { planToRows, rowNotes, rowsToSteps } from './milestone-rows.ts';

const today = '2026-11-23';
const due = '2026-12-04';
const plan: MilestonePlan = {
  firstStep: { day: today, estimateMinutes: 30 },
  milestones: [
    { day: '2026-11-27', amount: { from: 0, to: 10 } },
    { day: '2026-12-04', amount: { from: 10, to: 15.5 } },
  ],
  daysLeft: 10,
  mostOnOneDay: 1,
  isDaysOff: false,
};

describe('the rows of a proposal', () => {
  it('begin small and today, then say how much is reached', () => {
    const rows = planToRows(plan, 'Write the report', ' pages ');
    expect(rows.map(({ text }) => text)).toEqual([
      'Begin: Write the report',
      '10 of 15.5 pages',
      '15.5 of 15.5 pages',
    ]);
    expect(rows[0]).toMatchObject({ day: today, estimate: '30 min' });
    expect(planToRows(plan, 'Write', '')[1]?.text).toBe('10 of 15.5');
  });

  it('count parts by the name they are given', () => {
    const milestones = plan.milestones.map(({ day }) => ({ day, amount: null }));
    expect(planToRows({ ...plan, milestones }, 'Write', 'chapter')[1]?.text).toBe('Chapter 1 of 2');
    expect(planToRows({ ...plan, milestones }, 'Write', '')[2]?.text).toBe('Part 2 of 2');
  });

  it('become steps with what was changed in them', () => {
    const rows = [{ id: 'first', text: ' Open it ', day: '', estimate: '1h30' }];
    expect(rowsToSteps(rows)).toEqual([{ text: 'Open it', dueDay: null, estimateMinutes: 90 }]);
  });
});

describe('what is said under a row', () => {
  const row = { id: 'part-1', text: 'Part 1', day: '2026-11-27', estimate: '' };
  const notes = (change: Partial<typeof row>) => rowNotes({ ...row, ...change }, { today, due });

  it('names what must be put right', () => {
    expect(notes({})).toEqual({ problems: {}, remark: null });
    expect(Object.keys(notes({ text: ' ' }).problems)).toEqual(['text']);
    expect(Object.keys(notes({ day: '2026-11-22' }).problems)).toEqual(['day']);
    expect(Object.keys(notes({ estimate: 'soon' }).problems)).toEqual(['estimate']);
  });

  it('remarks on what may stay', () => {
    expect(notes({ day: '2026-12-05' })).toEqual({ problems: {}, remark: 'This is after the due.' });
    expect(notes({ id: 'first', estimate: '2h' }).remark).toMatch(/^More than 30 minutes/);
    expect(notes({ id: 'first', day: '2026-11-24' }).remark).toMatch(/^Today is the best day/);
    expect(notes({ id: 'first', day: today, estimate: '30' }).remark).toBeNull();
  });
});
