import { expect, it } from 'vitest';
import type { Notice } from '../../../contract/journal-contract.ts';
import { greeting } from './greeting.ts';
import { latenessText } from './lateness.ts';

const notice: Notice = {
  reminderId: '1',
  about: { kind: 'evening', day: '2026-11-23' },
  statement: null,
  nextStep: null,
  due: null,
  plannedFor: '2026-11-23T14:00:00.000Z',
  deliveredAt: '2026-11-23T14:00:00.000Z',
  lateMinutes: 0,
};

it('says how late a reminder came in, in the unit a person would use', () => {
  const text = (lateMinutes: number): string => latenessText({ ...notice, lateMinutes }, 'UTC', '2026-11-23');
  expect(text(0)).toBe('');
  expect(text(40)).toBe('Planned for today 14:00; came in 40 min later.');
  expect(text(180)).toBe('Planned for today 14:00; came in 3 h later.');
  expect(text(3 * 1_440)).toBe('Planned for today 14:00; came in 3 days later.');
});

it('greets by the clock and by name', () => {
  expect(greeting('2026-11-23T08:00', 'Mira')).toBe('Good morning, Mira');
  expect(greeting('2026-11-23T23:00', null)).toBe('Good evening');
});
