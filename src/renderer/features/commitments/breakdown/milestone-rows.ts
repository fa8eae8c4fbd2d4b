import { readEstimate } from '../../../../domain/breakdown/estimate.ts';
import { firstStepMinutes, type MilestonePlan } from '../../../../domain/breakdown/milestones.ts';
import { limits } from '../../../../domain/kernel/schema.ts';
import { m } from '../../../../messages/index.ts';

/** One step of a proposal, as it stands in the fields. */
export interface MilestoneRow {
  readonly id: string;
  readonly text: string;
  /** Empty for no day. */
  readonly day: string;
  readonly estimate: string;
}

export const firstRowId = 'first';

export interface RowNotes {
  /** What must be put right before it is accepted. */
  readonly problems: Readonly<Partial<Record<'text' | 'day' | 'estimate', string>>>;
  /** What may stay as it is. */
  readonly remark: string | null;
}

/** The proposal as rows to change: the small first step, then the parts. `unit` is the person's own word, or empty. */
export function planToRows(plan: MilestonePlan, statement: string, unit: string): MilestoneRow[] {
  const { firstStep, milestones } = plan;
  const all = milestones.at(-1)?.amount?.to;
  const first = {
    id: firstRowId,
    text: m.breakdown_first_step({ statement }).slice(0, limits.line),
    day: firstStep.day,
    estimate: m.breakdown_minutes({ minutes: firstStep.estimateMinutes }),
  };
  const parts = milestones.map(({ day, amount }, index): MilestoneRow => {
    const text =
      amount === null
        ? partText(unit.trim(), index + 1, milestones.length)
        : amountText(unit.trim(), amount.to, all ?? amount.to);
    return { id: `part-${index + 1}`, text, day, estimate: '' };
  });
  return [first, ...parts];
}

function partText(unit: string, number: number, total: number): string {
  if (unit === '') return m.breakdown_part({ number, total });
  return m.breakdown_part_named({ unit: unit.charAt(0).toUpperCase() + unit.slice(1), number, total });
}

function amountText(unit: string, to: number, total: number): string {
  return unit === '' ? m.breakdown_reach({ to, total }) : m.breakdown_reach_unit({ to, total, unit });
}

/** What is said under a row. */
export function rowNotes(row: MilestoneRow, { today, due }: { today: string; due: string }): RowNotes {
  const minutes = readEstimate(row.estimate);
  const isFirst = row.id === firstRowId;
  const problems = {
    ...(row.text.trim() === '' ? { text: m.breakdown_row_text_needed() } : {}),
    ...(row.day !== '' && row.day < today ? { day: m.breakdown_row_day_past() } : {}),
    ...(row.estimate.trim() !== '' && minutes === null ? { estimate: m.breakdown_row_estimate_wrong() } : {}),
  };
  if (row.day > due) return { problems, remark: m.breakdown_row_after_due() };
  if (isFirst && minutes !== null && minutes > firstStepMinutes)
    return { problems, remark: m.breakdown_first_large({ minutes: firstStepMinutes }) };
  const remark = isFirst && row.day > today ? m.breakdown_first_later() : null;
  return { problems, remark };
}

/** What `breakdown.accept` takes. */
export function rowsToSteps(rows: readonly MilestoneRow[]) {
  return rows.map(({ text, day, estimate }) => ({
    text: text.trim(),
    dueDay: day || null,
    estimateMinutes: readEstimate(estimate),
  }));
}
