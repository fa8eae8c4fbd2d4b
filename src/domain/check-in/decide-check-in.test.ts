import { expect, it } from 'vitest';
import { checkMeasuredValue } from './decide-check-in.ts';

it.each([
  [null, null, true],
  [null, 3, false],
  ['number', null, true],
  ['number', -3.5, true],
  ['percent', 0, true],
  ['milestones', 2, false],
  ['milestones', null, true],
  ['yes-no', 1, true],
  ['yes-no', 0, true],
  ['yes-no', 0.5, false],
] as const)('a check-in on %s may carry the value %s: %s', (measure, value, isFine) => {
  expect(checkMeasuredValue(measure === null ? null : { measure }, value).ok).toBe(isFine);
});
