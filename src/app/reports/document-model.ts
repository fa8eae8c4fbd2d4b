import type { ReportSection } from '../../domain/report/report.ts';

/** A 1:1 report in words, before any format: plain data, made once, that every renderer lays out its own way. */
export interface ReportDocument {
  readonly title: string;
  readonly period: string;
  readonly byline: string;
  readonly madeAt: string;
  readonly summary: ReportSummary;
  readonly thread: ReportThread | null;
  readonly sections: readonly DocumentSection[];
  /** What stands in place of the sections when there are none. */
  readonly empty: string | null;
}

export interface ReportSummary {
  readonly heading: string;
  readonly reliability: ReliabilityWords;
  readonly groups: readonly TallyGroup[];
}

export interface ReliabilityWords {
  readonly label: string;
  readonly headline: string;
  readonly detail: string;
  readonly rule: string;
  /** What the bar shows, all in 0…1; absent below five verdicts. */
  readonly bar: { readonly value: number; readonly low: number; readonly high: number } | null;
  readonly picture: string;
}

export interface TallyGroup {
  readonly label: string;
  readonly tallies: readonly { readonly label: string; readonly count: number }[];
}

/** The spine of the report: what the period's commitments serve, from purpose to commitment. */
export interface ReportThread {
  readonly heading: string;
  readonly lead: string;
  readonly strands: readonly (readonly ThreadBead[])[];
}

export interface ThreadBead {
  readonly kind: 'purpose' | 'objective' | 'outcome' | 'commitment' | 'rest';
  /** The word above the text: what kind of goal, or how it stands and when it was due. */
  readonly detail: string | null;
  readonly text: string;
  readonly depth: number;
  readonly isAhead: boolean;
  readonly isKnot: boolean;
}

export interface DocumentSection {
  readonly section: ReportSection;
  readonly heading: string;
  readonly count: number;
  readonly lead: string | null;
  readonly items: readonly DocumentItem[];
}

export interface DocumentItem {
  readonly title: string;
  readonly lines: readonly { readonly label: string; readonly text: string }[];
  /** Words of several lines: a decision, a picked passage. */
  readonly text: string | null;
}
