import { describe, expect, it } from 'vitest';
import type { ProposalView } from '../../../../contract/review-contract.ts';
import { createProposalDrafts } from './proposal-drafts.svelte.ts';

const proposal: ProposalView = {
  key: 'missed 1',
  reason: 'missed',
  from: { kind: 'commitment', id: '1', words: 'Send the draft' },
  statement: 'Send the draft',
  goalId: 'g',
  personId: null,
  dueDay: '2026-12-03',
  goal: null,
  person: null,
};

describe('what is chosen of the proposals', () => {
  it('is nothing until the person chooses', () => {
    const drafts = createProposalDrafts();
    expect(drafts.of(proposal).due).toBe('2026-12-03T17:00');
    expect(drafts.chosen([proposal])).toEqual([]);
  });

  it('is made in the words and to the due that the person gave it', () => {
    const drafts = createProposalDrafts();
    drafts.change(proposal, { isChosen: true });
    drafts.change(proposal, { statement: 'Send half of it', due: '' });
    expect(drafts.chosen([proposal])).toEqual([
      { statement: 'Send half of it', due: null, goalId: 'g', personId: null },
    ]);
    drafts.forget();
    expect(drafts.chosen([proposal])).toEqual([]);
  });

  it('leaves out what says nothing', () => {
    const drafts = createProposalDrafts();
    drafts.change(proposal, { isChosen: true, statement: ' ' });
    expect(drafts.chosen([proposal])).toEqual([]);
  });
});
