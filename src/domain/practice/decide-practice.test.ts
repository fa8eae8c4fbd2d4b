import { describe, expect, it } from 'vitest';
import type { RecordedEvent } from '../kernel/event.ts';
import { foldSubject } from '../kernel/subject.ts';
import {
  changeTerms,
  clearPracticeDay,
  logPracticeDay,
  makePractice,
  pausePractice,
  resumePractice,
  skipPracticeDay,
  type PracticeMoment,
} from './decide-practice.ts';
import { countingDays, type PracticeDay } from './practice-day.ts';
import { practiceSubject, type Practice, type PracticeTerms } from './practice.ts';

const today = '2026-11-23';
const when = { at: '2026-11-20T08:00:00.000Z', zone: 'UTC', day: '2026-11-20' };
const thrice: PracticeTerms = {
  times: 3,
  perDays: 7,
  measure: 'yes-no',
  amount: null,
  unit: null,
  direction: 'at-least',
};
const practice: Practice = {
  id: 'p',
  commitmentId: 'c',
  terms: [{ ...thrice, from: '2026-11-02' }],
  pauses: [],
  set: when,
};
const moment: PracticeMoment = { today, lastDay: null, isSettled: false };
const context = { moment, newId: 'new' };

const typeOf = (decision: { ok: boolean; error?: { type: string } }): string =>
  decision.ok ? 'ok' : (decision.error?.type ?? '');

/** The state after events of these bodies, in their order. */
function after(...bodies: readonly { readonly kind: string; readonly payload: unknown }[]): Practice | null {
  const set = { kind: 'practice.set', payload: { ...thrice, commitmentId: commitment, from: '2026-11-02' } };
  return foldSubject(practiceSubject, [set, ...bodies].map(toEvent));
}
const commitment = '00000000-0000-7000-8000-000000000001';

function toEvent(body: { readonly kind: string; readonly payload: unknown }, index: number): RecordedEvent {
  const id = `00000000-0000-7000-8000-${String(index + 1).padStart(12, '0')}`;
  const hlc = `${String(index + 1).padStart(12, '0')}-0000-000000000001`;
  return {
    ...when,
    ...body,
    id,
    intentId: id,
    hlc,
    subjectKind: 'practice',
    subjectId: commitment,
    version: 1,
  };
}

describe('terms', () => {
  it.each<[string, Partial<PracticeTerms>, string]>([
    ['three times a week', {}, 'ok'],
    ['eight times in seven days, done or not', { times: 8 }, 'practice-too-often'],
    ['at most every day, done or not', { times: 7, direction: 'at-most' }, 'practice-no-limit'],
    ['an amount without a number', { measure: 'amount' }, 'practice-amount-needed'],
    ['at least nothing', { measure: 'amount', amount: 0 }, 'practice-amount-needed'],
    ['at most nothing', { measure: 'amount', amount: 0, direction: 'at-most' }, 'ok'],
    [
      'an amount more often than once a day',
      { measure: 'amount', amount: 5, times: 8 },
      'practice-too-often',
    ],
  ])('of %s: %s', (_, change, expected) => {
    const decision = makePractice('p', 'c', { ...thrice, ...change }, { from: today, until: null, today });
    expect(typeOf(decision)).toBe(expected);
  });

  it('drop an amount and a unit where days are done or not done', () => {
    const given = { ...thrice, amount: 5, unit: 'km' };
    expect(makePractice('p', 'c', given, { from: today, until: null, today })).toMatchObject({
      value: [{ body: { payload: { amount: null, unit: null } } }],
    });
  });

  it('begin today or later, and not after the last day', () => {
    const make = (from: string, until: string | null) =>
      typeOf(makePractice('p', 'c', thrice, { from, until, today }));
    expect(make('2026-11-22', null)).toBe('practice-from-past');
    expect(make('2026-11-30', '2026-11-29')).toBe('day-before-start');
    expect(make('2026-11-30', '2026-11-30')).toBe('ok');
  });

  const run: PracticeTerms = { ...thrice, measure: 'amount', amount: 5, unit: 'km' };
  it.each<[string, PracticeTerms, Partial<PracticeTerms>, string]>([
    ['more times', thrice, { times: 4 }, 'more'],
    ['fewer times', thrice, { times: 2 }, 'less'],
    ['more days for the same', thrice, { perDays: 14 }, 'less'],
    ['the same in other words', thrice, { times: 6, perDays: 14 }, 'different'],
    ['a longer way', run, { amount: 8 }, 'more'],
    ['another unit', run, { unit: 'miles' }, 'different'],
    ['a higher limit', { ...run, direction: 'at-most' }, { amount: 6, direction: 'at-most' }, 'less'],
    ['a limit for what was asked', run, { direction: 'at-most' }, 'different'],
  ])('say what a change asks: %s', (_, before, change, expected) => {
    const state = { ...practice, terms: [{ ...before, from: '2026-11-02' }] };
    expect(changeTerms(state, { ...before, ...change }, today, moment)).toMatchObject({
      value: [{ body: { kind: 'practice.changed', payload: { change: expected, from: today } } }],
    });
  });

  it('change from today on, never for a day gone by, and only when something changes', () => {
    const changed = { ...thrice, times: 4 };
    expect(typeOf(changeTerms(practice, changed, '2026-11-22', moment))).toBe('practice-from-past');
    expect(typeOf(changeTerms(practice, thrice, today, moment))).toBe('unchanged');
    expect(typeOf(changeTerms(practice, changed, today, { ...moment, isSettled: true }))).toBe(
      'practice-over',
    );
  });
});

