import { obstacles, type Obstacle } from '../commitment/commitment.ts';

/** How often something got in the way: named with a verdict, and named in a check-in while there was still time. */
export interface ObstacleCount {
  readonly obstacle: Obstacle;
  readonly atVerdicts: number;
  readonly atCheckIns: number;
}

export interface NamedObstacle {
  readonly obstacle: Obstacle;
  readonly namedAt: 'verdict' | 'check-in';
}

/** Counts of each obstacle, the most named first; obstacles never named are left out. Equal counts keep the usual order. */
export function obstaclePattern(named: readonly NamedObstacle[]): ObstacleCount[] {
  const count = (obstacle: Obstacle, namedAt: NamedObstacle['namedAt']): number =>
    named.filter((one) => one.obstacle === obstacle && one.namedAt === namedAt).length;
  return obstacles
    .map((obstacle) => ({
      obstacle,
      atVerdicts: count(obstacle, 'verdict'),
      atCheckIns: count(obstacle, 'check-in'),
    }))
    .filter((one) => total(one) > 0)
    .sort((a, b) => total(b) - total(a));
}

function total({ atVerdicts, atCheckIns }: ObstacleCount): number {
  return atVerdicts + atCheckIns;
}
