import { describe, expect, it } from 'vitest';
import { canonicalText } from './canonical.ts';

describe('the canonical text', () => {
  it('is one for one value, however its keys were written down', () => {
    const text = '{"a":[1,true,null,{"x":"y"}],"b":"é","ä":0}';
    expect(canonicalText({ ä: 0, b: 'é', a: [1, true, null, { x: 'y' }] })).toBe(text);
    expect(canonicalText({ b: 'e\u0301', a: [1, true, null, { x: 'y' }], 'a\u0308': -0 })).toBe(text);
  });

  it('keeps what JSON escapes, line breaks and halves of signs among it', () => {
    expect(canonicalText('a "b"\n\u2028\ud83d')).toBe('"a \\"b\\"\\n\u2028\\ud83d"');
  });

  it.each([0.5, Number.NaN, Infinity, 2 ** 53])('refuses the number %d', (number) => {
    expect(() => canonicalText({ number })).toThrow(RangeError);
  });
});
