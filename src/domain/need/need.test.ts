import { describe, expect, it } from 'vitest';
import { need } from '../../../tests/support/report-samples.ts';
import { answerNeed, changeNeed, compareNeeds, expectedBy } from './need.ts';

const when = (day: string) => ({ at: `${day}T12:00:00.000Z`, zone: 'Europe/Berlin', day });

describe('a need', () => {
  it('is changed in what is different, and refused when nothing is', () => {
    const state = need({ what: 'two reviewers', by: '2026-11-27' });
    expect(changeNeed(state, { by: null })).toMatchObject({ value: [{ body: { payload: { by: null } } }] });
    expect(changeNeed(state, { what: 'two reviewers', by: '2026-11-27' })).toEqual({
      ok: false,
      error: { type: 'unchanged' },
    });
    expect(changeNeed(state, {})).toEqual({ ok: false, error: { type: 'unchanged' } });
  });

  it('is promised again for another day', () => {
    const state = need({ state: 'promised', promisedBy: '2026-11-27' });
    const same = { state: 'promised', note: null, promisedBy: '2026-11-27' } as const;
    expect(answerNeed(state, same)).toEqual({ ok: false, error: { type: 'unchanged' } });
    expect(answerNeed(state, { ...same, promisedBy: '2026-11-30' })).toMatchObject({ ok: true });
    expect(answerNeed(need(), { state: 'open', note: null, promisedBy: '2026-11-30' })).toMatchObject({
      ok: false,
    });
  });

  it('is expected by the day it was promised for, else by the day it was asked for', () => {
    expect(expectedBy(need({ by: '2026-11-27' }))).toBe('2026-11-27');
    expect(expectedBy(need({ by: '2026-11-27', promisedBy: '2026-11-30' }))).toBe('2026-11-30');
    expect(expectedBy(need({ by: null }))).toBeNull();
  });
});

it('puts the most urgent need first and answered ones last, newest first', () => {
  const needs = [
    need({ id: 'met earlier', state: 'met', answered: when('2026-11-20') }),
    need({ id: 'without a day, raised last', by: null, raised: when('2026-11-12') }),
    need({ id: 'declined later', state: 'declined', answered: when('2026-11-22') }),
    need({ id: 'Friday', by: '2026-11-27' }),
    need({ id: 'promised for Thursday', by: '2026-12-24', state: 'promised', promisedBy: '2026-11-26' }),
    need({ id: 'without a day, raised first', by: null, raised: when('2026-11-11') }),
  ];
  expect(needs.sort(compareNeeds).map(({ id }) => id)).toEqual([
    'promised for Thursday',
    'Friday',
    'without a day, raised first',
    'without a day, raised last',
    'declined later',
    'met earlier',
  ]);
});
