import { ambitions, goalKinds, type Ambition, type GoalKind } from '../../../domain/goal/goal.ts';
import { m } from '../../../messages/index.ts';
import type { Option } from '../../ui/option.ts';

export function goalKindLabel(kind: GoalKind): string {
  const labels: Record<GoalKind, () => string> = {
    purpose: m.goal_kind_purpose,
    objective: m.goal_kind_objective,
    outcome: m.goal_kind_outcome,
  };
  return labels[kind]();
}

export function goalKindOptions(): Option<GoalKind>[] {
  const hints: Record<GoalKind, () => string> = {
    purpose: m.goal_kind_purpose_hint,
    objective: m.goal_kind_objective_hint,
    outcome: m.goal_kind_outcome_hint,
  };
  return goalKinds.map((value) => ({ value, label: goalKindLabel(value), hint: hints[value]() }));
}

/** What usually stands under a goal of this kind. */
export function kindBelow(kind: GoalKind | null): GoalKind {
  if (kind === null) return 'purpose';
  return kind === 'purpose' ? 'objective' : 'outcome';
}

export function ambitionLabel(ambition: Ambition): string {
  const labels: Record<Ambition, () => string> = {
    committed: m.goal_ambition_committed,
    aspirational: m.goal_ambition_aspirational,
  };
  return labels[ambition]();
}

/** Committed or aspirational, each with what it expects. */
export function ambitionOptions(): Option<Ambition>[] {
  const hints: Record<Ambition, () => string> = {
    committed: m.goal_ambition_committed_hint,
    aspirational: m.goal_ambition_aspirational_hint,
  };
  return ambitions.map((value) => ({ value, label: ambitionLabel(value), hint: hints[value]() }));
}
