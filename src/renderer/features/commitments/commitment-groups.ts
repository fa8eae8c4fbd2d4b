import type { CommitmentSummary } from '../../../contract/commitment-contract.ts';
import { m } from '../../../messages/index.ts';
import { dayAfter, daysFrom } from '../../shared/due-text.ts';

export interface CommitmentGroup {
  readonly id: GroupId;
  readonly title: string;
  readonly commitments: readonly CommitmentSummary[];
}

type GroupId = 'awaiting' | 'this-week' | 'next-week' | 'later' | 'undated' | 'settled';

const titles: Record<GroupId, () => string> = {
  awaiting: m.commitment_group_awaiting,
  'this-week': m.commitment_group_this_week,
  'next-week': m.commitment_group_next_week,
  later: m.commitment_group_later,
  undated: m.commitment_group_undated,
  settled: m.commitment_group_settled,
};

/** The list by the week it is due in, what waits for a verdict first; the order inside a group is kept. */
export function groupCommitments(
  commitments: readonly CommitmentSummary[],
  today: string,
): CommitmentGroup[] {
  const byGroup = Map.groupBy(commitments, (commitment) => groupOf(commitment, today));
  return (Object.keys(titles) as GroupId[]).flatMap((id) => {
    const members = byGroup.get(id);
    return members ? [{ id, title: titles[id](), commitments: members }] : [];
  });
}

function groupOf({ status, due }: CommitmentSummary, today: string): GroupId {
  if (status !== 'open') return status;
  if (due === null) return 'undated';
  const nextMonday = mondayAfter(today);
  const day = due.local.slice(0, 10);
  if (day < nextMonday) return 'this-week';
  return day < dayAfter(nextMonday, 7) ? 'next-week' : 'later';
}

/** Weeks begin on Monday (ISO 8601); 2001-01-01 was one. */
function mondayAfter(day: string): string {
  const sinceMonday = ((daysFrom('2001-01-01', day) % 7) + 7) % 7;
  return dayAfter(day, 7 - sinceMonday);
}
