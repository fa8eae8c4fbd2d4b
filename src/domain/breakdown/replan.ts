import type { Confidence } from '../check-in/check-in.ts';
import type { Due } from '../commitment/commitment.ts';
import { horizonOf } from '../commitment/horizon.ts';
import type { Day, Instant } from '../kernel/ports.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { outlineOf } from '../step/outline.ts';
import type { Step } from '../step/step.ts';
import { firstStepMinutes } from './milestones.ts';
import { daysLeft, spread, type WorkingTime } from './working-days.ts';

/** After a slip: the open steps that have a day, laid anew between today and due. Nothing changes until it is accepted. */

export interface ReplanRequest extends WorkingTime {
  readonly steps: readonly Step[];
  readonly today: Day;
  /** The due as it is, or another that is considered. */
  readonly due: Day;
}

export interface ReplanLine {
  readonly stepId: string;
  readonly text: string;
  readonly kind: 'kept' | 'moved';
  readonly from: Day;
  readonly to: Day;
}

export interface Replan {
  readonly lines: readonly ReplanLine[];
  /** A small start today, so that the new plan begins with something done. */
  readonly firstStep: { readonly day: Day; readonly estimateMinutes: number };
  readonly mostOnOneDay: number;
  readonly isDaysOff: boolean;
}

export type ReplanError =
  | { readonly type: 'nothing-to-replan' }
  | { readonly type: 'due-in-the-past' }
  | { readonly type: 'due-too-far' };

/** What a new plan means for the promise: `renegotiation` and `easing` by the horizon, as a change of due is. */
export type HorizonEffect = 'fits' | 'tightening' | 'renegotiation' | 'easing';

export function replan(request: ReplanRequest): Result<Replan, ReplanError> {
  const { today, due } = request;
  if (due < today) return err({ type: 'due-in-the-past' });
  const left = daysLeft(today, due, request);
  if (left === null) return err({ type: 'due-too-far' });
  const dated = datedSteps(request.steps);
  if (dated.length === 0) return err({ type: 'nothing-to-replan' });
  const days = spread(left.days, dated.length);
  const lines = dated.map(({ step, day }, index): ReplanLine => {
    const to = days[index] ?? due;
    return { stepId: step.id, text: step.text, kind: to === day ? 'kept' : 'moved', from: day, to };
  });
  return ok({
    lines,
    firstStep: { day: today, estimateMinutes: firstStepMinutes },
    mostOnOneDay: Math.max(...[...Map.groupBy(days, (day) => day).values()].map((group) => group.length)),
    isDaysOff: left.isDaysOff,
  });
}

/** Why a new plan is offered: days have passed, lie after the due, or the latest check-in doubts the due. */
export type ReplanSign = {
  readonly kind: 'slipped' | 'after-due' | 'in-doubt';
  /** How many open steps it concerns. */
  readonly steps: number;
};

export interface ReplanFacts {
  readonly steps: readonly Step[];
  readonly today: Day;
  readonly due: Day;
  readonly confidence: Confidence | null;
}

/** What speaks for planning anew what is open, or null. Without a step that has a day there is nothing to plan. */
export function replanSign({ steps, today, due, confidence }: ReplanFacts): ReplanSign | null {
  const dated = datedSteps(steps);
  const count = (isMeant: (day: Day) => boolean): number => dated.filter(({ day }) => isMeant(day)).length;
  const slipped = count((day) => day < today);
  if (slipped > 0) return { kind: 'slipped', steps: slipped };
  const after = count((day) => day > due);
  if (after > 0) return { kind: 'after-due', steps: after };
  const isDoubted = confidence !== null && confidence !== 'on-track';
  return isDoubted && dated.length > 0 ? { kind: 'in-doubt', steps: dated.length } : null;
}

/** `to` null leaves the due where it is. */
export function horizonEffect(due: Due, to: Due | null, horizonDays: number, now: Instant): HorizonEffect {
  if (to === null || to.instant === due.instant) return 'fits';
  if (to.instant < due.instant) return 'tightening';
  return now < horizonOf(due, horizonDays) ? 'renegotiation' : 'easing';
}

/** By their day; those of one day as they stand in the outline. What became a commitment has a due of its own. */
function datedSteps(steps: readonly Step[]): { readonly step: Step; readonly day: Day }[] {
  return outlineOf(steps)
    .flatMap(({ step }) => (step.dueDay === null ? [] : [{ step, day: step.dueDay }]))
    .filter(({ step }) => step.completed === null && step.becameCommitmentId === null)
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}
