import type { CheckIn } from '../check-in/check-in.ts';
import type { KeyResult } from '../key-result/key-result.ts';
import type { Instant } from '../kernel/ports.ts';
import { keyResultScore, yesNoScore } from '../metrics/key-result-score.ts';
import type { FeedbackFacts } from './facts.ts';

type CourseFacts = Pick<
  FeedbackFacts,
  'keyResult' | 'valueBefore' | 'valueNow' | 'target' | 'unit' | 'scoreBefore' | 'scoreNow' | 'valueMoved'
>;

/** Where a key result stood at two moments, as facts. `looks` are its check-ins, newest first. */
export function courseFacts(
  keyResult: KeyResult,
  looks: readonly CheckIn[],
  before: Instant,
  withoutLook: string | null = null,
): CourseFacts {
  const earlier = looks.filter(({ id, when }) => id !== withoutLook && when.at <= before);
  const valueBefore = valueAt(keyResult, earlier, before);
  const valueNow = valueAt(keyResult, looks, null);
  const isMilestones = keyResult.measure === 'milestones';
  const target = isMilestones ? keyResult.milestones.length : keyResult.target;
  const baseline = isMilestones ? 0 : keyResult.baseline;
  const scoreAt = keyResult.measure === 'yes-no' ? yesNoScore : keyResultScore;
  return {
    keyResult: keyResult.title,
    valueBefore,
    valueNow,
    target,
    unit: unitOf(keyResult),
    scoreBefore: scoreAt({ baseline, target, current: valueBefore }),
    scoreNow: scoreAt({ baseline, target, current: valueNow }),
    valueMoved: movement(valueBefore, valueNow, target),
  };
}

function valueAt(keyResult: KeyResult, looks: readonly CheckIn[], at: Instant | null): number {
  if (keyResult.measure === 'milestones') {
    const isReached = (reached: Instant | undefined): boolean =>
      reached !== undefined && (at === null || reached <= at);
    return keyResult.milestones.filter(({ reached }) => isReached(reached?.at)).length;
  }
  return looks.find(({ value }) => value !== null)?.value ?? keyResult.baseline;
}

function movement(before: number, now: number, target: number): FeedbackFacts['valueMoved'] {
  if (before === now) return 'not';
  return Math.abs(target - now) < Math.abs(target - before) ? 'closer' : 'away';
}

function unitOf({ measure, unit }: KeyResult): string | null {
  return measure === 'percent' ? '%' : unit;
}
