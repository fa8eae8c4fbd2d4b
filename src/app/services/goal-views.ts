import type {
  CommitmentBelow,
  GoalAttempt,
  GoalBelow,
  GoalLine,
  GoalNode,
  GoalPageView,
  KeyResultHistory,
  KeyResultView,
} from '../../contract/goal-contract.ts';
import type { GoalRef, PersonRef } from '../../contract/commitment-contract.ts';
import type { AskingGoal } from '../../contract/journal-contract.ts';
import { goalAsk, nextCheckInDay } from '../../domain/goal/check-in-due.ts';
import { rolledUpScores, treeOrder, type PlacedGoal, type Scored } from '../../domain/goal/goal-tree.ts';
import type { Goal } from '../../domain/goal/goal.ts';
import type { KeyResult } from '../../domain/key-result/key-result.ts';
import { currentValue, scoreOf, valuesByDay } from '../../domain/key-result/progress.ts';
import { objectiveScore } from '../../domain/metrics/key-result-score.ts';
import { listCommitments } from '../../journal/queries/commitments.ts';
import {
  countCommitmentsByGoal,
  findGoal,
  findRestartOf,
  goalLine,
  lastLookDay,
  lastLooksAtGoals,
  lastLooksAtKeyResults,
  listGoals,
  type CommitmentCounts,
  type LastLook,
} from '../../journal/queries/goals.ts';
import {
  listKeyResults,
  listKeyResultsOf,
  listLooksAt,
  measuredValue,
  measuredValues,
} from '../../journal/queries/key-results.ts';
import { listNeeds, listPeopleNamed } from '../../journal/queries/people.ts';
import { listSteps } from '../../journal/queries/steps.ts';
import type { Reader } from '../../journal/reader.ts';
import type { Core } from '../core.ts';
import { overviewToSummary } from './commitment-views.ts';
import { linkOf } from './goal-siblings.ts';

interface TreeGoal extends Scored {
  readonly goal: Goal;
}

/** Everything that the lines of the tree are made of, read in as many queries whatever the number of goals. */
interface TreeFacts {
  readonly ordered: readonly PlacedGoal<TreeGoal>[];
  readonly scores: ReturnType<typeof rolledUpScores>;
  readonly keyResults: ReadonlyMap<string, readonly KeyResult[]>;
  readonly commitments: ReadonlyMap<string, CommitmentCounts>;
  readonly looks: ReadonlyMap<string, LastLook>;
  readonly keyResultLooks: ReadonlyMap<string, LastLook>;
  readonly people: ReadonlyMap<string, string>;
}

/** The tree in its order. Closed goals are left out where nothing open hangs below, unless they are wanted. */
export function goalNodes(core: Core, includeClosed: boolean): GoalNode[] {
  const facts = readTreeFacts(core.journal());
  const today = core.today();
  const shown = includeClosed ? facts.ordered : withoutClosed(facts.ordered);
  return shown.map((placed) => placedToNode(placed, facts, today));
}

function readTreeFacts(reader: Reader): TreeFacts {
  const goals = listGoals(reader);
  const keyResults = Map.groupBy(listKeyResults(reader), ({ goalId }) => goalId);
  const measured = measuredValues(reader);
  // What was archived takes no part in the score of the goal above it.
  const parts = goals.map((goal): TreeGoal => {
    const own = (keyResults.get(goal.id) ?? []).map((one) => ({
      score: scoreOf(one, measured.get(one.id) ?? null),
      weight: one.weight,
    }));
    return {
      ...linkOf(goal),
      goal,
      isScored: goal.kind !== 'purpose',
      ownScore: objectiveScore(own),
    };
  });
  const ordered = treeOrder(parts);
  return {
    ordered,
    scores: scoresOf(ordered),
    keyResults,
    commitments: countCommitmentsByGoal(reader),
    looks: lastLooksAtGoals(reader),
    keyResultLooks: lastLooksAtKeyResults(reader),
    people: listPeopleNamed(reader),
  };
}

