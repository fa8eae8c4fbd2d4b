import { describe, expect, it } from 'vitest';
import { need } from '../../../../tests/support/report-samples.ts';
import { isPressing, needFacts } from './need-facts.ts';

const today = '2026-11-25';
const answered = { at: '2026-11-24T12:00:00.000Z', zone: 'Europe/Berlin', day: '2026-11-24' };

describe('what stands under a need', () => {
  it.each([
    ['a day to come', need({ by: '2026-11-27' }), ['Needed by Friday']],
    ['a day that has passed', need({ by: '2026-11-24' }), ['Was needed by yesterday']],
    ['no day', need({ by: null }), ['Needed, no day named']],
    [
      'the promise before the wish',
      need({ state: 'promised', promisedBy: '2026-11-30', by: '2026-11-27' }),
      ['Promised by Monday', 'Needed by Friday'],
    ],
    ['an answer', need({ state: 'met', answered }), ['Met: yesterday']],
  ])('tells %s', (_, one, facts) => {
    expect(needFacts(one, today)).toEqual(facts);
  });

  it('presses from the day on which it should be there', () => {
    expect(isPressing(need({ by: today }), today)).toBe(true);
    expect(isPressing(need({ by: today, state: 'promised', promisedBy: '2026-11-26' }), today)).toBe(false);
    expect(isPressing(need({ by: today, state: 'met', answered }), today)).toBe(false);
    expect(isPressing(need({ by: null }), today)).toBe(false);
  });
});
