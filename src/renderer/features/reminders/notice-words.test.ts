import { expect, it } from 'vitest';
import type { Notice } from '../../../contract/journal-contract.ts';
import { noticePath, noticeText, noticeTitle } from './notice-words.ts';

const notice: Notice = {
  reminderId: 'r1',
  about: { kind: 'commitment', id: 'c1' },
  statement: 'Send the draft',
  nextStep: 'Open the file',
  due: '2026-11-23T14:00:00.000Z',
  plannedFor: '2026-11-23T13:00:00.000Z',
  deliveredAt: null,
  lateMinutes: 0,
};

it('says what is due and what is next', () => {
  expect(noticeTitle(notice)).toBe('Send the draft');
  expect(noticeText(notice, 'Europe/Berlin', '2026-11-23')).toBe(
    'Due today 15:00. Next step: Open the file.',
  );
  expect(noticePath(notice)).toBe('/commitments/c1');
});

it('says for when it was planned when it came in late', () => {
  expect(noticeText({ ...notice, lateMinutes: 90 }, 'Europe/Berlin', '2026-11-23')).toContain('today 14:00');
});

it('leads the evening prompt to the reflection of its day', () => {
  const evening: Notice = { ...notice, about: { kind: 'evening', day: '2026-11-23' }, statement: null };
  expect(noticePath(evening)).toBe('/journal/2026-11-23/evening');
});
