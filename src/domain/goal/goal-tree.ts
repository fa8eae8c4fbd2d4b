import { objectiveScore } from '../metrics/key-result-score.ts';

/** What places a goal in the tree. */
export interface TreeLink {
  readonly id: string;
  readonly parentId: string | null;
  readonly orderKey: string | null;
  /** When it was set. */
  readonly setAt: string;
}

export interface PlacedGoal<T extends TreeLink> {
  readonly goal: T;
  /** 0 for a root. */
  readonly depth: number;
  /** The goal it stands under, which is not always the one it names. */
  readonly under: string | null;
}

/**
 * Goals in tree order, each exactly once, whatever their links say. One whose parent is not among them stands at the root; a
 * circle, which a merge of two devices can produce, is cut above the goal in it that was set first. Every device cuts alike.
 */
export function treeOrder<T extends TreeLink>(goals: readonly T[]): PlacedGoal<T>[] {
  const sorted = [...goals].sort(compareSiblings);
  const known = new Set(sorted.map(({ id }) => id));
  const isRoot = ({ parentId }: T): boolean => parentId === null || !known.has(parentId);
  const children = Map.groupBy(
    sorted.filter((goal) => !isRoot(goal)),
    ({ parentId }) => parentId,
  );
  const placed: PlacedGoal<T>[] = [];
  const seen = new Set<string>();
  const place = (root: T): void => {
    // A stack of one's own: a chain of thousands must not end the program's.
    const waiting: PlacedGoal<T>[] = [{ goal: root, depth: 0, under: null }];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      if (seen.has(next.goal.id)) continue;
      seen.add(next.goal.id);
      placed.push(next);
      const below = children.get(next.goal.id) ?? [];
      for (let at = below.length - 1; at >= 0; at -= 1) {
        const child = below[at];
        if (child !== undefined) waiting.push({ goal: child, depth: next.depth + 1, under: next.goal.id });
      }
    }
  };
  for (const goal of sorted) if (isRoot(goal)) place(goal);
  if (placed.length < sorted.length) for (const goal of firstOfCircles(sorted)) place(goal);
  return placed;
}

/** A score, and whether it was measured by the goal's own key results or is the mean of the goals below it. */
export interface GoalScore {
  readonly value: number;
  readonly from: 'key-results' | 'goals-below';
}

export interface Scored extends TreeLink {
  /** A purpose need never be finished: it has no score, whatever is below it. */
  readonly isScored: boolean;
  /** The weighted mean of its own key results; null without any. */
  readonly ownScore: number | null;
}

/**
 * The score of every goal by id. Its own key results decide; a goal without any takes the plain mean of those directly below
 * that have a score. Where nothing is measured there is no score.
 */
export function rolledUpScores<T extends Scored>(ordered: readonly PlacedGoal<T>[]): Map<string, GoalScore> {
  const scores = new Map<string, GoalScore>();
  const below = new Map<number, number[]>();
  // From the last to the first, so that what is below a goal is known before the goal is reached.
  for (const { goal, depth } of [...ordered].reverse()) {
    const parts = below.get(depth + 1) ?? [];
    below.delete(depth + 1);
    const score = goal.isScored ? ownOrMean(goal.ownScore, parts) : null;
    if (score === null) continue;
    scores.set(goal.id, score);
    below.set(depth, [...(below.get(depth) ?? []), score.value]);
  }
  return scores;
}

function ownOrMean(own: number | null, parts: readonly number[]): GoalScore | null {
  if (own !== null) return { value: own, from: 'key-results' };
  const mean = objectiveScore(parts.map((score) => ({ score, weight: 1 })));
  return mean === null ? null : { value: mean, from: 'goals-below' };
}

/** Of each circle of parents the goal that was set first, in the order they were set. */
function firstOfCircles<T extends TreeLink>(goals: readonly T[]): T[] {
  const byId = new Map(goals.map((goal) => [goal.id, goal]));
  const walked = new Set<string>();
  const firsts: T[] = [];
  for (const start of goals) {
    const line: T[] = [];
    let next: T | undefined = start;
    while (next !== undefined && !walked.has(next.id)) {
      walked.add(next.id);
      line.push(next);
      next = next.parentId === null ? undefined : byId.get(next.parentId);
    }
    const [first] = line.slice(next === undefined ? line.length : line.indexOf(next)).sort(compareSet);
    if (next !== undefined && line.includes(next) && first !== undefined) firsts.push(first);
  }
  return firsts.sort(compareSet);
}

/** By order key, those without one behind, in the order they were set. */
export function compareSiblings(a: TreeLink, b: TreeLink): number {
  if (a.orderKey !== b.orderKey) {
    if (a.orderKey === null) return 1;
    if (b.orderKey === null) return -1;
    return a.orderKey < b.orderKey ? -1 : 1;
  }
  return compareSet(a, b);
}

function compareSet(a: TreeLink, b: TreeLink): number {
  if (a.setAt !== b.setAt) return a.setAt < b.setAt ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
