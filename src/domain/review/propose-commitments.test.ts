import { describe, expect, it } from 'vitest';
import { proposeCommitments, type ReviewedWeek } from './propose-commitments.ts';

const quiet: ReviewedWeek = {
  today: '2026-11-29',
  ahead: { from: '2026-11-30', to: '2026-12-06' },
  ...{ settled: [], moved: [], firstSteps: [], restingPractices: [], goals: [], open: [] },
};
const draft = { id: '1', statement: 'Send the draft', goalId: null, personId: 'ana', dueDay: '2026-11-26' };
const goal = {
  id: 'g',
  kind: 'objective',
  title: 'Hire a designer',
  parentId: null,
  closed: null,
  cycle: null,
} as const;

const proposed = (week: Partial<ReviewedWeek>) =>
  proposeCommitments({ ...quiet, ...week }).map(
    ({ reason, statement, dueDay }) => `${reason}: ${statement} (${dueDay})`,
  );

describe('what a review proposes for the coming week', () => {
  it('is nothing after a week in which nothing is left over', () => {
    expect(proposed({ settled: [{ ...draft, verdict: 'kept' }] })).toEqual([]);
  });

  it('asks again for what was missed or partly kept, on its weekday and to the same person', () => {
    const settled = [
      { ...draft, verdict: 'missed' },
      { ...draft, id: '2', statement: 'Call Tom', verdict: 'partly', dueDay: null },
    ] as const;
    expect(proposed({ settled })).toEqual([
      'missed: Send the draft (2026-12-03)',
      'partly: Call Tom (2026-12-04)',
    ]);
    expect(proposeCommitments({ ...quiet, settled })[0]?.personId).toBe('ana');
  });

  it('lets go of what served a goal that is closed', () => {
    const when = { at: '2026-11-27T10:00:00.000Z', zone: 'UTC', day: '2026-11-27' };
    const goals = [{ ...goal, closed: { as: 'archived', when } }] as const;
    expect(proposed({ goals, settled: [{ ...draft, goalId: 'g', verdict: 'missed' }] })).toEqual([]);
  });

  it('takes the next step of what was moved, unless it is due in the coming week anyway', () => {
    const moved = { ...draft, dueDay: '2026-12-11', nextStep: 'Outline it' };
    expect(proposed({ moved: [moved] })).toEqual(['renegotiated: Outline it (2026-12-04)']);
    expect(proposed({ moved: [{ ...moved, dueDay: '2026-12-04' }] })).toEqual([]);
    expect(proposed({ moved: [{ ...moved, nextStep: null }] })).toEqual([]);
  });

  it('brings first steps and practices that rested, and goals with nothing under them', () => {
    const firstSteps = [{ entryId: 'e', text: 'Write one bad line' }];
    const restingPractices = [{ id: 'p', statement: 'Run', goalId: null }];
    expect(proposed({ firstSteps, restingPractices, goals: [goal] })).toEqual([
      'first-step: Write one bad line (2026-12-04)',
      'practice: Run (2026-12-04)',
      'bare-goal:  (2026-12-04)',
    ]);
  });

  it('passes over goals with something open below, purposes, and those whose cycle is over', () => {
    expect(proposed({ goals: [goal], open: [{ statement: 'Ask Ines', goalId: 'g' }] })).toEqual([]);
    expect(proposed({ goals: [{ ...goal, kind: 'purpose' }] })).toEqual([]);
    expect(proposed({ goals: [{ ...goal, cycle: { from: '2026-09-01', to: '2026-11-29' } }] })).toEqual([]);
    const below = { ...goal, id: 'h', parentId: 'g' };
    expect(proposeCommitments({ ...quiet, goals: [goal, below] }).map(({ goalId }) => goalId)).toEqual(['h']);
  });

  it('proposes nothing that is promised already, and nothing twice', () => {
    const settled = [
      { ...draft, verdict: 'missed' },
      { ...draft, id: '2', verdict: 'partly' },
    ] as const;
    const firstSteps = [{ entryId: 'e', text: ' send the  Draft. ' }];
    expect(proposed({ settled, firstSteps })).toEqual(['missed: Send the draft (2026-12-03)']);
    expect(proposed({ settled, open: [{ statement: 'Send the draft', goalId: null }] })).toEqual([]);
  });

  it('brings three of a kind at most', () => {
    const firstSteps = ['one', 'two', 'three', 'four'].map((text) => ({ entryId: text, text }));
    expect(proposed({ firstSteps })).toHaveLength(3);
  });

  it('proposes days that are still to come, and nothing for a week that is over', () => {
    const settled = [{ ...draft, verdict: 'missed', dueDay: '2026-11-24' }] as const;
    expect(proposed({ settled, today: '2026-12-03' })).toEqual(['missed: Send the draft (2026-12-06)']);
    expect(proposed({ settled, today: '2026-12-07' })).toEqual([]);
  });
});
