import type { CheckInSubject, Confidence } from '../check-in/check-in.ts';
import type { Obstacle, Verdict } from '../commitment/commitment.ts';
import type { Day } from '../kernel/ports.ts';

/** What happened: a verdict, or a check-in. */
export type FeedbackOccasion = Verdict | 'check-in';

/**
 * What is known after an intent, read from the journal. Null is a fact that is absent: no sentence may rest on it.
 * Everything is about the task and those it concerns; nothing here describes the person.
 */
export interface FeedbackFacts {
  readonly occasion: FeedbackOccasion;
  readonly about: CheckInSubject['kind'];
  /** The key result that was looked at, or the one above the commitment; its values in its own unit. */
  readonly keyResult: string | null;
  /** Before this look; for a commitment, when it was made. */
  readonly valueBefore: number | null;
  readonly valueNow: number | null;
  readonly target: number | null;
  readonly unit: string | null;
  /** Its score, 0…1, before and now. */
  readonly scoreBefore: number | null;
  readonly scoreNow: number | null;
  readonly valueMoved: 'closer' | 'away' | 'not' | null;
  /** To whom it was promised, and how many other promises to them are open. */
  readonly person: string | null;
  readonly openForPerson: number | null;
  readonly goal: string | null;
  readonly keptForGoal: number | null;
  readonly promisedForGoal: number | null;
  /** Over the whole journal, with this verdict. */
  readonly kept: number | null;
  readonly verdicts: number | null;
  /** (kept + partly ÷ 2) ÷ verdicts in percent; null below five verdicts. */
  readonly percent: number | null;
  /** The same without this verdict. */
  readonly percentBefore: number | null;
  readonly stepsDone: number | null;
  readonly steps: number | null;
  /** The day on which the due was renegotiated in time. */
  readonly renegotiatedOn: Day | null;
  /** Whole days between the verdict and a due that was still ahead. */
  readonly daysEarly: number | null;
  readonly obstacle: Obstacle | null;
  /** How often this obstacle has been named, with this time. */
  readonly obstacleTimes: number | null;
  readonly need: string | null;
  readonly confidence: Confidence | null;
  readonly confidenceBefore: Confidence | null;
  /** Whole days until the horizon, for a due that can still be renegotiated. */
  readonly daysToHorizon: number | null;
  /** Check-ins on the same record, with this one. */
  readonly looks: number | null;
}

export type FactName = keyof FeedbackFacts;

/** Nothing known but what happened. */
export function bareFacts(
  occasion: FeedbackOccasion,
  about: FeedbackFacts['about'] = 'commitment',
): FeedbackFacts {
  return {
    occasion,
    about,
    keyResult: null,
    valueBefore: null,
    valueNow: null,
    target: null,
    unit: null,
    scoreBefore: null,
    scoreNow: null,
    valueMoved: null,
    person: null,
    openForPerson: null,
    goal: null,
    keptForGoal: null,
    promisedForGoal: null,
    kept: null,
    verdicts: null,
    percent: null,
    percentBefore: null,
    stepsDone: null,
    steps: null,
    renegotiatedOn: null,
    daysEarly: null,
    obstacle: null,
    obstacleTimes: null,
    need: null,
    confidence: null,
    confidenceBefore: null,
    daysToHorizon: null,
    looks: null,
  };
}