/** An archived goal keeps its own score, and gives none to the goal above it. */
function scoresOf(ordered: readonly PlacedGoal<TreeGoal>[]): ReturnType<typeof rolledUpScores> {
  const isArchived = ({ goal }: PlacedGoal<TreeGoal>): boolean => goal.goal.closed?.as === 'archived';
  const scores = rolledUpScores(
    ordered.map((placed) =>
      isArchived(placed) ? { ...placed, goal: { ...placed.goal, isScored: false } } : placed,
    ),
  );
  for (const { goal } of ordered.filter(isArchived))
    if (goal.ownScore !== null && goal.isScored)
      scores.set(goal.id, { value: goal.ownScore, from: 'key-results' });
  return scores;
}

function withoutClosed(ordered: readonly PlacedGoal<TreeGoal>[]): PlacedGoal<TreeGoal>[] {
  const needed = new Set<string>();
  for (const { goal, under } of [...ordered].reverse())
    if (goal.goal.closed === null || needed.has(goal.id)) {
      needed.add(goal.id);
      if (under !== null) needed.add(under);
    }
  return ordered.filter(({ goal }) => needed.has(goal.id));
}

/**
 * Goals to look at or to grade today, what waits longest first. A look only puts a check-in off: it is read where one would be due
 * without it.
 */
export function goalsThatAsk(core: Core): AskingGoal[] {
  const reader = core.journal();
  const askOf = (goal: Goal, lastDay: string | null) =>
    goalAsk({ ...goal, setDay: goal.set.day }, lastDay, core.today());
  return listGoals(reader)
    .flatMap((goal): AskingGoal[] => {
      const unlooked = askOf(goal, null);
      const asks = unlooked?.kind === 'check-in' ? askOf(goal, lastLookDay(reader, goal.id)) : unlooked;
      return asks === null ? [] : [{ goal: goalToRef(goal), asks }];
    })
    .sort((a, b) => (a.asks.since < b.asks.since ? -1 : a.asks.since > b.asks.since ? 1 : 0));
}

/** The days of the last look at a goal itself and at each of its key results. */
function lookDays(
  look: LastLook | undefined,
  keyResults: readonly KeyResult[],
  keyResultLooks: ReadonlyMap<string, LastLook>,
): string[] {
  return [look, ...keyResults.map(({ id }) => keyResultLooks.get(id))].flatMap((one) =>
    one === undefined ? [] : [one.day],
  );
}

function placedToNode(
  { goal: { goal }, depth, under }: PlacedGoal<TreeGoal>,
  facts: TreeFacts,
  today: string,
): GoalNode {
  const keyResults = facts.keyResults.get(goal.id) ?? [];
  const look = facts.looks.get(goal.id) ?? null;
  const days = lookDays(facts.looks.get(goal.id), keyResults, facts.keyResultLooks);
  return {
    goal: goalToLine(goal, under, facts.people),
    depth,
    score: facts.scores.get(goal.id) ?? null,
    confidence: look?.confidence ?? null,
    keyResults: keyResults.length,
    commitments: facts.commitments.get(goal.id) ?? { open: 0, total: 0 },
    asks: goalAsk({ ...goal, setDay: goal.set.day }, latest(days), today),
  };
}

export function goalToLine(
  goal: Goal,
  parentId: string | null,
  people: ReadonlyMap<string, string>,
): GoalLine {
  const { id, kind, title, cycle, ambition, ownerId, outside, closed, grading } = goal;
  return {
    ...{ id, kind, title, cycle, ambition, outside, parentId },
    owner: ownerOf(ownerId, people),
    closed: closed?.as ?? null,
    grade: grading?.grade ?? null,
  };
}

export function goalBelow(core: Core, goalId: string): GoalBelow {
  const reader = core.journal();
  const now = core.now();
  return {
    keyResults: listKeyResultsOf(reader, goalId).map((one) => keyResultView(reader, one)),
    commitments: listCommitments(reader, { status: 'all', goalId, limit: 500 }, now).map(
      (overview): CommitmentBelow => ({
        summary: overviewToSummary(overview, now),
        steps: listSteps(reader, overview.commitment.id).map(({ id, text, completed }) => ({
          id,
          text,
          isCompleted: completed !== null,
        })),
      }),
    ),
  };
}

