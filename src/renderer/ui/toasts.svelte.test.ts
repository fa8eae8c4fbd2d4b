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

test('keeps a message with an action for longer', () => {
  const toasts = createToasts();
  toasts.show({ message: 'Commitment made.', action: { label: 'Undo', run: () => {} } });
  vi.advanceTimersByTime(19_999);
  expect(toasts.list.map(({ message }) => message)).toEqual(['Commitment made.']);
  vi.advanceTimersByTime(1);
  expect(toasts.list).toHaveLength(0);
});

test('takes a message away when it is dismissed', () => {
  const toasts = createToasts();
  toasts.show({ message: 'Undone.' });
  for (const { id } of toasts.list) toasts.dismiss(id);
  expect(toasts.list).toHaveLength(0);
});

test('shows the newest message only', () => {
  const toasts = createToasts();
  for (const message of ['1', '2']) toasts.show({ message });
  expect(toasts.list.map(({ message }) => message)).toEqual(['2']);
});
