import { describe, expect, it } from 'vitest';
import type { AlignmentAgendaItem, GoalLine } from '../../../contract/goal-contract.ts';
import type { AlignmentChoice } from '../../shared/alignment/alignment-draft.svelte.ts';
import { choiceProblem, choiceToDecision } from './alignment-decisions.ts';
import { decisionOptions, decisionText, issueText } from './alignment-words.ts';

const plain = (text: string): string => text.replaceAll(/\s/g, ' ');

function goal(id: string, over: Partial<GoalLine> = {}): GoalLine {
  return {
    ...{ id, kind: 'objective', title: id, cycle: null, ambition: null, parentId: null },
    ...{ owner: null, outside: null, closed: null, grade: null },
    ...over,
  };
}

const beyond: AlignmentAgendaItem = {
  goal: goal('Welcome', { cycle: { from: '2026-11-23', to: '2027-01-03' } }),
  issue: 'outside-parent-cycle',
  other: goal('Hire', { cycle: { from: '2026-09-07', to: '2026-12-06' } }),
  lastTime: null,
};
const alone: AlignmentAgendaItem = { goal: goal('Export'), issue: 'unaligned', other: null, lastTime: null };
const undecided: AlignmentChoice = { decision: undefined, servesId: '', outside: '', note: '' };

describe('what there is to decide', () => {
  it('names both goals and both cycles', () => {
    expect(plain(issueText(beyond))).toBe(
      'Its cycle, 23 Nov 2026 – 3 Jan 2027, reaches beyond that of “Hire”, which it serves: 7 Sept – 6 Dec 2026.',
    );
  });

  it('offers what fits the issue, and says what fitting the cycle would make of it', () => {
    const options = decisionOptions(beyond);
    expect(options.map(({ value }) => value)).toEqual([
      'resolved-conflict',
      'kept-conflict',
      'archived',
      'later',
    ]);
    expect(plain(options[0]?.hint ?? '')).toBe('Its cycle becomes 23 Nov – 6 Dec 2026.');
  });
});

describe('a choice', () => {
  it('lacks its goal or the name of what is outside, and nothing else', () => {
    expect(choiceProblem(undecided)).toBeNull();
    expect(choiceProblem({ ...undecided, decision: 'serves-goal' })).toBe('other-goal-needed');
    expect(choiceProblem({ ...undecided, decision: 'serves-outside', outside: '  ' })).toBe('outside-needed');
    expect(choiceProblem({ ...undecided, decision: 'serves-goal', servesId: 'g' })).toBeNull();
  });

  it('that is not made puts the question off', () => {
    expect(choiceToDecision(alone, undecided)).toMatchObject({
      decision: 'later',
      otherId: null,
      note: null,
    });
  });

  it('keeps the other goal of the question, unless another one is chosen', () => {
    const kept = choiceToDecision(beyond, { ...undecided, decision: 'kept-conflict', note: ' On purpose ' });
    expect(kept).toMatchObject({ otherId: 'Hire', note: 'On purpose' });
    expect(decisionText(kept, (id) => id)).toBe('Its cycle kept beyond that of “Hire”');
    const serving = choiceToDecision(alone, { ...undecided, decision: 'serves-goal', servesId: 'Purpose' });
    expect(decisionText(serving, (id) => id)).toBe('Serves “Purpose”');
  });

  it('for something outside records its name, not the note that was written before', () => {
    const outside = { ...undecided, decision: 'serves-outside', outside: 'Grow', note: 'Hm' } as const;
    const decision = choiceToDecision(alone, outside);
    expect(decision.note).toBe('Grow');
    expect(decisionText(decision, (id) => id)).toBe('Serves an objective outside: Grow');
  });
});