/** The page of a goal; null when there is none. */
export function goalPage(core: Core, id: string): GoalPageView | null {
  const reader = core.journal();
  const goal = findGoal(reader, id);
  if (goal === null) return null;
  const nodes = goalNodes(core, true);
  const at = nodes.findIndex((node) => node.goal.id === id);
  const node = nodes[at];
  if (node === undefined) return null;
  const now = core.now();
  const keyResults = listKeyResultsOf(reader, id).map((one) => keyResultHistory(reader, one));
  const checkIns = listLooksAt(reader, id);
  const days = [...checkIns, ...keyResults.flatMap((one) => one.checkIns)].map(({ when }) => when.day);
  return {
    goal,
    owner: node.goal.owner,
    line: goalLine(reader, goal.parentId).map(goalToRef),
    score: node.score,
    asks: node.asks,
    nextCheckIn: nextCheckInDay({ ...goal, setDay: goal.set.day }, latest(days)),
    keyResults,
    checkIns,
    goalsBelow: nodesBelow(nodes, at),
    commitments: listCommitments(reader, { status: 'all', goalId: id, limit: 500 }, now).map((overview) =>
      overviewToSummary(overview, now),
    ),
    needs: listNeeds(reader, { state: 'all', goalId: id }),
    rivals: rivalsOf(goal, listGoals(reader)),
    earlier: earlierAttempts(reader, goal),
    later: attemptOrNull(findRestartOf(reader, id)),
  };
}

/** Everything under a line, with depths counted from it. */
function nodesBelow(nodes: readonly GoalNode[], at: number): GoalNode[] {
  const depth = nodes[at]?.depth ?? 0;
  const end = nodes.findIndex((node, index) => index > at && node.depth <= depth);
  return nodes
    .slice(at + 1, end < 0 ? nodes.length : end)
    .map((node) => ({ ...node, depth: node.depth - depth - 1 }));
}

function keyResultView(reader: Reader, keyResult: KeyResult): KeyResultView {
  const [last] = listLooksAt(reader, keyResult.id);
  const measured = measuredValue(reader, keyResult.id);
  return {
    keyResult,
    current: currentValue(keyResult, measured),
    score: scoreOf(keyResult, measured),
    confidence: last?.confidence ?? null,
    lastDay: last?.when.day ?? null,
  };
}

function keyResultHistory(reader: Reader, keyResult: KeyResult): KeyResultHistory {
  const checkIns = listLooksAt(reader, keyResult.id);
  const measurements = checkIns
    .toReversed()
    .flatMap(({ value, when }) => (value === null ? [] : [{ day: when.day, value }]));
  return { ...keyResultView(reader, keyResult), checkIns, values: valuesByDay(keyResult, measurements) };
}

/** Those it names, and those that name it. */
function rivalsOf(goal: Goal, goals: readonly Goal[]): GoalRef[] {
  return goals
    .filter(({ id, rivals }) => goal.rivals.includes(id) || rivals.includes(goal.id))
    .filter(({ id }) => id !== goal.id)
    .map(goalToRef);
}

function earlierAttempts(reader: Reader, goal: Goal): GoalAttempt[] {
  const attempts: Goal[] = [];
  for (let id = goal.restartOf; id !== null && attempts.length < 100;) {
    const earlier = findGoal(reader, id);
    if (earlier === null || attempts.some((one) => one.id === earlier.id)) break;
    attempts.push(earlier);
    id = earlier.restartOf;
  }
  return attempts.map(goalToAttempt);
}

function attemptOrNull(goal: Goal | null): GoalAttempt | null {
  return goal === null ? null : goalToAttempt(goal);
}

function goalToAttempt({ id, title, cycle, closed, grading }: Goal): GoalAttempt {
  return { id, title, cycle, closed: closed?.as ?? null, grade: grading?.grade ?? null };
}

export function goalToRef({ id, kind, title }: Goal): GoalRef {
  return { id, kind, title };
}

function ownerOf(ownerId: string | null, people: ReadonlyMap<string, string>): PersonRef | null {
  const name = ownerId === null ? undefined : people.get(ownerId);
  return ownerId === null || name === undefined ? null : { id: ownerId, name };
}

function latest(days: readonly string[]): string | null {
  return days.reduce<string | null>((last, day) => (last === null || day > last ? day : last), null);
}
