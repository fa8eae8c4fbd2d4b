import type { PracticeWithScore } from '../../../contract/practice-contract.ts';
import { m } from '../../../messages/index.ts';

export interface PracticeGroup {
  readonly id: 'running' | 'resting' | 'over';
  readonly title: string;
  readonly practices: readonly PracticeWithScore[];
}

/** Those that run, those that rest or have not begun, and those that are over; empty groups fall away. */
export function groupPractices(practices: readonly PracticeWithScore[]): readonly PracticeGroup[] {
  const groups: readonly PracticeGroup[] = [
    { id: 'running', title: m.practice_group_running(), practices: inGroup(practices, ['running']) },
    {
      id: 'resting',
      title: m.practice_group_resting(),
      practices: inGroup(practices, ['paused', 'not-started']),
    },
    { id: 'over', title: m.practice_group_over(), practices: inGroup(practices, ['ended', 'settled']) },
  ];
  return groups.filter((group) => group.practices.length > 0);
}

function inGroup(
  practices: readonly PracticeWithScore[],
  standings: readonly PracticeWithScore['summary']['standing'][],
): readonly PracticeWithScore[] {
  return practices.filter(({ summary }) => standings.includes(summary.standing));
}
