import type { GoalNode } from '../../../contract/goal-contract.ts';
import { checkCycle, isOver, nextQuarterOf, quarterOf, type CycleError } from '../../../domain/goal/cycle.ts';
import type { Cycle, Goal, GoalKind } from '../../../domain/goal/goal.ts';
import { m } from '../../../messages/index.ts';
import type { Option } from '../../ui/option.ts';
import { goalsErrorSentence } from '../goal-error-sentence.ts';
import { cycleText } from './cycle-words.ts';
import { ambitionLabel } from './goal-kinds.ts';

/** What can be said of a goal besides its words and its place in the tree. */
export type GoalTerms = Pick<Goal, 'cycle' | 'ambition' | 'ownerId' | 'cadenceDays' | 'outside' | 'rivals'>;

export const emptyTerms: GoalTerms = {
  cycle: null,
  ambition: null,
  ownerId: null,
  cadenceDays: null,
  outside: null,
  rivals: [],
};

/** What a new goal of a kind begins with: an objective has the quarter it is set in and is committed, others nothing. */
export function termsForKind(kind: GoalKind, today: string): Pick<GoalTerms, 'cycle' | 'ambition'> {
  return kind === 'objective'
    ? { cycle: quarterOf(today), ambition: 'committed' }
    : { cycle: null, ambition: null };
}

export const cycleChoices = ['this-quarter', 'next-quarter', 'custom', 'none'] as const;
export type CycleChoice = (typeof cycleChoices)[number];

/** Which of the choices a cycle is. */
export function cycleToChoice(cycle: Cycle | null, today: string): CycleChoice {
  if (cycle === null) return 'none';
  if (isSameCycle(cycle, quarterOf(today))) return 'this-quarter';
  return isSameCycle(cycle, nextQuarterOf(today)) ? 'next-quarter' : 'custom';
}

/** The cycle that is meant by a choice; own days begin with those it has, or with the quarter. */
export function choiceToCycle(choice: CycleChoice, current: Cycle | null, today: string): Cycle | null {
  const cycles: Record<CycleChoice, Cycle | null> = {
    'this-quarter': quarterOf(today),
    'next-quarter': nextQuarterOf(today),
    custom: current ?? quarterOf(today),
    none: null,
  };
  return cycles[choice];
}

/** What a fresh start begins with: this quarter, or the next one while the cycle is still going on. */
export function nextCycle(cycle: Cycle | null, today: string): Cycle {
  return cycle === null || isOver(cycle, today) ? quarterOf(today) : nextQuarterOf(today);
}

export function cycleOptions(today: string): Option<CycleChoice>[] {
  return [
    { value: 'this-quarter', label: m.goal_cycle_this({ quarter: cycleText(quarterOf(today)) }) },
    { value: 'next-quarter', label: m.goal_cycle_next({ quarter: cycleText(nextQuarterOf(today)) }) },
    { value: 'custom', label: m.goal_cycle_custom() },
    { value: 'none', label: m.goal_cycle_none() },
  ];
}

/** What is not right with the days of a cycle; undefined when they can be saved. */
export function cycleProblem(cycle: Cycle): string | undefined {
  if (cycle.from === '' || cycle.to === '') return m.goal_cycle_both_days();
  const checked = checkCycle(cycle);
  return checked.ok ? undefined : goalsErrorSentence(checked.error satisfies CycleError);
}

/** What was said, in a line: "Q4 2026 · Committed"; what can be said while nothing is. */
export function termsText({ cycle, ambition, cadenceDays, outside }: GoalTerms): string {
  const said = [
    cycle && cycleProblem(cycle) === undefined ? cycleText(cycle) : null,
    ambition && ambitionLabel(ambition),
    cadenceDays && m.goal_terms_cadence({ cadence: cadenceText(cadenceDays) }),
    outside,
  ].filter(Boolean);
  return said.length > 0 ? said.join(' · ') : m.goal_terms();
}

/** How often one looks at a goal. The days that are none of these are offered too while they are what is chosen. */
export function cadenceOptions(current: number | null): Option<string>[] {
  const usual = [7, 14, 30];
  const days = current === null || usual.includes(current) ? usual : [...usual, current];
  return [
    { value: '', label: m.goal_cadence_none() },
    ...days.map((one) => ({ value: String(one), label: cadenceText(one) })),
  ];
}

export function cadenceText(days: number): string {
  if (days === 1) return m.goal_cadence_daily();
  if (days === 7) return m.goal_cadence_weekly();
  return days % 7 === 0 ? m.goal_cadence_weeks({ count: days / 7 }) : m.goal_cadence_days({ count: days });
}

/** The goals that `id` may serve: neither itself nor a goal below it. All of them for a goal that is not yet set. */
export function possibleParents(nodes: readonly GoalNode[], id: string | null): GoalNode[] {
  const at = nodes.findIndex(({ goal }) => goal.id === id);
  const depth = nodes[at]?.depth ?? 0;
  const after = nodes.findIndex((node, index) => index > at && node.depth <= depth);
  const end = after < 0 ? nodes.length : after;
  return nodes.filter((_, index) => at < 0 || index < at || index >= end);
}

/** Goals to choose from, indented as they stand, after what choosing none means. */
export function goalOptions(nodes: readonly GoalNode[], none: string): Option<string>[] {
  return [
    { value: '', label: none },
    ...nodes.map(({ goal, depth }) => ({ value: goal.id, label: `${'\u2003'.repeat(depth)}${goal.title}` })),
  ];
}

function isSameCycle(a: Cycle, b: Cycle): boolean {
  return a.from === b.from && a.to === b.to;
}
