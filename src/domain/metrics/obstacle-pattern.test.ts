import { expect, it } from 'vitest';
import { obstaclePattern } from './obstacle-pattern.ts';

it('counts each obstacle at verdicts and at check-ins, the most named first', () => {
  expect(
    obstaclePattern([
      { obstacle: 'clarity', namedAt: 'check-in' },
      { obstacle: 'capacity', namedAt: 'verdict' },
      { obstacle: 'capacity', namedAt: 'check-in' },
      { obstacle: 'capacity', namedAt: 'verdict' },
    ]),
  ).toEqual([
    { obstacle: 'capacity', atVerdicts: 2, atCheckIns: 1 },
    { obstacle: 'clarity', atVerdicts: 0, atCheckIns: 1 },
  ]);
});
