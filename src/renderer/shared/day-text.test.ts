import { describe, expect, it } from 'vitest';
import { clockText, dayText, exactDayText, momentText } from './day-text.ts';

describe('the text of a day', () => {
  it('says near days as people do', () => {
    expect(dayText('2026-11-23', '2026-11-23')).toBe('Today');
    expect(dayText('2026-11-22', '2026-11-23')).toBe('Yesterday');
    expect(dayText('2026-11-24', '2026-11-23')).toBe('Tomorrow');
    expect(dayText('2026-11-20', '2026-11-23')).toBe('Friday');
  });

  it('names far days, with the year when it is another', () => {
    expect(dayText('2026-11-06', '2026-11-23')).toBe('Fri 6 November');
    expect(dayText('2025-12-31', '2026-11-23')).toBe('Wed 31 December 2025');
  });

  it('is exact on demand', () => {
    expect(exactDayText('2026-11-23')).toContain('23 November 2026');
    expect(clockText('2026-11-23T20:04:59.000Z', 'Europe/Berlin')).toBe('21:04');
    expect(momentText('2026-11-23T20:04:59.000Z', 'UTC')).toBe('23 November 2026 at 20:04');
  });
});
