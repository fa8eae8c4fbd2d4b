import { describe, expect, it } from 'vitest';
import { readingFromQuery, readingPath } from './reading-address.ts';

const today = '2026-11-27';
const read = (query: string) => readingFromQuery(new URLSearchParams(query), today);

describe('the address of a reading', () => {
  it('names a day, a week or a month, and nothing when the newest are read', () => {
    for (const view of ['day', 'week', 'month'] as const) {
      const reading = { view, at: '2026-02-28' };
      expect(read(readingPath(reading).split('?')[1] ?? '')).toEqual(reading);
    }
    expect(readingPath({ view: 'newest', at: today })).toBe('/journal');
    expect(read('')).toEqual({ view: 'newest', at: today });
  });

  it('takes a month for today when it is in it, else for its first day', () => {
    expect(read('view=month&at=2026-11').at).toBe(today);
    expect(read('view=month&at=2026-10').at).toBe('2026-10-01');
  });

  it('falls back to today where there is no such day, view or month', () => {
    for (const at of ['2026-02-29', '2026-13', '2026-00-10', 'soon', '0001-01-01'])
      expect(read(`view=week&at=${at}`)).toEqual({ view: 'week', at: today });
    expect(read('view=century&at=2026-02-28').view).toBe('newest');
  });
});
