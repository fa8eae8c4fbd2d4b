import type { Confidence } from '../check-in/check-in.ts';
import type { Due, EasingBasis, Obstacle, PromiseChange, Verdict } from '../commitment/commitment.ts';
import type { GoalKind } from '../goal/goal.ts';
import type { Instant } from '../kernel/ports.ts';
import type { Reliability } from '../metrics/reliability.ts';
import type { NeedState } from '../need/need.ts';

/**
 * A 1:1 report as data. It is built from commitments, needs, 1:1s and passages picked by hand; there is no field that an
 * entry, an exercise or a private note could get into. What is left out of the draft is not in the file.
 */
export interface ReportDraft {
  readonly person: { readonly id: string; readonly name: string };
  readonly author: string | null;
  readonly period: { readonly from: string; readonly to: string; readonly sinceLast: boolean };
  readonly madeAt: Instant;
  readonly zone: string;
  readonly reliability: Reliability;
  readonly items: readonly ReportItem[];
}

/** `key` is stable between preview and file; leaving it out removes the item and its share of the figures. */
export type ReportItem =
  | CommitmentItem
  | { readonly key: string; readonly section: 'needs'; readonly need: ReportNeed }
  | { readonly key: string; readonly section: 'decisions'; readonly day: string; readonly text: string }
  | { readonly key: string; readonly section: 'highlights'; readonly day: string; readonly text: string };

export interface CommitmentItem {
  readonly key: string;
  readonly section: 'kept' | 'partly' | 'missed' | 'excused' | 'withdrawn' | 'unanswered' | 'open';
  readonly commitment: ReportCommitment;
}

export const reportSections = [
  'kept',
  'partly',
  'missed',
  'unanswered',
  'excused',
  'withdrawn',
  'open',
  'needs',
  'decisions',
  'highlights',
] as const;
export type ReportSection = (typeof reportSections)[number];

export interface ReportCommitment {
  /** Promised to the person, or shown to them as an audience that the author chose. */
  readonly sharedAs: 'counterpart' | 'audience';
  readonly statement: string;
  readonly doneMeans: string | null;
  readonly due: Due | null;
  /** The goals above it, purpose first. */
  readonly thread: readonly { readonly kind: GoalKind; readonly title: string }[];
  readonly verdict: Verdict | null;
  readonly obstacle: Obstacle | null;
  readonly note: string | null;
  readonly confidence: Confidence | null;
  readonly checkInNote: string | null;
  readonly steps: { readonly total: number; readonly completed: number };
  /** What the verdict rests on, where it excuses or withdraws. */
  readonly basis: EasingBasis | null;
  readonly changes: readonly ReportChange[];
}

/** A change of the promise in the period. `from` and `to` are the same due when only words changed. */
export interface ReportChange {
  readonly kind: PromiseChange['kind'];
  readonly from: Due;
  readonly to: Due;
  readonly statement: ReportWording | null;
  readonly doneMeans: ReportWording | null;
  readonly basis: EasingBasis | null;
  readonly reason: string | null;
  readonly day: string;
}

export interface ReportWording {
  readonly before: string | null;
  readonly after: string | null;
}

export interface ReportNeed {
  readonly what: string;
  readonly by: string | null;
  /** The day by which it was promised; only while it is. */
  readonly promisedBy: string | null;
  readonly state: NeedState;
  readonly note: string | null;
}
