import { describe, expect, it } from 'vitest';
import { cycleText } from './cycle-words.ts';

/** Intl sets thin spaces around the dash. */
const plain = (text: string): string => text.replaceAll(/\s/g, ' ');

describe('a cycle in words', () => {
  it('calls a calendar quarter by its name', () => {
    expect(cycleText({ from: '2026-10-01', to: '2026-12-31' })).toBe('Q4 2026');
  });

  it('says the days of any other range', () => {
    expect(plain(cycleText({ from: '2026-10-05', to: '2026-11-12' }))).toBe('5 Oct – 12 Nov 2026');
    expect(plain(cycleText({ from: '2026-10-05', to: '2027-01-12' }))).toBe('5 Oct 2026 – 12 Jan 2027');
  });
});
