import type { GoalBelow, GoalNode } from '../../src/contract/goal-contract.ts';
import type { GoalKind } from '../../src/domain/goal/goal.ts';

/** Records as the core answers with, for tests of what shows them. */

interface SampleGoal {
  readonly kind?: GoalKind;
  readonly keyResults?: number;
  readonly open?: number;
  readonly total?: number;
}

/** A tree from an indented list of ids. */
export function sampleTree(list: string, goals: Readonly<Record<string, SampleGoal>> = {}): GoalNode[] {
  const line: string[] = [];
  return list
    .split('\n')
    .filter((text) => text.trim() !== '')
    .map((text) => {
      const id = text.trim();
      const depth = (text.length - text.trimStart().length) / 2;
      line.length = depth;
      const parentId = line.at(-1) ?? null;
      line.push(id);
      return sampleNode(id, depth, parentId, goals[id] ?? {});
    });
}

function sampleNode(id: string, depth: number, parentId: string | null, sample: SampleGoal): GoalNode {
  const { kind = 'outcome', keyResults = 0, open = 0, total = open } = sample;
  return {
    goal: {
      ...{ id, kind, title: id, parentId },
      ...{ cycle: null, ambition: null, owner: null, outside: null, closed: null, grade: null },
    },
    ...{ depth, keyResults, commitments: { open, total }, score: null, confidence: null, asks: null },
  };
}

interface SampleWork {
  readonly keyResults?: readonly string[];
  /** Statements and how they stand, with the steps of each. */
  readonly commitments?: readonly {
    readonly statement: string;
    readonly status: 'open' | 'settled';
    readonly steps?: readonly string[];
  }[];
}

export function sampleBelow({ keyResults = [], commitments = [] }: SampleWork): GoalBelow {
  return {
    keyResults: keyResults.map((id) => ({
      keyResult: {
        ...{ id, title: id, goalId: '', measure: 'number' as const, unit: null, baseline: 0, target: 1 },
        ...{ weight: 1, milestones: [], orderKey: 'a0', isRemoved: false },
        added: { at: '2026-11-27T08:00:00.000Z', zone: 'UTC', day: '2026-11-27' },
      },
      ...{ current: 0, score: 0, confidence: null, lastDay: null },
    })),
    commitments: commitments.map(({ statement, status, steps = [] }) => ({
      summary: {
        ...{ id: statement, statement, status, due: null, verdict: null, confidence: null },
        ...{ wasRenegotiated: false, person: null, goal: null, tags: [], horizon: null, nextStep: null },
        steps: { total: steps.length, completed: 0 },
      },
      steps: steps.map((text) => ({ id: text, text, isCompleted: false })),
    })),
  };
}
