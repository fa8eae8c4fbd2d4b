import { describe, expect, it } from 'vitest';
import { quantityText, readQuantity } from './quantity-text.ts';

describe('a quantity', () => {
  it('is read as people type it', () => {
    expect(readQuantity(' 12 ')).toBe(12);
    expect(readQuantity('12,5')).toBe(12.5);
    expect(readQuantity('0.125')).toBe(0.125);
    expect(readQuantity('0,125')).toBe(0.125);
    expect(readQuantity('−3')).toBe(-3);
  });

  it('is read with its thousands set apart, as it is shown', () => {
    expect(readQuantity('1,200')).toBe(1_200);
    expect(readQuantity('1,234,567.5')).toBe(1_234_567.5);
    expect(readQuantity('1 200')).toBe(1_200);
    expect(readQuantity("12'000")).toBe(12_000);
  });

  it('is none where there are other words, or nothing', () => {
    for (const text of ['', 'many', '1.2.3', '12 km', '1e5', 'Infinity', '--3'])
      expect(readQuantity(text)).toBeNull();
  });

  it('is shown with its unit', () => {
    expect(quantityText(1_200, 'EUR')).toBe('€1,200');
    expect(quantityText(12.345, '%')).toBe('12.35 %');
    expect(quantityText(3, 'interviews')).toBe('3 interviews');
    expect(quantityText(-2, null)).toBe('-2');
  });
});
