import { describe, expect, it } from 'vitest';
import { isAppUrl } from './app-address.ts';

describe('isAppUrl', () => {
  it.each([
    'app://throughline/',
    'app://throughline/assets/a.js',
    'app://throughline/?x#/today',
    'APP://throughline/',
  ])('takes %s for our own', (address) => {
    expect(isAppUrl(address)).toBe(true);
  });

  it.each([
    'https://throughline/',
    'app://throughline.evil.example/',
    'app://throughline@evil.example/',
    'app://someone@throughline/',
    'app://throughline:8080/',
    'app:throughline/',
    'file:///app://throughline/',
    'javascript:app://throughline/',
    'blob:app://throughline/1',
    'about:blank',
    '',
  ])('takes %s for foreign', (address) => {
    expect(isAppUrl(address)).toBe(false);
  });
});
