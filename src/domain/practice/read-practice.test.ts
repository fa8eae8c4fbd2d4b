import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { readPractice } from './read-practice.ts';
import { practiceTermsSchema } from './practice.ts';

const yesNo = { measure: 'yes-no', amount: null, unit: null, direction: 'at-least' };
const atLeast = (amount: number, unit: string | null) => ({
  measure: 'amount',
  amount,
  unit,
  direction: 'at-least',
});
const atMost = (amount: number, unit: string | null) => ({ ...atLeast(amount, unit), direction: 'at-most' });

describe('a line that says how often', () => {
  it.each([
    ['Run 3 times a week', 'Run', { times: 3, perDays: 7, ...yesNo }],
    ['run three times per week.', 'run', { times: 3, perDays: 7, ...yesNo }],
    ['Stretch every day', 'Stretch', { times: 1, perDays: 1, ...yesNo }],
    ['Write daily', 'Write', { times: 1, perDays: 1, ...yesNo }],
    ['Call home once a week', 'Call home', { times: 1, perDays: 7, ...yesNo }],
    ['Swim twice a month', 'Swim', { times: 2, perDays: 30, ...yesNo }],
    ['Swim 2x/week', 'Swim', { times: 2, perDays: 7, ...yesNo }],
    ['Water the plants every 3 days', 'Water the plants', { times: 1, perDays: 3, ...yesNo }],
    ['Water the plants every other day', 'Water the plants', { times: 1, perDays: 2, ...yesNo }],
    ['Review 4 times in 10 days', 'Review', { times: 4, perDays: 10, ...yesNo }],
    ['Read 20 pages every day', 'Read 20 pages', { times: 1, perDays: 1, ...atLeast(20, 'pages') }],
    ['Run 5 km, 3 times a week', 'Run 5 km', { times: 3, perDays: 7, ...atLeast(5, 'km') }],
    ['Walk 8,000 steps a day', 'Walk 8,000 steps', { times: 1, perDays: 1, ...atLeast(8_000, 'steps') }],
    [
      'Drink 1,5 litres of water daily',
      'Drink 1,5 litres of water',
      { times: 1, perDays: 1, ...atLeast(1.5, 'litres') },
    ],
    [
      'Drink at most 2 coffees a day',
      'Drink at most 2 coffees',
      { times: 1, perDays: 1, ...atMost(2, 'coffees') },
    ],
    [
      'Watch series at most twice a week',
      'Watch series',
      { times: 2, perDays: 7, ...yesNo, direction: 'at-most' },
    ],
    ['Stand up 10 times a day', 'Stand up', { times: 1, perDays: 1, ...atLeast(10, null) }],
  ])('“%s”', (line, statement, terms) => {
    expect(readPractice(line)).toEqual({ statement, terms });
  });
});

describe('a line that is no practice', () => {
  it.each([
    'Send the draft by Friday',
    'every day',
    'Take a day off',
    'Read 0 pages every day',
    'Run 0 times a week',
    'Meditate every day at noon',
    'Review the weekly report',
    '',
    '3 times a week',
  ])('“%s”', (line) => {
    expect(readPractice(line)).toBeNull();
  });

  it('and what is read always fits the terms of one', () => {
    for (const line of [
      'Run 0 times a week',
      'Run 900 times a year',
      'Run every 999 years',
      'Run 7 times a week',
    ]) {
      const reading = readPractice(line);
      if (reading !== null) expect(v.is(practiceTermsSchema, reading.terms)).toBe(true);
    }
  });
});
