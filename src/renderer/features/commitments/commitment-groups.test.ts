import { describe, expect, it } from 'vitest';
import type { CommitmentSummary } from '../../../contract/commitment-contract.ts';
import type { Grouping, ListOrder } from '../../../domain/saved-view/list-view.ts';
import { groupCommitments } from './commitment-groups.ts';

const today = '2026-11-25';

function commitment(
  id: string,
  fields: Partial<CommitmentSummary> & { day?: string } = {},
): CommitmentSummary {
  const { day, ...rest } = fields;
  const due =
    day === undefined ? null : { local: `${day}T15:00`, zone: 'UTC', instant: `${day}T15:00:00.000Z` };
  const plain = {
    verdict: null,
    confidence: null,
    wasRenegotiated: false,
    horizon: null,
    person: null,
    goal: null,
    tags: [],
  };
  const steps = { total: 0, completed: 0 };
  return { id, statement: id, due, status: 'open', ...plain, steps, nextStep: null, ...rest };
}

const grouped = (commitments: CommitmentSummary[], group: Grouping, order: ListOrder = 'due') =>
  groupCommitments(commitments, { group, order }, today).map((one) => [
    one.title,
    one.commitments.map(({ id }) => id),
  ]);

describe('the headings of the list', () => {
  it('by week: what awaits a verdict first, what has no due last, and then what is settled', () => {
    const list = [
      commitment('someday'),
      commitment('next Monday', { day: '2026-11-30' }),
      commitment('this Sunday', { day: '2026-11-29' }),
      commitment('in December', { day: '2026-12-07' }),
      commitment('last week', { day: '2026-11-17', status: 'awaiting' }),
      commitment('over', { day: '2026-11-01', status: 'settled', verdict: 'kept' }),
    ];
    expect(grouped(list, 'due')).toEqual([
      ['Awaiting a verdict', ['last week']],
      ['This week', ['this Sunday']],
      ['Next week', ['next Monday']],
      ['Later', ['in December']],
      ['Without a due', ['someday']],
      ['Settled', ['over']],
    ]);
  });

  it('by person and by goal: by name, what has none last', () => {
    const person = (name: string) => ({ id: name, name });
    const list = [
      commitment('mine'),
      commitment('2', { person: person('Émile') }),
      commitment('1', { person: person('ana') }),
      commitment('3', { person: person('Émile') }),
    ];
    expect(grouped(list, 'person')).toEqual([
      ['ana', ['1']],
      ['Émile', ['2', '3']],
      ['To myself', ['mine']],
    ]);
    const goal = { id: 'g', kind: 'outcome', title: 'Ship it' } as const;
    expect(grouped([commitment('none'), commitment('one', { goal })], 'goal')).toEqual([
      ['Ship it', ['one']],
      ['No goal', ['none']],
    ]);
  });

  it('by tag: one with several stands under each, and case makes no second tag', () => {
    const list = [
      commitment('1', { tags: ['Q4', 'hiring'] }),
      commitment('2', { tags: ['q4'] }),
      commitment('3'),
    ];
    expect(grouped(list, 'tag')).toEqual([
      ['#hiring', ['1']],
      ['#Q4', ['1', '2']],
      ['No tag', ['3']],
    ]);
  });

  it('by standing: awaiting, open, then the verdicts', () => {
    const list = [
      commitment('missed', { status: 'settled', verdict: 'missed' }),
      commitment('kept', { status: 'settled', verdict: 'kept' }),
      commitment('open'),
      commitment('awaiting', { status: 'awaiting' }),
    ];
    expect(grouped(list, 'status').map(([, ids]) => ids)).toEqual([
      ['awaiting'],
      ['open'],
      ['kept'],
      ['missed'],
    ]);
  });

  it('none: one group without a title', () => {
    expect(grouped([commitment('1'), commitment('2')], 'none')).toEqual([['', ['1', '2']]]);
  });
});

describe('the order of the list', () => {
  const list = [
    commitment('a', { statement: 'Task 10', confidence: 'on-track' }),
    commitment('c', { statement: 'task 2', person: { id: 'p', name: 'Ben' } }),
    commitment('b', { statement: 'Äpfel kaufen', confidence: 'off-track', person: { id: 'q', name: 'Ana' } }),
  ];
  it.each([
    ['due', ['a', 'c', 'b']],
    ['newest', ['c', 'b', 'a']],
    ['statement', ['b', 'c', 'a']],
    ['person', ['b', 'c', 'a']],
    ['confidence', ['b', 'a', 'c']],
  ] as const)('%s', (order, ids) => {
    expect(grouped(list, 'none', order)[0]?.[1]).toEqual(ids);
  });
});
