import type { NewEvent } from '../kernel/event.ts';
import type { Day } from '../kernel/ports.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import type { PracticeDay, PracticeDayEvent } from './practice-day.ts';
import { checkTerms, compareTerms, firstDayOf, pauseOn, termsOn, type TermsError } from './practice-terms.ts';
import { covers, type Practice, type PracticeEvent, type PracticeTerms } from './practice.ts';

/** Every intent on a practice: preconditions, then the events that record it. */

export type PracticeError =
  | TermsError
  | { readonly type: 'practice-from-past'; readonly today: Day }
  | { readonly type: 'practice-over' }
  | { readonly type: 'day-in-future' }
  | { readonly type: 'day-before-start'; readonly start: Day }
  | { readonly type: 'day-after-end'; readonly end: Day }
  | { readonly type: 'amount-not-yes-no' }
  | { readonly type: 'nothing-logged' }
  | { readonly type: 'pause-reversed' }
  | { readonly type: 'not-paused' }
  | { readonly type: 'unchanged' };

/** What the day and the commitment say about the practice. */
export interface PracticeMoment {
  readonly today: Day;
  /** The last day that counts: by the commitment's due. Null while it has none. */
  readonly lastDay: Day | null;
  /** Whether the commitment has its verdict; it is reopened before anything else changes. */
  readonly isSettled: boolean;
}

type Decision<E extends PracticeEvent | PracticeDayEvent> = Result<NewEvent<E>[], PracticeError>;

export function makePractice(
  id: string,
  commitmentId: string,
  terms: PracticeTerms,
  { from, until, today }: { readonly from: Day; readonly until: Day | null; readonly today: Day },
): Decision<PracticeEvent> {
  const checked = checkTerms(terms);
  if (!checked.ok) return checked;
  if (from < today) return err({ type: 'practice-from-past', today });
  if (until !== null && until < from) return err({ type: 'day-before-start', start: from });
  return ok([practiceEvent(id, { kind: 'practice.set', payload: { ...checked.value, commitmentId, from } })]);
}

/** Other terms from a day on: today at the earliest, since a day is measured by the terms that held on it. */
export function changeTerms(
  state: Practice,
  terms: PracticeTerms,
  from: Day,
  { today, isSettled }: PracticeMoment,
): Decision<PracticeEvent> {
  if (isSettled) return err({ type: 'practice-over' });
  const checked = checkTerms(terms);
  if (!checked.ok) return checked;
  if (from < today) return err({ type: 'practice-from-past', today });
  if (from < firstDayOf(state)) return err({ type: 'day-before-start', start: firstDayOf(state) });
  const change = compareTerms(termsOn(state, from), checked.value);
  if (change === null) return err({ type: 'unchanged' });
  const payload = { ...checked.value, from, change };
  return ok([practiceEvent(state.id, { kind: 'practice.changed', payload })]);
}

export interface PauseRequest {
  readonly from: Day;
  readonly to: Day | null;
  readonly reason: string | null;
}

/** A pause may lie in the past: what it freezes is worked out anew. */
export function pausePractice(
  state: Practice,
  { from, to, reason }: PauseRequest,
  { lastDay, isSettled }: PracticeMoment,
): Decision<PracticeEvent> {
  if (isSettled) return err({ type: 'practice-over' });
  if (to !== null && to < from) return err({ type: 'pause-reversed' });
  if (from < firstDayOf(state)) return err({ type: 'day-before-start', start: firstDayOf(state) });
  if (lastDay !== null && from > lastDay) return err({ type: 'day-after-end', end: lastDay });
  const isInside = state.pauses.some((pause) =>
    to === null ? pause.to === null && pause.from <= from : covers(pause, from) && covers(pause, to),
  );
  if (isInside && reason === null) return err({ type: 'unchanged' });
  return ok([practiceEvent(state.id, { kind: 'practice.paused', payload: { from, to, reason } })]);
}

/** `on` is the first day that counts again: the day a planned pause would begin takes that pause away. */
export function resumePractice(
  state: Practice,
  on: Day,
  { isSettled }: PracticeMoment,
): Decision<PracticeEvent> {
  if (isSettled) return err({ type: 'practice-over' });
  if (pauseOn(state, on) === null) return err({ type: 'not-paused' });
  return ok([practiceEvent(state.id, { kind: 'practice.resumed', payload: { on } })]);
}

export interface DayRequest {
  readonly day: Day;
  readonly amount: number;
  readonly note: string | null;
}

/** Records what was done on a day, in place of what was recorded before. `standing` are its records, the one that counts last. */
export function logPracticeDay(
  state: Practice,
  standing: readonly PracticeDay[],
  { day, amount, note }: DayRequest,
  { moment, newId }: { readonly moment: PracticeMoment; readonly newId: string },
): Decision<PracticeDayEvent> {
  const refusal = refusalOfDay(state, day, moment);
  if (refusal !== null) return err(refusal);
  if (termsOn(state, day).measure === 'yes-no' && amount !== 0 && amount !== 1) {
    return err({ type: 'amount-not-yes-no' });
  }
  const counting = standing.at(-1);
  if (counting?.amount === amount && counting.note === note) return err({ type: 'unchanged' });
  const payload = { commitmentId: state.commitmentId, day, amount, note };
  return ok([dayEvent(counting?.id ?? newId, { kind: 'practice-day.logged', payload })]);
}

/** A day that is left out on purpose: it leaves the score alone. */
export function skipPracticeDay(
  state: Practice,
  standing: readonly PracticeDay[],
  { day, reason }: { readonly day: Day; readonly reason: string | null },
  { moment, newId }: { readonly moment: PracticeMoment; readonly newId: string },
): Decision<PracticeDayEvent> {
  const refusal = refusalOfDay(state, day, moment);
  if (refusal !== null) return err(refusal);
  const counting = standing.at(-1);
  if (counting?.amount === null && counting.note === reason) return err({ type: 'unchanged' });
  const payload = { commitmentId: state.commitmentId, day, reason };
  return ok([dayEvent(counting?.id ?? newId, { kind: 'practice-day.skipped', payload })]);
}

/** Takes away what is recorded for a day, also where two devices recorded it twice. */
export function clearPracticeDay(
  standing: readonly PracticeDay[],
  { isSettled }: PracticeMoment,
): Decision<PracticeDayEvent> {
  if (isSettled) return err({ type: 'practice-over' });
  if (standing.length === 0) return err({ type: 'nothing-logged' });
  return ok(standing.map(({ id }) => dayEvent(id, { kind: 'practice-day.cleared', payload: {} })));
}

function refusalOfDay(
  state: Practice,
  day: Day,
  { today, lastDay, isSettled }: PracticeMoment,
): PracticeError | null {
  if (isSettled) return { type: 'practice-over' };
  if (day > today) return { type: 'day-in-future' };
  if (day < firstDayOf(state)) return { type: 'day-before-start', start: firstDayOf(state) };
  if (lastDay !== null && day > lastDay) return { type: 'day-after-end', end: lastDay };
  return null;
}

function practiceEvent(id: string, body: PracticeEvent): NewEvent<PracticeEvent> {
  return { subjectKind: 'practice', subjectId: id, body };
}

function dayEvent(id: string, body: PracticeDayEvent): NewEvent<PracticeDayEvent> {
  return { subjectKind: 'practice-day', subjectId: id, body };
}
