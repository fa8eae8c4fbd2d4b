import { describe, expect, it } from 'vitest';
import { dayAfter, dueText, dueWords, exactDueText, localAt, pastWords } from './due-text.ts';

describe('the text of a due', () => {
  it('names the coming days by weekday and the past ones by date', () => {
    expect(dueText('2026-11-27T15:00', '2026-11-23')).toBe('Friday 15:00');
    expect(dueText('2026-11-20T15:00', '2026-11-23')).toBe('Fri 20 November 15:00');
    expect(dueText('2026-11-22T15:00', '2026-11-23')).toBe('Yesterday 15:00');
    expect(dueText('2026-12-24T15:00', '2026-11-23')).toBe('Thu 24 December 15:00');
  });

  it('fits into a sentence', () => {
    expect(dueWords('2026-11-23T15:00', '2026-11-23')).toBe('today 15:00');
    expect(dueWords('2026-11-27T15:00', '2026-11-23')).toBe('Friday 15:00');
  });

  it('is exact on demand', () => {
    const due = { local: '2026-11-27T15:00', zone: 'Europe/Berlin' };
    expect(exactDueText(due)).toBe('Friday, 27 November 2026 15:00 (Europe/Berlin)');
    expect(localAt('2026-11-27T14:00:00.000Z', 'Europe/Berlin')).toBe('2026-11-27T15:00');
    expect(dayAfter('2026-02-28', 1)).toBe('2026-03-01');
  });
});

it('never says that what has happened was tomorrow', () => {
  // Half past midnight, with a day that starts at four: the logical day is still the 23rd.
  expect(pastWords('2026-11-24T00:05', '2026-11-23')).toBe('today 00:05');
  expect(pastWords('2026-11-23T20:30', '2026-11-23')).toBe('today 20:30');
  expect(pastWords('2026-11-22T20:30', '2026-11-23')).toBe('yesterday 20:30');
});
