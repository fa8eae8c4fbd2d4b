import { expect, it } from 'vitest';
import { base64ToBytes } from './save-file.ts';

it('gives back every byte', () => {
  const bytes = Uint8Array.from({ length: 256 }, (_, index) => index);
  expect(base64ToBytes(btoa(String.fromCharCode(...bytes)))).toEqual(bytes);
});
