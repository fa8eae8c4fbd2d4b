import type { Confidence } from '../../domain/check-in/check-in.ts';
import type { Obstacle, Verdict } from '../../domain/commitment/commitment.ts';
import type { EveningPrompt } from '../../domain/entry/entry.ts';
import type { GoalKind } from '../../domain/goal/goal.ts';
import type { NeedState } from '../../domain/need/need.ts';
import type { PracticeTerms } from '../../domain/practice/practice.ts';
import story from './story.json' with { type: 'json' };

/**
 * The sample journal as data. A moment is written `-11 mon 09:10`: weeks from the present one, weekday, wall-clock time.
 * What lies after the present moment has simply not happened yet.
 */
export type Moment = string;

export interface DemoStory {
  readonly owner: string;
  readonly people: readonly {
    readonly key: string;
    readonly name: string;
    readonly role: string;
    readonly note?: string;
  }[];
  readonly goals: readonly DemoGoal[];
  readonly commitments: readonly DemoCommitment[];
  readonly practices: readonly DemoPractice[];
  readonly entries: readonly DemoEntry[];
  readonly needs: readonly DemoNeed[];
  readonly oneOnOnes: readonly { readonly at: Moment; readonly person: string; readonly decisions: string }[];
}

export interface DemoGoal {
  readonly key: string;
  readonly kind: GoalKind;
  readonly title: string;
  readonly why?: string;
  readonly parent?: string;
}

export interface DemoCommitment {
  readonly at: Moment;
  readonly due: Moment;
  readonly statement: string;
  readonly doneMeans?: string;
  readonly to?: string;
  readonly goal?: string;
  readonly tags?: readonly string[];
  /** Each with the moment it was completed, or none yet. */
  readonly steps?: readonly { readonly text: string; readonly done?: Moment }[];
  readonly checkIns?: readonly {
    readonly at: Moment;
    readonly confidence: Confidence;
    readonly note?: string;
    readonly obstacle?: Obstacle;
  }[];
  readonly moved?: {
    readonly at: Moment;
    readonly due: Moment;
    readonly reason: string;
    readonly basis?: 'agreement' | 'emergency';
  };
  readonly verdict?: {
    readonly at: Moment;
    readonly is: Verdict;
    readonly obstacle?: Obstacle;
    readonly note?: string;
    readonly basis?: 'agreement' | 'emergency';
  };
}

export interface DemoPractice {
  readonly at: Moment;
  readonly statement: string;
  readonly doneMeans: string;
  readonly goal: string;
  readonly terms: PracticeTerms;
  readonly changed: readonly { readonly at: Moment; readonly terms: PracticeTerms }[];
  readonly pauses: readonly {
    readonly at: Moment;
    readonly from: DayOfStory;
    readonly to: DayOfStory;
    readonly reason: string;
  }[];
  /** Logged in the morning; without an amount it was skipped. */
  readonly days: readonly {
    readonly day: DayOfStory;
    readonly amount: number | null;
    readonly note?: string;
  }[];
}

/** A moment without its time: `-11 mon`. */
type DayOfStory = string;

export interface DemoEntry {
  readonly at: Moment;
  /** Answers make an evening reflection, a body a free entry. */
  readonly answers?: Partial<Readonly<Record<EveningPrompt, string>>>;
  readonly obstacle?: Obstacle;
  readonly body?: string;
  /** A passage of it picked for a report to this person. */
  readonly picked?: { readonly for: string; readonly text: string };
}

export interface DemoNeed {
  readonly at: Moment;
  readonly what: string;
  readonly from: string;
  readonly answered?: { readonly at: Moment; readonly state: NeedState; readonly note: string };
}

export const demoStory = story as DemoStory;
