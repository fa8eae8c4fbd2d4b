import type { AlignmentDecisionKind, AlignmentIssue } from '../../domain/alignment/alignment.ts';
import type { Confidence } from '../../domain/check-in/check-in.ts';
import type { Obstacle, Verdict } from '../../domain/commitment/commitment.ts';
import type { EntryKind } from '../../domain/entry/entry.ts';
import type { DraftValues } from '../../domain/exercise/exercise-draft.ts';
import type { RecordKind } from '../../domain/exercise/exercise-kinds.ts';
import type { FollowUpOutcome } from '../../domain/exercise/exercise.ts';
import type { Ambition, GoalClosing, GoalKind } from '../../domain/goal/goal.ts';
import type { KeyResultMeasure } from '../../domain/key-result/key-result.ts';
import type { CoachingSituation } from '../../domain/lead/coaching-questions.ts';
import type { NeedState } from '../../domain/need/need.ts';
import type { PracticeTerms } from '../../domain/practice/practice.ts';
import type { RewardSort } from '../../domain/reward-idea/reward-idea.ts';
import type { StakeKind } from '../../domain/stake/stake.ts';
import exercises from './exercises.json' with { type: 'json' };
import goals from './goals.json' with { type: 'json' };
import story from './story.json' with { type: 'json' };

/**
 * The sample journal as data. A moment is written `-11 mon 09:10`: weeks from the present one, weekday, wall-clock time.
 * What lies after the present moment has simply not happened yet.
 */
export type Moment = string;

/** A moment without its time: `-11 mon`. */
export type DayOfStory = string;

export interface DemoStory {
  readonly owner: string;
  readonly people: readonly {
    readonly key: string;
    readonly name: string;
    readonly role: string;
    readonly note?: string;
  }[];
  readonly goals: readonly DemoGoal[];
  readonly alignments: readonly DemoAlignment[];
  readonly commitments: readonly DemoCommitment[];
  readonly practices: readonly DemoPractice[];
  readonly entries: readonly DemoEntry[];
  readonly needs: readonly DemoNeed[];
  readonly rewards: readonly { readonly at: Moment; readonly what: string; readonly sort: RewardSort }[];
  readonly preparations: readonly DemoPreparation[];
  readonly exercises: readonly DemoExercise[];
  readonly oneOnOnes: readonly { readonly at: Moment; readonly person: string; readonly decisions: string }[];
}

/** An exercise that was finished, with its answers. */

/** Questions for a person, ticked off once they were asked. */
export interface DemoPreparation {
  readonly at: Moment;
  readonly person: string;
  readonly situation: CoachingSituation;
  readonly questions: readonly string[];
  readonly askedAt?: Moment;
}

export interface DemoGoal {
  readonly key: string;
  /** From the beginning when left out. */
  readonly at?: Moment;
  readonly kind: GoalKind;
  readonly title: string;
  readonly why?: string;
  readonly parent?: string;
  readonly cycle?: { readonly from: DayOfStory; readonly to: DayOfStory } | 'next-quarter';
  readonly ambition?: Ambition;
  readonly owner?: string;
  readonly cadenceDays?: number;
  readonly rivals?: readonly string[];
  /** The attempt that it starts anew. What is not said here comes from there. */
  readonly restartOf?: string;
  readonly keyResults?: readonly DemoKeyResult[];
  readonly checkIns?: readonly DemoCheckIn[];
  readonly graded?: {
    readonly at: Moment;
    readonly grade: number;
    readonly worked: string;
    readonly hindered: string;
    readonly next: string;
  };
  readonly closed?: { readonly at: Moment; readonly as: GoalClosing['as'] };
}

export interface DemoKeyResult {
  readonly title: string;
  readonly measure: KeyResultMeasure;
  readonly unit?: string;
  readonly baseline?: number;
  readonly target?: number;
  readonly weight?: number;
  readonly milestones?: readonly { readonly text: string; readonly reached?: Moment }[];
  readonly checkIns?: readonly DemoCheckIn[];
}

export interface DemoCheckIn {
  readonly at: Moment;
  readonly confidence: Confidence;
  readonly value?: number;
  readonly note?: string;
  readonly obstacle?: Obstacle;
  readonly need?: string;
}

export interface DemoAlignment {
  readonly at: Moment;
  readonly decisions: readonly {
    readonly goal: string;
    readonly other?: string;
    readonly issue: AlignmentIssue;
    readonly decision: AlignmentDecisionKind;
    readonly note: string;
  }[];
  readonly note: string;
}

export interface DemoCommitment {
  readonly at: Moment;
  readonly due: Moment;
  readonly statement: string;
  readonly doneMeans?: string;
  readonly to?: string;
  readonly goal?: string;
  readonly tags?: readonly string[];
  readonly steps?: readonly DemoStep[];
  readonly plan?: DemoPlan;
  readonly stakes?: readonly DemoStake[];
  readonly audience?: readonly { readonly at: Moment; readonly person: string }[];
  readonly witnesses?: readonly { readonly at: Moment; readonly person: string }[];
  readonly checkIns?: readonly DemoCheckIn[];
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

/** Laid down with its commitment; texts differ within one. */
export interface DemoStep {
  readonly text: string;
  /** In minutes. */
  readonly estimate?: number;
  readonly due?: DayOfStory;
  readonly done?: Moment;
  readonly steps?: readonly DemoStep[];
  /** It became a commitment of its own. */
  readonly promoted?: { readonly at: Moment; readonly due: Moment };
}

export interface DemoPlan {
  readonly at: Moment;
  readonly cue: string;
  readonly response: string;
  readonly wish?: string;
  readonly outcome?: string;
  readonly innerObstacle?: string;
  readonly rehearsed?: Moment;
  readonly reviewed?: { readonly at: Moment; readonly cueOccurred: boolean; readonly acted: boolean };
}

export interface DemoStake {
  readonly at: Moment;
  readonly kind: StakeKind;
  readonly what: string;
  readonly confirmed: Moment;
  readonly answered?: { readonly at: Moment; readonly honoured: boolean };
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

export interface DemoEntry {
  readonly at: Moment;
  /** Where it is not said, answers make an evening reflection, a body a free entry. */
  readonly kind?: EntryKind;
  /** By the id of the prompt. */
  readonly answers?: Readonly<Record<string, string>>;
  readonly obstacle?: Obstacle;
  /** `[[ana|Ana]]` becomes a link to the person with that key. */
  readonly body?: string;
  readonly tags?: readonly string[];
  readonly mood?: number;
  readonly energy?: number;
  /** A passage of it picked for a report to this person. */
  readonly picked?: { readonly for: string; readonly text: string };
}

export interface DemoExercise {
  readonly at: Moment;
  readonly kind: RecordKind;
  readonly values: DraftValues;
  /** The words of the commitment, or the key of the goal or person, that it is about. */
  readonly commitment?: string;
  readonly goal?: string;
  readonly person?: string;
  /** So many days later it asks what happened. */
  readonly askAfterDays?: number;
  readonly told?: { readonly at: Moment; readonly what: string; readonly outcome: FollowUpOutcome };
  /** The screen on which it was left, when it is not finished. */
  readonly underWayAt?: number;
}

export interface DemoNeed {
  readonly at: Moment;
  readonly what: string;
  readonly from: string;
  readonly by: DayOfStory;
  readonly goal: string;
  readonly answered?: {
    readonly at: Moment;
    readonly state: NeedState;
    readonly note: string;
    readonly promisedBy?: DayOfStory;
  };
}

export const demoStory = { ...story, ...goals, ...exercises } as DemoStory;
