import { describe, expect, it } from 'vitest';
import type { CommitmentSummary } from '../../../contract/commitment-contract.ts';
import { groupCommitments } from './commitment-groups.ts';

function commitment(id: string, day: string | null, status: CommitmentSummary['status'] = 'open') {
  const due = day && { local: `${day}T15:00`, zone: 'UTC', instant: `${day}T15:00:00.000Z` };
  const rest = { verdict: null, confidence: null, wasRenegotiated: false, person: null, goal: null };
  const steps = { total: 0, completed: 0 };
  return {
    id,
    statement: id,
    due: due || null,
    status,
    ...rest,
    tags: [],
    horizon: null,
    steps,
    nextStep: null,
  };
}

describe('the groups of the list', () => {
  it('go by the week of the due, what awaits a verdict first', () => {
    const groups = groupCommitments(
      [
        commitment('someday', null),
        commitment('next Monday', '2026-11-30'),
        commitment('this Sunday', '2026-11-29'),
        commitment('in December', '2026-12-07'),
        commitment('last week', '2026-11-17', 'awaiting'),
        commitment('over', '2026-11-01', 'settled'),
      ],
      '2026-11-25',
    );
    expect(groups.map(({ id, commitments }) => [id, commitments[0]?.id])).toEqual([
      ['awaiting', 'last week'],
      ['this-week', 'this Sunday'],
      ['next-week', 'next Monday'],
      ['later', 'in December'],
      ['undated', 'someday'],
      ['settled', 'over'],
    ]);
  });
});
