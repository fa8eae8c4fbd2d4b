import { describe, expect, it } from 'vitest';
import { studentT975 } from './student-t.ts';

describe('studentT975', () => {
  // Printed tables of the t distribution, two-sided 95 %.
  it.each([
    [1, 12.7062],
    [2, 4.3027],
    [3, 3.1824],
    [4, 2.7764],
    [5, 2.5706],
    [10, 2.2281],
    [29, 2.0452],
    [30, 2.0423],
    [60, 2.0003],
    [120, 1.9799],
    [1000, 1.9623],
    [100_000, 1.9623],
  ])('with %i degrees of freedom is %d', (degrees, quantile) => {
    expect(studentT975(degrees)).toBeCloseTo(quantile, 4);
  });
});
