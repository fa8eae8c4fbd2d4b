import type { Verdict } from '../commitment/commitment.ts';
import { exhaustive } from '../kernel/exhaustive.ts';
import type { Instant } from '../kernel/ports.ts';
import { personalTrial, type PersonalTrial } from './personal-trial.ts';

/** What a person may ask of their own record: are commitments kept more often with this than without? */
export const trialQuestions = ['plan', 'clock-time', 'morning', 'witness'] as const;
export type TrialQuestion = (typeof trialQuestions)[number];

/** A commitment with its verdict, and what stood beside it. */
export interface TriedCommitment {
  readonly verdict: Verdict;
  readonly settledAt: Instant;
  /** As named at the end, and as a clock on the wall shows it, `YYYY-MM-DDTHH:MM`. */
  readonly due: { readonly instant: Instant; readonly local: string } | null;
  /** When its if–then plan was set; null when it has none, or it was dropped. */
  readonly planAt: Instant | null;
  /** When a witness was first asked who stood to the end; null without one. */
  readonly witnessAt: Instant | null;
}

/** What the app fills in when no time is said, and the two ways of writing a day as a time. */
const timesOfNobody = new Set(['17:00', '23:59', '00:00']);
const noon = '12:00';

/** The commitments in two groups; one to which the question does not apply is in neither. */
export function trialOf(question: TrialQuestion, commitments: readonly TriedCommitment[]): PersonalTrial {
  return personalTrial(
    commitments.flatMap((commitment) => {
      const isWith = hasIt(question, commitment);
      return isWith === null ? [] : [{ verdict: commitment.verdict, isWith }];
    }),
  );
}

/** Whether it had what the question asks about, while that could still help: before it was due, and before its verdict. */
function hasIt(question: TrialQuestion, commitment: TriedCommitment): boolean | null {
  const { due, planAt, witnessAt } = commitment;
  switch (question) {
    case 'plan':
      return isInTime(planAt, commitment);
    case 'witness':
      return isInTime(witnessAt, commitment);
    case 'clock-time':
      return due === null ? null : hasOwnTime(due.local);
    case 'morning':
      return due === null || !hasOwnTime(due.local) ? null : timeOf(due.local) < noon;
    default:
      return exhaustive(question);
  }
}

function isInTime(at: Instant | null, { due, settledAt }: TriedCommitment): boolean {
  return at !== null && at < settledAt && (due === null || at < due.instant);
}

function hasOwnTime(local: string): boolean {
  return !timesOfNobody.has(timeOf(local));
}

function timeOf(local: string): string {
  return local.slice(11, 16);
}
