import type { Day } from '../kernel/ports.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { daysLeft, spread, type WorkingTime } from './working-days.ts';

/** Interim dates between now and a due: nearer goals beside the far one (Latham & Seijts 1999), evenly spaced as a start. */

/** So many pieces, or pieces of so much until all is done: 45 pages, 10 at a time. */
export type Chunks =
  | { readonly kind: 'count'; readonly count: number }
  | { readonly kind: 'size'; readonly total: number; readonly size: number };

export interface MilestoneRequest extends WorkingTime {
  readonly today: Day;
  readonly due: Day;
  readonly chunks: Chunks;
}

export interface Milestone {
  readonly day: Day;
  /** With an amount: what is done when it is reached, from after `from` up to `to`. */
  readonly amount: { readonly from: number; readonly to: number } | null;
}

export interface MilestonePlan {
  /** Small, and today: to begin is the hardest part. */
  readonly firstStep: { readonly day: Day; readonly estimateMinutes: number };
  readonly milestones: readonly Milestone[];
  /** How many days there are to work on. */
  readonly daysLeft: number;
  /** The most pieces that fall on one day. */
  readonly mostOnOneDay: number;
  /** There is no working day left, so the pieces fall on days off. */
  readonly isDaysOff: boolean;
}

export type MilestoneError =
  | { readonly type: 'due-in-the-past' }
  | { readonly type: 'due-too-far' }
  | { readonly type: 'chunks-invalid' }
  | { readonly type: 'too-many-chunks'; readonly limit: number };

const mostChunks = 100;
export const firstStepMinutes = 30;

/** A proposal: every date in it is meant to be changed by hand before it is accepted. */
export function planMilestones(request: MilestoneRequest): Result<MilestonePlan, MilestoneError> {
  const { today, due, chunks } = request;
  if (due < today) return err({ type: 'due-in-the-past' });
  const left = daysLeft(today, due, request);
  if (left === null) return err({ type: 'due-too-far' });
  const amounts = amountsOf(chunks);
  if (!amounts.ok) return amounts;
  const days = spread(left.days, amounts.value.length);
  const perDay = Map.groupBy(days, (day) => day);
  return ok({
    firstStep: { day: today, estimateMinutes: firstStepMinutes },
    milestones: days.map((day, index) => ({ day, amount: amounts.value[index] ?? null })),
    daysLeft: left.days.length,
    mostOnOneDay: Math.max(...[...perDay.values()].map((group) => group.length)),
    isDaysOff: left.isDaysOff,
  });
}

function amountsOf(chunks: Chunks): Result<readonly Milestone['amount'][], MilestoneError> {
  const count = countOf(chunks);
  if (!Number.isFinite(count) || count < 1 || !Number.isInteger(count))
    return err({ type: 'chunks-invalid' });
  if (count > mostChunks) return err({ type: 'too-many-chunks', limit: mostChunks });
  if (chunks.kind === 'count') return ok(Array.from({ length: count }, () => null));
  const { total, size } = chunks;
  const reached = (index: number): number => (index >= count ? total : tidy(index * size));
  return ok(Array.from({ length: count }, (_, index) => ({ from: reached(index), to: reached(index + 1) })));
}

/** The last piece holds what is left over. */
function countOf(chunks: Chunks): number {
  if (chunks.kind === 'count') return chunks.count;
  const { total, size } = chunks;
  if (!(total > 0) || !(size > 0)) return Number.NaN;
  return Math.max(1, Math.ceil(tidy(total / size)));
}

/** 0.1 + 0.2 is 0.3 for whoever counts pages. */
function tidy(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
