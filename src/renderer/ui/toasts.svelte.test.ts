import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createToasts } from './toasts.svelte.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('takes a plain message away after eight seconds', () => {
  const toasts = createToasts();
  toasts.show({ message: 'Undone.' });
  vi.advanceTimersByTime(7_999);
  expect(toasts.list).toHaveLength(1);
  vi.advanceTimersByTime(1);
  expect(toasts.list).toHaveLength(0);
});

test('keeps a message with an action until it is dismissed', () => {
  const toasts = createToasts();
  toasts.show({ message: 'Commitment made.', action: { label: 'Undo', run: () => {} } });
  vi.advanceTimersByTime(3_600_000);
  expect(toasts.list.map(({ message }) => message)).toEqual(['Commitment made.']);
  for (const { id } of toasts.list) toasts.dismiss(id);
  expect(toasts.list).toHaveLength(0);
});

test('lets the oldest go when there would be more than four', () => {
  const toasts = createToasts();
  for (const message of ['1', '2', '3', '4', '5']) toasts.show({ message });
  expect(toasts.list.map(({ message }) => message)).toEqual(['2', '3', '4', '5']);
});
