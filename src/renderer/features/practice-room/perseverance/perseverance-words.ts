import type { Facet, PerseveranceItem } from '../../../../domain/exercise/kinds/perseverance-check.ts';
import { m } from '../../../../messages/index.ts';

export const itemTexts: Readonly<Record<PerseveranceItem, () => string>> = {
  anotherWay: m.exercise_perseverance_another_way,
  sameGoal: m.exercise_perseverance_same_goal,
  dullPart: m.exercise_perseverance_dull_part,
  unrelated: m.exercise_perseverance_unrelated,
  cameBack: m.exercise_perseverance_came_back,
  lookedUp: m.exercise_perseverance_looked_up,
  putAway: m.exercise_perseverance_put_away,
  saidNo: m.exercise_perseverance_said_no,
  easierTask: m.exercise_perseverance_easier_task,
  wholeWeek: m.exercise_perseverance_whole_week,
};

export const facetNames: Readonly<Record<Facet, () => string>> = {
  'keeping-at-it': m.exercise_perseverance_facet_keeping,
  'steady-interest': m.exercise_perseverance_facet_interest,
};

export const frequencies = [
  { value: 1, label: m.exercise_never },
  { value: 2, label: m.exercise_rarely },
  { value: 3, label: m.exercise_sometimes },
  { value: 4, label: m.exercise_often },
  { value: 5, label: m.exercise_very_often },
] as const;

const oneDigit = new Intl.NumberFormat('en-GB', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** A facet's mean with one digit: "3.6". */
export function meanText(mean: number): string {
  return oneDigit.format(mean);
}
