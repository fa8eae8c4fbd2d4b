import type { CommitmentSummary } from '../../../contract/commitment-contract.ts';
import type { CommitmentGroup } from './commitment-groups.ts';

/** One line of the list as it is drawn: a heading or a commitment. `key` is its own, also where a commitment stands twice. */
export type ListRow = HeadingRow | CommitmentLine;

export interface HeadingRow {
  readonly kind: 'heading';
  readonly key: string;
  readonly title: string;
  readonly count: number;
}

export interface CommitmentLine {
  readonly kind: 'commitment';
  readonly key: string;
  readonly commitment: CommitmentSummary;
}

/** The groups as one flat list; a group without a title has no heading. */
export function groupsToRows(groups: readonly CommitmentGroup[]): ListRow[] {
  return groups.flatMap(({ id, title, commitments }): ListRow[] => [
    ...(title === '' ? [] : [{ kind: 'heading' as const, key: id, title, count: commitments.length }]),
    ...commitments.map((commitment) => ({
      kind: 'commitment' as const,
      key: `${id}/${commitment.id}`,
      commitment,
    })),
  ]);
}

/**
 * The index of the commitment that a key of the list leads to from the row at `from`, headings passed over; stays at the end. Null
 * when the key leads nowhere.
 */
export function rowReachedBy(key: string, from: number, rows: readonly ListRow[]): number | null {
  const page = 10;
  switch (key) {
    case 'ArrowDown':
      return step(rows, from, 1, 1);
    case 'ArrowUp':
      return step(rows, from, -1, 1);
    case 'PageDown':
      return step(rows, from, 1, page);
    case 'PageUp':
      return step(rows, from, -1, page);
    case 'Home':
      return step(rows, -1, 1, 1);
    case 'End':
      return step(rows, rows.length, -1, 1);
    default:
      return null;
  }
}

function step(rows: readonly ListRow[], from: number, direction: 1 | -1, times: number): number | null {
  let reached = rows[from]?.kind === 'commitment' ? from : null;
  let left = times;
  for (let at = from + direction; left > 0 && at >= 0 && at < rows.length; at += direction) {
    if (rows[at]?.kind !== 'commitment') continue;
    reached = at;
    left -= 1;
  }
  return reached;
}

/** The ids of the commitments from one row to another, both included, whichever comes first. */
export function idsBetween(rows: readonly ListRow[], from: number, to: number): string[] {
  return rows
    .slice(Math.min(from, to), Math.max(from, to) + 1)
    .flatMap((row) => (row.kind === 'commitment' ? [row.commitment.id] : []));
}

export const nothingChosen: ReadonlySet<string> = new Set();

/** Everything from one row to another. */
export function choiceBetween(rows: readonly ListRow[], from: number, to: number): ReadonlySet<string> {
  return new Set(idsBetween(rows, from, to));
}

/** Those of the chosen that the rows still show. */
export function chosenAmong(chosen: ReadonlySet<string>, rows: readonly ListRow[]): ReadonlySet<string> {
  if (chosen.size === 0) return chosen;
  return new Set(idsBetween(rows, 0, rows.length).filter((id) => chosen.has(id)));
}

export function withToggled(chosen: ReadonlySet<string>, id: string): ReadonlySet<string> {
  return chosen.has(id) ? new Set([...chosen].filter((other) => other !== id)) : new Set([...chosen, id]);
}
