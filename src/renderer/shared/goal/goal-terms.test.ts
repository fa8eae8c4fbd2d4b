import { describe, expect, it } from 'vitest';
import { sampleTree } from '../../../../tests/support/goal-samples.ts';
import {
  cadenceOptions,
  choiceToCycle,
  cycleOptions,
  cycleProblem,
  cycleToChoice,
  possibleParents,
  emptyTerms,
  nextCycle,
  termsForKind,
  termsText,
} from './goal-terms.ts';

const today = '2026-11-27';
const thisQuarter = { from: '2026-10-01', to: '2026-12-31' };

describe('the terms of a goal', () => {
  it('begin with the quarter and a commitment for an objective, with nothing for a purpose', () => {
    expect(termsForKind('objective', today)).toEqual({ cycle: thisQuarter, ambition: 'committed' });
    expect(termsForKind('purpose', today)).toEqual({ cycle: null, ambition: null });
  });

  it('tell the quarters from days of one’s own', () => {
    expect(cycleToChoice(thisQuarter, today)).toBe('this-quarter');
    expect(cycleToChoice({ from: '2027-01-01', to: '2027-03-31' }, today)).toBe('next-quarter');
    expect(cycleToChoice({ from: '2026-11-01', to: '2026-12-31' }, today)).toBe('custom');
    expect(cycleToChoice(null, today)).toBe('none');
  });

  it('begin one’s own days with those there are', () => {
    expect(choiceToCycle('custom', { from: '2026-11-01', to: '2026-12-31' }, today)).toEqual({
      from: '2026-11-01',
      to: '2026-12-31',
    });
    expect(choiceToCycle('custom', null, today)).toEqual(thisQuarter);
    expect(choiceToCycle('none', thisQuarter, today)).toBeNull();
  });

  it('start anew in the quarter there is, or in the next one while the cycle goes on', () => {
    expect(nextCycle(null, today)).toEqual(thisQuarter);
    expect(nextCycle({ from: '2026-07-01', to: '2026-09-30' }, today)).toEqual(thisQuarter);
    expect(nextCycle(thisQuarter, today)).toEqual({ from: '2027-01-01', to: '2027-03-31' });
  });

  it('name the quarters by their numbers', () => {
    expect(cycleOptions(today).map(({ label }) => label)).toEqual([
      'This quarter (Q4 2026)',
      'Next quarter (Q1 2027)',
      'Other days',
      'None',
    ]);
  });

  it('say what is wrong with days that cannot be', () => {
    expect(cycleProblem(thisQuarter)).toBeUndefined();
    expect(cycleProblem({ from: '2026-10-01', to: '' })).toBe('Choose both days.');
    expect(cycleProblem({ from: '2026-10-02', to: '2026-10-01' })).toMatch(/Swap them/);
    expect(cycleProblem({ from: '2026-10-01', to: '2036-10-01' })).toMatch(/five years/i);
  });

  it('are said in a line, which otherwise says what could be', () => {
    expect(termsText({ ...emptyTerms, ...termsForKind('objective', today), cadenceDays: 7 })).toBe(
      'Q4 2026 · Committed · Check-in: Every week',
    );
    expect(termsText(emptyTerms)).toBe('Cycle, owner, check-in, rivals …');
  });

  it('offer the usual rhythms and the one that is chosen', () => {
    expect(cadenceOptions(null).map(({ value }) => value)).toEqual(['', '7', '14', '30']);
    expect(cadenceOptions(21).at(-1)).toEqual({ value: '21', label: 'Every 3 weeks' });
    expect(cadenceOptions(10).at(-1)).toEqual({ value: '10', label: 'Every 10 days' });
  });
});

describe('what a goal may serve', () => {
  const nodes = sampleTree('purpose\n  objective\n    outcome\n  other\nroot');
  const idsFor = (id: string | null): string[] => possibleParents(nodes, id).map(({ goal }) => goal.id);

  it('is neither itself nor what is below it', () => {
    expect(idsFor('objective')).toEqual(['purpose', 'other', 'root']);
    expect(idsFor('root')).not.toContain('root');
  });

  it('is any goal while it is not set', () => {
    expect(idsFor(null)).toHaveLength(nodes.length);
  });
});
