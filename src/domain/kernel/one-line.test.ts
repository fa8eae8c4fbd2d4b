import { expect, it } from 'vitest';
import { oneLine } from './one-line.ts';

it('makes single spaces of whatever breaks or stretches a line', () => {
  expect(oneLine(' Send\u00a0the\r\n\tdraft\u2028to\u0085Ana\u3000 ')).toBe('Send the draft to Ana');
});

it('leaves out what cannot be seen, without cutting a word', () => {
  expect(oneLine('\ufeffdraft\u00ad, re\u200bad by\u0000 Ana\u2060')).toBe('draft, read by Ana');
  expect(oneLine('\u200b\u00ad\u0007')).toBe('');
});

it('keeps what scripts and emoji are joined with', () => {
  expect(oneLine('خانه\u200cها 👩\u200d💻')).toBe('خانه\u200cها 👩\u200d💻');
});
