import { expect, it } from 'vitest';
import { leadOptions, leadToValue, valueToLead } from './lead-times.ts';

it('names lead times as people do', () => {
  const labels = leadOptions(null).map(({ label }) => label);
  expect(labels).toContain('1 hour before');
  expect(labels).toContain('2 hours before');
  expect(labels).toContain('1 day before');
});

it('offers the present lead time even when it is unusual', () => {
  expect(leadOptions(45).map(({ value }) => value)).toEqual([
    'none',
    '0',
    '15',
    '30',
    '45',
    '60',
    '120',
    '1440',
  ]);
});

it('keeps none apart from zero', () => {
  expect(valueToLead(leadToValue(null))).toBeNull();
  expect(valueToLead(leadToValue(0))).toBe(0);
});
