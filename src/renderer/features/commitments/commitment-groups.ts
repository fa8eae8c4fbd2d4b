import type { CommitmentSummary } from '../../../contract/commitment-contract.ts';
import { confidences } from '../../../domain/check-in/check-in.ts';
import { verdicts } from '../../../domain/commitment/commitment.ts';
import { exhaustive } from '../../../domain/kernel/exhaustive.ts';
import type { Grouping, ListOrder, ListView } from '../../../domain/saved-view/list-view.ts';
import { m } from '../../../messages/index.ts';
import { dayAfter, daysFrom } from '../../shared/due-text.ts';
import { standingLabel } from '../../ui/mark-labels.ts';

export interface CommitmentGroup {
  readonly id: string;
  /** Empty where the list has no headings. */
  readonly title: string;
  readonly commitments: readonly CommitmentSummary[];
}

/** Where a commitment stands: the group's id, its heading, and its place among the groups. */
interface Heading {
  readonly id: string;
  readonly title: string;
  /** Groups sort by rank, then by title. */
  readonly rank: number;
}

const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

/**
 * The list under its headings. One with several tags stands under each of them; what has no person, goal, tag or due comes
 * last. The app answers by due, and every other order keeps that among equals.
 */
export function groupCommitments(
  commitments: readonly CommitmentSummary[],
  { group, order }: Pick<ListView, 'group' | 'order'>,
  today: string,
): CommitmentGroup[] {
  const headings = headingsBy(group, today);
  const groups = new Map<string, { heading: Heading; commitments: CommitmentSummary[] }>();
  for (const commitment of inOrder(commitments, order)) {
    for (const heading of headings(commitment)) {
      const known = groups.get(heading.id);
      if (known) known.commitments.push(commitment);
      else groups.set(heading.id, { heading, commitments: [commitment] });
    }
  }
  return [...groups.values()]
    .sort(({ heading: a }, { heading: b }) => a.rank - b.rank || collator.compare(a.title, b.title))
    .map(({ heading: { id, title }, commitments: members }) => ({ id, title, commitments: members }));
}

function inOrder(commitments: readonly CommitmentSummary[], order: ListOrder): readonly CommitmentSummary[] {
  switch (order) {
    case 'due':
      return commitments;
    case 'newest':
      // Ids begin with the time they were drawn (UUIDv7).
      return commitments.toSorted((a, b) => (a.id < b.id ? 1 : -1));
    case 'statement':
      return commitments.toSorted((a, b) => collator.compare(a.statement, b.statement));
    case 'person':
      return commitments.toSorted((a, b) => compareNames(a.person?.name, b.person?.name));
    case 'confidence':
      return commitments.toSorted((a, b) => worry(b) - worry(a));
    default:
      return exhaustive(order);
  }
}

function compareNames(a: string | undefined, b: string | undefined): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  return collator.compare(a, b);
}

/** Off track first, then at risk, on track, and what nobody has looked at. */
function worry({ confidence }: CommitmentSummary): number {
  return confidence === null ? -1 : confidences.indexOf(confidence);
}

function headingsBy(grouping: Grouping, today: string): (commitment: CommitmentSummary) => Heading[] {
  switch (grouping) {
    case 'due':
      return headingByDue(today);
    case 'person':
      return ({ person }) => [
        person
          ? { id: person.id, title: person.name, rank: 0 }
          : { id: 'none', title: m.list_group_myself(), rank: 1 },
      ];
    case 'goal':
      return ({ goal }) => [
        goal
          ? { id: goal.id, title: goal.title, rank: 0 }
          : { id: 'none', title: m.list_group_no_goal(), rank: 1 },
      ];
    case 'tag':
      return ({ tags }) =>
        tags.length === 0
          ? [{ id: 'none', title: m.list_group_no_tag(), rank: 1 }]
          : tags.map((tag) => ({ id: tag.toLowerCase(), title: `#${tag}`, rank: 0 }));
    case 'status':
      return headingByStatus;
    case 'none':
      return () => [{ id: 'all', title: '', rank: 0 }];
    default:
      return exhaustive(grouping);
  }
}

const dueGroups = {
  awaiting: m.commitment_group_awaiting,
  'this-week': m.commitment_group_this_week,
  'next-week': m.commitment_group_next_week,
  later: m.commitment_group_later,
  undated: m.commitment_group_undated,
  settled: m.commitment_group_settled,
};

/** By the week it is due in, what waits for a verdict first. */
function headingByDue(today: string): (commitment: CommitmentSummary) => Heading[] {
  const nextMonday = mondayAfter(today);
  const afterNextWeek = dayAfter(nextMonday, 7);
  const idOf = ({ status, due }: CommitmentSummary): keyof typeof dueGroups => {
    if (status !== 'open') return status;
    if (due === null) return 'undated';
    const day = due.local.slice(0, 10);
    if (day < nextMonday) return 'this-week';
    return day < afterNextWeek ? 'next-week' : 'later';
  };
  return (commitment) => {
    const id = idOf(commitment);
    return [{ id, title: dueGroups[id](), rank: Object.keys(dueGroups).indexOf(id) }];
  };
}

/** What awaits a verdict first, then what is open, then by verdict. */
function headingByStatus({ status, verdict }: CommitmentSummary): Heading[] {
  const standing = verdict ?? (status === 'awaiting' ? 'awaiting' : 'open');
  const rank = ['awaiting', 'open', ...verdicts].indexOf(standing);
  return [{ id: standing, title: standingLabel(standing), rank }];
}

/** Weeks begin on Monday (ISO 8601); 2001-01-01 was one. */
function mondayAfter(day: string): string {
  const sinceMonday = ((daysFrom('2001-01-01', day) % 7) + 7) % 7;
  return dayAfter(day, 7 - sinceMonday);
}
