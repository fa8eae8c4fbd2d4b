import { obstacles, type Obstacle } from '../../domain/commitment/commitment.ts';
import { m } from '../../messages/index.ts';
import type { Option } from '../ui/option.ts';

/** What gets in the way, in a few words. */
export function obstacleLabel(obstacle: Obstacle): string {
  const labels: Record<Obstacle, () => string> = {
    procrastination: m.commitment_obstacle_procrastination,
    motivation: m.commitment_obstacle_motivation,
    resources: m.commitment_obstacle_resources,
    clarity: m.commitment_obstacle_clarity,
    capacity: m.commitment_obstacle_capacity,
    external: m.commitment_obstacle_external,
  };
  return labels[obstacle]();
}

function obstacleHint(obstacle: Obstacle): string {
  const hints: Record<Obstacle, () => string> = {
    procrastination: m.commitment_obstacle_procrastination_hint,
    motivation: m.commitment_obstacle_motivation_hint,
    resources: m.commitment_obstacle_resources_hint,
    clarity: m.commitment_obstacle_clarity_hint,
    capacity: m.commitment_obstacle_capacity_hint,
    external: m.commitment_obstacle_external_hint,
  };
  return hints[obstacle]();
}

export function obstacleOptions(): Option<Obstacle>[] {
  return obstacles.map((value) => ({ value, label: obstacleLabel(value), hint: obstacleHint(value) }));
}