describe('a day', () => {
  const standing: PracticeDay = { id: 'd', commitmentId: 'c', day: today, amount: 1, note: null, when };
  const log = (day: string, amount = 1, lastDay: string | null = null) =>
    typeOf(
      logPracticeDay(
        practice,
        [],
        { day, amount, note: null },
        { newId: 'n', moment: { ...moment, lastDay } },
      ),
    );

  it('is logged from the first day to today or the last day, never ahead', () => {
    expect(log('2026-11-01')).toBe('day-before-start');
    expect(log('2026-11-02')).toBe('ok');
    expect(log(today)).toBe('ok');
    expect(log('2026-11-24')).toBe('day-in-future');
    expect(log('2026-11-21', 1, '2026-11-20')).toBe('day-after-end');
  });

  it('is done or not done where nothing is measured', () => {
    expect(log(today, 0)).toBe('ok');
    expect(log(today, 2)).toBe('amount-not-yes-no');
  });

  it('goes on in its record, so that one day is one record', () => {
    const decision = logPracticeDay(practice, [standing], { day: today, amount: 0, note: null }, context);
    expect(decision).toMatchObject({ value: [{ subjectId: 'd' }] });
    const again = logPracticeDay(practice, [standing], { day: today, amount: 1, note: null }, context);
    expect(typeOf(again)).toBe('unchanged');
  });

  it('can be skipped and cleared, also where two devices recorded it', () => {
    const skip = skipPracticeDay(practice, [], { day: today, reason: 'ill' }, context);
    expect(skip).toMatchObject({ value: [{ subjectId: 'new', body: { kind: 'practice-day.skipped' } }] });
    const cleared = clearPracticeDay([standing, { ...standing, id: 'e' }], moment);
    expect(cleared).toMatchObject({ value: [{ subjectId: 'd' }, { subjectId: 'e' }] });
    expect(typeOf(clearPracticeDay([], moment))).toBe('nothing-logged');
  });

  it('counts as the later of two records says', () => {
    const days = countingDays([standing, { ...standing, id: 'e', amount: 0 }]);
    expect(days.get(today)).toMatchObject({ id: 'e', amount: 0 });
  });
});

describe('a pause', () => {
  const paused = (from: string, to: string | null, reason: string | null = null) => ({
    kind: 'practice.paused',
    payload: { from, to, reason },
  });

  it('lies in order and not before the first day', () => {
    const pause = (from: string, to: string | null) =>
      typeOf(pausePractice(practice, { from, to, reason: null }, moment));
    expect(pause('2026-11-10', '2026-11-09')).toBe('pause-reversed');
    expect(pause('2026-11-01', null)).toBe('day-before-start');
    expect(pause('2026-11-10', '2026-11-12')).toBe('ok');
  });

  it('becomes one with another that shares a day, and keeps both reasons', () => {
    const state = after(
      paused('2026-11-10', '2026-11-12', 'a cold'),
      paused('2026-11-16', null, 'travelling'),
      paused('2026-11-12', '2026-11-20', 'still ill'),
    );
    expect(state?.pauses).toEqual([
      { from: '2026-11-10', to: null, reasons: ['travelling', 'a cold', 'still ill'] },
    ]);
  });

  it('stays apart from one that begins the day after it', () => {
    const state = after(paused('2026-11-10', '2026-11-12'), paused('2026-11-13', '2026-11-14'));
    expect(state?.pauses).toHaveLength(2);
  });

  it('ends before the day one is back, and falls away when that is its first', () => {
    const open = paused('2026-11-10', null);
    const planned = paused('2026-12-24', '2026-12-31');
    const back = (on: string) => ({ kind: 'practice.resumed', payload: { on } });
    expect(after(open, back('2026-11-20'))?.pauses).toMatchObject([{ to: '2026-11-19' }]);
    expect(after(open, back('2026-11-10'))?.pauses).toEqual([]);
    expect(after(planned, back('2026-11-10'))?.pauses).toHaveLength(1);
  });

  it('is ended only where there is one', () => {
    expect(typeOf(resumePractice(practice, today, moment))).toBe('not-paused');
  });

  it('of another device that ends before it begins is passed over', () => {
    expect(after(paused('2026-11-10', '2026-11-09'))?.pauses).toEqual([]);
  });
});
