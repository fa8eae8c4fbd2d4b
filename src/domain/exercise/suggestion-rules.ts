import type { ExerciseKind } from './exercise-kinds.ts';

/** What just happened, as facts. `about` is the record that it happened to; the facts beside it are what rules ask for. */
export interface Occasion {
  readonly kind: OccasionKind;
  readonly about: {
    readonly kind: 'commitment' | 'goal' | 'person';
    readonly id: string;
    readonly title: string;
  };
  readonly facts: Readonly<Partial<Record<OccasionFact, number | boolean>>>;
}

export const occasionKinds = [
  'miss',
  'one-on-one-tomorrow',
  'practice-slid',
  'stalled-commitment',
  'new-cycle',
  'fallow-goal',
] as const;
export type OccasionKind = (typeof occasionKinds)[number];

export type OccasionFact =
  /** Misses of the last four weeks, this one among them. */
  | 'misses'
  /** Whether an if–then plan stands on the commitment. */
  | 'hasPlan'
  /** Whether there is an open step to begin with. */
  | 'hasStep'
  /** Whether that step is the one that Today offers anyhow, with five minutes for it. */
  | 'isNext'
  /** Days without movement. */
  | 'days'
  /** Whether the goal's cycle is over. */
  | 'isOver'
  /** Whether a purpose stands above the goal. */
  | 'hasPurpose'
  /** Whether questions wait on the person's list. */
  | 'isPrepared';

export interface SuggestionCondition {
  readonly fact: OccasionFact;
  readonly is?: boolean;
  readonly atLeast?: number;
}

/** When an exercise fits. */
export interface SuggestionRule {
  readonly code: SuggestionCode;
  readonly on: OccasionKind;
  readonly when: readonly SuggestionCondition[];
  readonly exercise: ExerciseKind;
}

export const suggestionCodes = [
  'missed-again',
  'missed',
  'meets-tomorrow',
  'practice-without-plan',
  'practice-with-plan',
  'stalled-long',
  'stalled-with-step',
  'stalled',
  'cycle-without-purpose',
  'cycle-over',
  'goal-fallow',
] as const;
export type SuggestionCode = (typeof suggestionCodes)[number];

/**
 * The rules as data, the most pressing first: what hurts, what has a date, what slipped, what stands still, what begins. Of one
 * occasion the first rule that holds speaks; those after it come up when its exercise was turned off.
 */
export const suggestionRules: readonly SuggestionRule[] = [
  { code: 'missed-again', on: 'miss', when: [{ fact: 'misses', atLeast: 2 }], exercise: 'not-yet' },
  { code: 'missed', on: 'miss', when: [], exercise: 'setback-debrief' },
  {
    code: 'meets-tomorrow',
    on: 'one-on-one-tomorrow',
    when: [{ fact: 'isPrepared', is: false }],
    exercise: 'coaching',
  },
  {
    code: 'practice-without-plan',
    on: 'practice-slid',
    when: [{ fact: 'hasPlan', is: false }],
    exercise: 'if-then',
  },
  {
    code: 'practice-with-plan',
    on: 'practice-slid',
    when: [{ fact: 'hasPlan', is: true }],
    exercise: 'woop',
  },
  {
    code: 'stalled-long',
    on: 'stalled-commitment',
    when: [
      { fact: 'hasPlan', is: false },
      { fact: 'days', atLeast: 14 },
    ],
    exercise: 'woop',
  },
  {
    code: 'stalled-with-step',
    on: 'stalled-commitment',
    when: [
      { fact: 'hasStep', is: true },
      { fact: 'isNext', is: false },
    ],
    exercise: 'five-minutes',
  },
  {
    code: 'stalled',
    on: 'stalled-commitment',
    when: [{ fact: 'hasPlan', is: false }],
    exercise: 'if-then',
  },
  {
    code: 'cycle-without-purpose',
    on: 'new-cycle',
    when: [{ fact: 'hasPurpose', is: false }],
    exercise: 'purpose-ladder',
  },
  { code: 'cycle-over', on: 'fallow-goal', when: [{ fact: 'isOver', is: true }], exercise: 'fresh-start' },
  { code: 'goal-fallow', on: 'fallow-goal', when: [{ fact: 'days', atLeast: 14 }], exercise: 'fresh-start' },
];
