import * as v from 'valibot';
import { confidences } from '../check-in/check-in.ts';
import { verdicts } from '../commitment/commitment.ts';
import { daySchema, idSchema, limits } from '../kernel/schema.ts';

/** Which commitments a list shows, under which headings and in which order. */

/** `unsettled` is what is open and what awaits a verdict, together. */
export const statusChoices = ['unsettled', 'open', 'awaiting', 'settled', 'all'] as const;
export type StatusChoice = (typeof statusChoices)[number];

/** Stretches of time that move with the day on which the list is read; weeks begin on Monday. */
export const dueRanges = ['today', 'this-week', 'next-week', 'thirty-days', 'none'] as const;
export type DueRange = (typeof dueRanges)[number];

export const groupings = ['due', 'person', 'goal', 'tag', 'status', 'none'] as const;
export type Grouping = (typeof groupings)[number];

export const listOrders = ['due', 'newest', 'statement', 'person', 'confidence'] as const;
export type ListOrder = (typeof listOrders)[number];

export const additions = ['practice', 'plan'] as const;

/** Each choice narrows the list; one left out does not. Null means "without one": to oneself, for no goal. */
export const listFilterSchema = v.strictObject({
  status: v.picklist(statusChoices),
  personId: v.optional(v.nullable(idSchema)),
  /** The goal or any below it. */
  goalId: v.optional(v.nullable(idSchema)),
  tag: v.optional(v.pipe(v.string(), v.minLength(1), v.maxLength(limits.tag))),
  text: v.optional(v.pipe(v.string(), v.maxLength(200))),
  due: v.optional(v.picklist(dueRanges)),
  /** The first and the last day of a stretch that stays where it is; either may be left open. */
  dueFrom: v.optional(daySchema),
  dueTo: v.optional(daySchema),
  /** Of the latest check-in; null where there is none. */
  confidence: v.optional(v.nullable(v.picklist(confidences))),
  verdict: v.optional(v.picklist(verdicts)),
  isRenegotiated: v.optional(v.literal(true)),
  has: v.optional(v.picklist(additions)),
});
export type ListFilter = v.InferOutput<typeof listFilterSchema>;

/** A filter with its headings and order: all that a list's address says. */
export interface ListView extends ListFilter {
  readonly group: Grouping;
  readonly order: ListOrder;
}

/** What the list shows when nothing was chosen. */
export const plainView: ListView = { status: 'unsettled', group: 'due', order: 'due' };
