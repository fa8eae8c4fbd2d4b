import { confidences } from '../../../domain/check-in/check-in.ts';
import { verdicts } from '../../../domain/commitment/commitment.ts';
import type { DueRange, Grouping, ListOrder, ListView } from '../../../domain/saved-view/list-view.ts';
import { m } from '../../../messages/index.ts';
import { confidenceLabel, standingLabel } from '../../ui/mark-labels.ts';
import type { Option } from '../../ui/option.ts';

/** In a select, `''` is any and `none` is null: there must be none. */
export type Choice<T extends string> = T | '' | 'none';

export function toChoice<T extends string>(value: T | null | undefined): Choice<T> {
  return value === null ? 'none' : (value ?? '');
}

export function fromChoice<T extends string>(choice: Choice<T>): T | null | undefined {
  if (choice === '') return undefined;
  return choice === 'none' ? null : choice;
}

const dueLabels: Record<DueRange, () => string> = {
  today: m.list_filter_due_today,
  'this-week': m.list_filter_due_this_week,
  'next-week': m.list_filter_due_next_week,
  'thirty-days': m.list_filter_due_thirty_days,
  none: m.list_filter_due_none,
};
const groupLabels: Record<Grouping, () => string> = {
  due: m.list_group_by_due,
  person: m.list_group_by_person,
  goal: m.list_group_by_goal,
  tag: m.list_group_by_tag,
  status: m.list_group_by_status,
  none: m.list_group_by_none,
};
const orderLabels: Record<ListOrder, () => string> = {
  due: m.list_order_due,
  newest: m.list_order_newest,
  statement: m.list_order_statement,
  person: m.list_order_person,
  confidence: m.list_order_confidence,
};

export const dueOptions = (): Option<DueRange | ''>[] => [
  { value: '', label: m.list_filter_due_any() },
  ...optionsOf(dueLabels),
];
export const groupOptions = (): Option<Grouping>[] => optionsOf(groupLabels);
export const orderOptions = (): Option<ListOrder>[] => optionsOf(orderLabels);

export const confidenceOptions = (): Option<Choice<(typeof confidences)[number]>>[] => [
  { value: '', label: m.list_filter_confidence_any() },
  ...confidences.map((value) => ({ value, label: confidenceLabel(value) })),
  { value: 'none', label: m.list_filter_confidence_none() },
];
export const verdictOptions = (): Option<(typeof verdicts)[number] | ''>[] => [
  { value: '', label: m.list_filter_verdict_any() },
  ...verdicts.map((value) => ({ value, label: standingLabel(value) })),
];
export const additionOptions = (): Option<NonNullable<ListView['has']> | ''>[] => [
  { value: '', label: m.list_filter_has_any() },
  { value: 'practice', label: m.list_filter_has_practice() },
  { value: 'plan', label: m.list_filter_has_plan() },
];

function optionsOf<T extends string>(labels: Record<T, () => string>): Option<T>[] {
  return (Object.keys(labels) as T[]).map((value) => ({ value, label: labels[value]() }));
}
