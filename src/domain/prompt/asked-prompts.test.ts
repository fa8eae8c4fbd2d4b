import { describe, expect, it } from 'vitest';
import { askedPrompts } from './asked-prompts.ts';

const variants = (kind: 'evening' | 'weekly' | 'monthly', day: string): number[] =>
  askedPrompts(kind, null, day).map(({ variant }) => variant);

describe('the prompts of a day', () => {
  it('asks what is switched on, with what the screen offers under the answer', () => {
    const asked = askedPrompts(
      'evening',
      [
        { id: 'mine', isOn: true, wording: 'What did I say no to?' },
        { id: 'small-win', isOn: false, wording: null },
        { id: 'first-step', isOn: true, wording: 'What comes first?' },
      ],
      '2026-11-27',
    );
    expect(asked.map(({ id, wording, offers }) => [id, wording, offers])).toEqual([
      ['mine', 'What did I say no to?', null],
      ['first-step', 'What comes first?', 'commitment'],
    ]);
  });

  it('asks the same all week in a weekly review, and otherwise a week later', () => {
    expect(variants('weekly', '2026-11-23')).toEqual(variants('weekly', '2026-11-29'));
    expect(variants('weekly', '2026-11-30')).not.toEqual(variants('weekly', '2026-11-29'));
  });

  it('goes on over the turn of a year', () => {
    expect(variants('monthly', '2027-01-01')).not.toEqual(variants('monthly', '2026-12-31'));
    expect(variants('evening', '2027-01-01')).not.toEqual(variants('evening', '2026-12-31'));
  });

  it('knows days before 1970', () => {
    expect(variants('evening', '1969-12-30').every((variant) => variant >= 0)).toBe(true);
  });
});
