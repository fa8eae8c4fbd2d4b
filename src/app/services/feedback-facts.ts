import type { CheckIn } from '../../domain/check-in/check-in.ts';
import type { Commitment, Obstacle, Settlement } from '../../domain/commitment/commitment.ts';
import { horizonOf } from '../../domain/commitment/horizon.ts';
import { bareFacts, type FeedbackFacts } from '../../domain/feedback/facts.ts';
import { courseFacts } from '../../domain/feedback/key-result-course.ts';
import { reliabilityOf, type ReliabilityCase } from '../../domain/metrics/reliability.ts';
import { addDays } from '../../domain/time/days.ts';
import { addMinutes, minutesBetween } from '../../domain/time/instants.ts';
import { commitmentOverview, listCheckIns } from '../../journal/queries/commitments.ts';
import {
  countForGoal,
  countObstacle,
  countOpenFor,
  countVerdicts,
  keyResultById,
  keyResultsUnder,
} from '../../journal/queries/feedback.ts';
import { findGoal, goalLine } from '../../journal/queries/goals.ts';
import { findPerson } from '../../journal/queries/people.ts';
import type { Core } from '../core.ts';

const dayMinutes = 1_440;
const obstacleDays = 90;

/** What is known about a commitment once its verdict is given. */
export function verdictFacts(core: Core, commitment: Commitment, settlement: Settlement): FeedbackFacts {
  const journal = core.journal();
  const { verdict, obstacle } = settlement;
  const steps = commitmentOverview(journal, commitment.id)?.steps;
  const goal = commitment.goalId === null ? null : findGoal(journal, commitment.goalId);
  const counts = goal && countForGoal(journal, goal.id);
  const { personId, due } = commitment;
  return {
    ...bareFacts(verdict),
    ...courseAbove(core, commitment),
    ...ratioFacts(core, verdict),
    person: personId === null ? null : (findPerson(journal, personId)?.name ?? null),
    openForPerson: personId === null ? null : countOpenFor(journal, personId),
    goal: goal?.title ?? null,
    keptForGoal: counts?.kept ?? null,
    promisedForGoal: counts?.promised ?? null,
    stepsDone: steps?.completed ?? null,
    steps: steps?.total ?? null,
    renegotiatedOn: renegotiationOf(commitment),
    daysEarly: due === null ? null : wholeDays(settlement.when.at, due.instant),
    ...obstacleFacts(core, obstacle),
  };
}

/** What is known once somebody looked at a commitment, goal or key result. */
export function checkInFacts(core: Core, checkIn: CheckIn, need: string | null): FeedbackFacts {
  const journal = core.journal();
  const { about, confidence, when } = checkIn;
  const looks = listCheckIns(journal, about.id);
  const earlier = looks.find(({ id, when: other }) => id !== checkIn.id && other.at <= when.at);
  const facts: FeedbackFacts = {
    ...bareFacts('check-in', about.kind),
    confidence,
    confidenceBefore: earlier?.confidence ?? null,
    looks: looks.length,
    need,
    ...obstacleFacts(core, checkIn.obstacle),
  };
  if (about.kind === 'commitment') return { ...facts, ...openFacts(core, about.id) };
  const keyResult = about.kind === 'key-result' ? keyResultById(journal, about.id) : null;
  return keyResult === null ? facts : { ...facts, ...courseFacts(keyResult, looks, when.at, checkIn.id) };
}

function openFacts(core: Core, id: string): Partial<FeedbackFacts> {
  const overview = commitmentOverview(core.journal(), id);
  if (overview === null) return {};
  const { commitment, steps } = overview;
  const horizon = commitment.due && horizonOf(commitment.due, commitment.horizonDays);
  const isOpen = commitment.settlement === null && horizon !== null;
  return {
    stepsDone: steps.completed,
    steps: steps.total,
    daysToHorizon: isOpen ? wholeDays(core.now(), horizon) : null,
  };
}

/** The key result above that came closest since the promise was made; the nearest goal up the line that has any. */
function courseAbove(core: Core, { goalId, made }: Commitment): Partial<FeedbackFacts> {
  const journal = core.journal();
  for (const goal of goalLine(journal, goalId).toReversed()) {
    const courses = keyResultsUnder(journal, goal.id).map((keyResult) =>
      courseFacts(keyResult, listCheckIns(journal, keyResult.id), made.at),
    );
    const gain = ({ scoreNow, scoreBefore }: (typeof courses)[number]): number =>
      (scoreNow ?? 0) - (scoreBefore ?? 0);
    const [furthest] = courses.toSorted((a, b) => gain(b) - gain(a));
    if (furthest) return furthest;
  }
  return {};
}

/** The kept ratio with this verdict and as it was without it. */
function ratioFacts(core: Core, verdict: Settlement['verdict']): Partial<FeedbackFacts> {
  const counts = countVerdicts(core.journal());
  const cases = (['kept', 'partly', 'missed'] as const).flatMap((one) =>
    Array.from({ length: counts[one] ?? 0 }, (): ReliabilityCase => ({
      verdict: one,
      isPastDue: false,
      wasRenegotiated: false,
    })),
  );
  const index = cases.findIndex((one) => one.verdict === verdict);
  if (index < 0) return {};
  const now = reliabilityOf(cases);
  const before = reliabilityOf(cases.toSpliced(index, 1));
  return {
    kept: now.counts.kept,
    verdicts: now.n,
    percent: now.ratio && Math.round(now.ratio.value * 100),
    percentBefore: before.ratio && Math.round(before.ratio.value * 100),
  };
}

function obstacleFacts(core: Core, obstacle: Obstacle | null): Partial<FeedbackFacts> {
  if (obstacle === null) return {};
  const since = {
    day: addDays(core.today(), -obstacleDays),
    at: addMinutes(core.now(), -obstacleDays * dayMinutes),
  };
  return { obstacle, obstacleTimes: countObstacle(core.journal(), obstacle, since) };
}

function renegotiationOf({ changes }: Commitment): string | null {
  const moved = changes.findLast(
    ({ kind, from, to }) => kind === 'renegotiated' && from.instant < to.instant,
  );
  return moved?.when.day ?? null;
}

function wholeDays(from: string, to: string): number {
  return Math.max(0, Math.floor(minutesBetween(from, to) / dayMinutes));
}
