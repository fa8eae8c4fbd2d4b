import { describe, expect, it } from 'vitest';
import type { PracticeSummary } from '../../../contract/practice-contract.ts';
import type { DatedTerms } from '../../../domain/practice/practice.ts';
import { practiceSentence } from './practice-history.ts';
import { periodText, standingText, termsText, todayText } from './practice-words.ts';
import { quickLogOf } from './day-log.ts';
import { scoreSentence } from './score-words.ts';

const weekly: DatedTerms = {
  from: '2026-11-01',
  times: 3,
  perDays: 7,
  measure: 'yes-no',
  amount: null,
  unit: null,
  direction: 'at-least',
};
const runs: DatedTerms = { ...weekly, measure: 'amount', amount: 5, unit: 'km' };
const pages: DatedTerms = { ...runs, times: 1, perDays: 1, amount: 20, unit: 'pages' };
const coffee: DatedTerms = { ...pages, amount: 2, unit: 'cups', direction: 'at-most' };

const summary: PracticeSummary = {
  commitmentId: 'c',
  statement: 'Run',
  standing: 'running',
  terms: weekly,
  firstDay: '2026-11-01',
  lastDay: null,
  pause: null,
  period: { kind: 'week', from: '2026-11-23', to: '2026-11-25', done: 2, amount: null },
  isMet: false,
  today: null,
};
const score = { value: 0.6, before: 0.58, asAsked: 0.62, otherwise: 0.57, course: [] };
const logged = (amount: number | null) => ({ day: '2026-11-25', amount, note: null });

describe('terms', () => {
  it.each<[DatedTerms, string]>([
    [weekly, '3 times a week'],
    [{ ...weekly, times: 1 }, 'once a week'],
    [{ ...weekly, times: 1, perDays: 1 }, 'every day'],
    [{ ...weekly, perDays: 10 }, '3 times in 10 days'],
    [{ ...weekly, direction: 'at-most' }, 'at most 3 times a week'],
    [runs, '5 km, 3 times a week'],
    [pages, '20 pages a day'],
    [{ ...pages, amount: 15, unit: 'km', perDays: 7 }, '15 km a week'],
    [coffee, 'at most 2 cups a day'],
  ])('read as people say them: %#', (terms, text) => {
    expect(termsText(terms)).toBe(text);
  });
});

describe('the present stretch', () => {
  it.each<[string, Partial<PracticeSummary>, string]>([
    ['days done', {}, '2 of 3 this week'],
    ['shares of a time', { terms: runs, period: { ...summary.period, done: 1.59 } }, '1.5 of 3 this week'],
    [
      'a sum',
      { terms: pages, period: { ...summary.period, kind: 'day', done: 0.4, amount: 8 } },
      '8 of 20 pages today',
    ],
    [
      'a limit',
      { terms: coffee, period: { ...summary.period, kind: 'day', amount: 1 } },
      '1 of at most 2 cups today',
    ],
  ])('says %s', (_, change, text) => {
    expect(periodText({ ...summary, ...change })).toBe(text);
  });
});

it('says what today holds only where the count does not', () => {
  expect(todayText({ terms: weekly, today: logged(1) })).toBe('Done today');
  expect(todayText({ terms: runs, today: logged(null) })).toBe('Skipped today');
  expect(todayText({ terms: pages, today: logged(8) })).toBeNull();
});

it('says why it asks for nothing now', () => {
  const pause = { from: '2026-11-20', to: null, reasons: [] };
  expect(standingText({ ...summary, standing: 'paused', pause }, '2026-11-25')).toContain(
    'until you come back',
  );
  expect(standingText(summary, '2026-11-25')).toBeNull();
});

describe('one tap', () => {
  it('says done and takes it back, logs an amount once, and adds one towards a limit', () => {
    expect(quickLogOf(summary)).toMatchObject({ amount: 1, isPressed: false });
    expect(quickLogOf({ ...summary, today: logged(1) })).toMatchObject({ isPressed: true });
    expect(quickLogOf({ ...summary, terms: runs })).toMatchObject({ label: 'Log 5 km', amount: 5 });
    expect(quickLogOf({ ...summary, terms: runs, today: logged(3) })).toBeNull();
    expect(quickLogOf({ ...summary, terms: coffee, today: logged(1) })).toMatchObject({ amount: 2 });
  });
});

describe('the score in a sentence', () => {
  it('says what today would do, did, or why it rests', () => {
    expect(scoreSentence(summary, score)).toBe('A day as asked brings it to 62; a day without, to 57.');
    expect(scoreSentence({ ...summary, today: logged(1) }, score)).toBe('Today brought it from 58 to 60.');
    expect(scoreSentence({ ...summary, standing: 'paused' }, score)).toContain('stays where it is');
    expect(scoreSentence({ ...summary, terms: coffee }, score)).toContain('within the limit');
    expect(scoreSentence({ ...summary, standing: 'settled' }, score)).toBe('It ended at 60.');
  });
});

describe('the history of a practice', () => {
  it('says that less is asked, and from when', () => {
    const payload = { ...weekly, from: '2026-11-25', change: 'less' };
    expect(practiceSentence('practice.changed', payload, '2026-11-25')).toBe(
      'Less from today: 3 times a week.',
    );
  });

  it('cannot tell what it cannot read', () => {
    expect(practiceSentence('practice.changed', { times: 'often' }, '2026-11-25')).toBeNull();
    expect(practiceSentence('practice.of-the-future', {}, '2026-11-25')).toBeNull();
  });
});
