import type { Verdict } from '../commitment/commitment.ts';
import type { Goal } from '../goal/goal.ts';
import type { Day } from '../kernel/ports.ts';
import { addDays, weekday } from '../time/days.ts';
import type { ReviewPeriod } from './review-period.ts';

/** Why a commitment is proposed for the coming week. */
export const proposalReasons = [
  'missed',
  'partly',
  'renegotiated',
  'first-step',
  'practice',
  'bare-goal',
] as const;
export type ProposalReason = (typeof proposalReasons)[number];

/** A commitment that a review proposes. It is nothing until the person accepts it, in words of their own. */
export interface Proposal {
  /** The same for the same thing each time it is proposed. */
  readonly key: string;
  readonly reason: ProposalReason;
  /** What it comes from, and what that is called. */
  readonly from: {
    readonly kind: 'commitment' | 'entry' | 'goal';
    readonly id: string;
    readonly words: string;
  };
  /** The words to begin with; empty where the person has to find them. */
  readonly statement: string;
  readonly goalId: string | null;
  readonly personId: string | null;
  readonly dueDay: Day;
}

export interface ReviewedCommitment {
  readonly id: string;
  readonly statement: string;
  readonly goalId: string | null;
  readonly personId: string | null;
  readonly dueDay: Day | null;
}

/** What the rules look at. */
export interface ReviewedWeek {
  readonly today: Day;
  readonly ahead: ReviewPeriod;
  readonly settled: readonly (ReviewedCommitment & { readonly verdict: Verdict })[];
  /** Renegotiated in the week and without a verdict. */
  readonly moved: readonly (ReviewedCommitment & { readonly nextStep: string | null })[];
  readonly firstSteps: readonly { readonly entryId: string; readonly text: string }[];
  /** Practices of which nothing was done in the week, and that do not rest beyond the coming one. */
  readonly restingPractices: readonly Pick<ReviewedCommitment, 'id' | 'statement' | 'goalId'>[];
  /** Every goal there is. */
  readonly goals: readonly Pick<Goal, 'id' | 'kind' | 'title' | 'parentId' | 'closed' | 'cycle'>[];
  /** Every commitment without a verdict. */
  readonly open: readonly Pick<ReviewedCommitment, 'statement' | 'goalId'>[];
}

/** More of one kind is a list to work off, not a choice. */
const mostOfAReason = 3;

/**
 * What a review proposes for the coming week, by rules that anybody can follow: what was missed or partly kept and still matters,
 * the next piece of what was moved, first steps that were written down, practices to take up again, goals with nothing under them.
 * Nothing that is promised already, nothing twice, nothing for a week that is over.
 */
export function proposeCommitments(week: ReviewedWeek): Proposal[] {
  if (week.ahead.to < week.today) return [];
  const known = new Set(week.open.map(({ statement }) => sameWords(statement)));
  return rules.flatMap((rule) => {
    const fresh = rule(week).filter(({ statement }) => {
      const words = sameWords(statement);
      if (words === '') return true;
      if (known.has(words)) return false;
      known.add(words);
      return true;
    });
    return fresh.slice(0, mostOfAReason);
  });
}

const rules: readonly ((week: ReviewedWeek) => Proposal[])[] = [
  (week) => again(week, 'missed'),
  (week) => again(week, 'partly'),
  nextPieces,
  firstSteps,
  practices,
  bareGoals,
];

/** What serves a goal that is closed does not matter any more. */
function again(week: ReviewedWeek, verdict: 'missed' | 'partly'): Proposal[] {
  const closed = new Set(week.goals.filter((goal) => goal.closed !== null).map(({ id }) => id));
  return week.settled
    .filter((one) => one.verdict === verdict && (one.goalId === null || !closed.has(one.goalId)))
    .map((one) => ofCommitment(week, verdict, one, one.statement));
}

/** What is due in the coming week anyway needs no second promise. */
function nextPieces(week: ReviewedWeek): Proposal[] {
  return week.moved
    .filter(({ dueDay }) => dueDay === null || dueDay > week.ahead.to)
    .flatMap((one) =>
      one.nextStep === null
        ? []
        : [ofCommitment(week, 'renegotiated', { ...one, dueDay: null }, one.nextStep)],
    );
}

function firstSteps(week: ReviewedWeek): Proposal[] {
  return week.firstSteps.map(({ entryId, text }) => ({
    ...bare(week, 'first-step', entryId),
    key: `first-step ${entryId} ${text}`,
    from: { kind: 'entry', id: entryId, words: text },
    statement: text,
  }));
}

function practices(week: ReviewedWeek): Proposal[] {
  return week.restingPractices.map((one) =>
    ofCommitment(week, 'practice', { ...one, personId: null, dueDay: null }, one.statement),
  );
}

function bareGoals(week: ReviewedWeek): Proposal[] {
  const open = week.goals.filter(({ closed }) => closed === null);
  const busy = new Set([...week.open.map(({ goalId }) => goalId), ...open.map(({ parentId }) => parentId)]);
  return open
    .filter(({ id, kind, cycle }) => kind !== 'purpose' && !busy.has(id) && isMet(cycle, week.ahead))
    .map(({ id, title }) => ({
      ...bare(week, 'bare-goal', id),
      from: { kind: 'goal', id, words: title },
      statement: '',
      goalId: id,
    }));
}

function isMet(cycle: ReviewPeriod | null, { from, to }: ReviewPeriod): boolean {
  return cycle === null || (cycle.from <= to && from <= cycle.to);
}

function ofCommitment(
  week: ReviewedWeek,
  reason: ProposalReason,
  { id, statement: words, goalId, personId, dueDay }: ReviewedCommitment,
  statement: string,
): Proposal {
  return {
    ...bare(week, reason, id),
    from: { kind: 'commitment', id, words },
    statement,
    goalId,
    personId,
    dueDay: dayAhead(week, dueDay === null ? 5 : weekday(dueDay)),
  };
}

function bare(week: ReviewedWeek, reason: ProposalReason, id: string) {
  return { key: `${reason} ${id}`, reason, goalId: null, personId: null, dueDay: dayAhead(week, 5) };
}

/** That weekday of the coming week; its last day once that one has passed. Without another wish it is Friday. */
function dayAhead({ ahead, today }: ReviewedWeek, dayOfWeek: number): Day {
  const day = addDays(ahead.from, dayOfWeek - 1);
  return day < today ? ahead.to : day;
}

/** The same promise, whatever its case, spaces and final stop. */
function sameWords(statement: string): string {
  return statement
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.!…]+$/, '');
}
