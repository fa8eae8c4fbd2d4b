import type { Services } from '../../contract/api.ts';
import type { InsightsPeriod } from '../../contract/insights-contract.ts';
import type { Commitment } from '../../domain/commitment/commitment.ts';
import { exhaustive } from '../../domain/kernel/exhaustive.ts';
import type { Day, Instant } from '../../domain/kernel/ports.ts';
import { ok } from '../../domain/kernel/result.ts';
import { calibrationOf } from '../../domain/metrics/calibration.ts';
import { obstaclePattern, type NamedObstacle } from '../../domain/metrics/obstacle-pattern.ts';
import { reliabilityOf, wasRenegotiated } from '../../domain/metrics/reliability.ts';
import {
  reliabilityOverTime,
  type DatedReliabilityCase,
} from '../../domain/metrics/reliability-over-time.ts';
import { trialOf, trialQuestions } from '../../domain/metrics/trial-questions.ts';
import { addDays } from '../../domain/time/days.ts';
import {
  listCheckInObstacles,
  listOutcomes,
  listTriedCommitments,
  listUnsettledOfNote,
  type CommitmentOutcome,
  type DayRange,
} from '../../journal/queries/outcomes.ts';
import type { Core } from '../core.ts';

export function insightsService(core: Core): Services['insights'] {
  return {
    get({ period, by }) {
      const journal = core.journal();
      const now = core.now();
      const today = core.today();
      const from = firstDay(period, today);
      const range = rangeFrom(from, today);
      const outcomes = listOutcomes(journal, range);
      const unsettled = listUnsettledOfNote(journal, now)
        .map((commitment) => unsettledCase(commitment, now))
        .filter(({ day }) => range.from <= day && day <= range.to);
      const cases = [...outcomes.map(outcomeCase), ...unsettled];
      return ok({
        today,
        from,
        reliability: reliabilityOf(cases),
        overTime: reliabilityOverTime(cases, by),
        calibration: calibrationOf(
          outcomes.flatMap(({ verdict, confidence }) =>
            confidence === null ? [] : [{ verdict, confidence }],
          ),
        ),
        obstacles: obstaclePattern([
          ...outcomes.flatMap(verdictObstacle),
          ...listCheckInObstacles(journal, range).map((obstacle) => ({
            obstacle,
            namedAt: 'check-in' as const,
          })),
        ]),
      });
    },

    trials({ period }) {
      const today = core.today();
      const tried = listTriedCommitments(core.journal(), rangeFrom(firstDay(period, today), today));
      return ok(trialQuestions.map((question) => ({ question, ...trialOf(question, tried) })));
    },
  };
}

function rangeFrom(from: Day | null, to: Day): DayRange {
  return { from: from ?? '0000-01-01', to };
}

/** A period ends today, and today counts: twelve weeks are 84 days, twelve months 365. */
function firstDay(period: InsightsPeriod, today: Day): Day | null {
  switch (period) {
    case '12-weeks':
      return addDays(today, -83);
    case '12-months':
      return addDays(today, -364);
    case 'all':
      return null;
    default:
      return exhaustive(period);
  }
}

function outcomeCase({ day, verdict, wasRenegotiated }: CommitmentOutcome): DatedReliabilityCase {
  return { day, verdict, wasRenegotiated, isPastDue: true };
}

/** Counted on the day it was due, as the person named it; while it is not due yet, on the day of its latest change. */
function unsettledCase(commitment: Commitment, now: Instant): DatedReliabilityCase {
  const { due, changes, made } = commitment;
  const isPastDue = due !== null && due.instant <= now;
  const day = isPastDue ? due.local.slice(0, 10) : (changes.at(-1)?.when.day ?? made.day);
  return { day, verdict: null, isPastDue, wasRenegotiated: wasRenegotiated(commitment) };
}

function verdictObstacle({ obstacle }: CommitmentOutcome): NamedObstacle[] {
  return obstacle === null ? [] : [{ obstacle, namedAt: 'verdict' }];
}
