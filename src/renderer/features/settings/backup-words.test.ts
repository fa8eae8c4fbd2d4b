import { expect, it } from 'vitest';
import { sizeText } from './backup-words.ts';

it('says sizes as people read them', () => {
  expect(sizeText(819_200)).toBe('819 kB');
  expect(sizeText(1_400_000)).toBe('1.4 MB');
});
