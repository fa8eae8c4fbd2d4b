import type { FactName, FeedbackOccasion } from './facts.ts';

export const feedbackCodes = [
  'key-result-reached',
  'key-result-closer',
  'key-result-away',
  'key-result-stands',
  'renegotiation-honoured',
  'obstacle-has-help',
  'need-on-today',
  'key-result-meanwhile',
  'can-be-renegotiated',
  'person-has-it',
  'person-has-it-more-open',
  'person-to-tell',
  'goal-kept',
  'steps-all-done',
  'steps-done',
  'days-early',
  'obstacle-again',
  'kept-ratio-moved',
  'kept-ratio',
  'kept-so-far',
  'confidence-changed',
  'counts-apart',
  'looks',
] as const;
export type FeedbackCode = (typeof feedbackCodes)[number];

export type PictureName = 'track' | 'goal' | 'steps' | 'ratio' | 'kept';

/** A condition over one fact. An absent fact meets none. */
export interface FeedbackCondition {
  readonly fact: FactName;
  readonly is?: readonly (string | number)[];
  readonly atLeast?: number;
  /** The name of a fact that this one must equal, or must not. */
  readonly same?: FactName;
  readonly unlike?: FactName;
}

/** When a sentence may be said. `says` are the facts that it names: each must be there. */
export interface FeedbackRule {
  readonly code: FeedbackCode;
  /** The higher one is said first; no two are the same. */
  readonly priority: number;
  /** Of one topic, one sentence is said. */
  readonly topic:
    'key-result' | 'person' | 'date' | 'goal' | 'steps' | 'obstacle' | 'need' | 'ratio' | 'look';
  readonly on: readonly FeedbackOccasion[];
  readonly says: readonly FactName[];
  readonly when: readonly FeedbackCondition[];
  readonly picture: PictureName | null;
}

const aboutKeyResult = { fact: 'about', is: ['key-result'] } as const;
const aboutCommitment = { fact: 'about', is: ['commitment'] } as const;
const track = ['keyResult', 'valueBefore', 'valueNow', 'target'] as const;

/** Which facts are worth a sentence, as data: what moved first, figures about the past last. */
export const feedbackRules: readonly FeedbackRule[] = [
  {
    code: 'key-result-reached',
    priority: 110,
    topic: 'key-result',
    on: ['check-in'],
    says: ['keyResult', 'target'],
    when: [aboutKeyResult, { fact: 'scoreNow', is: [1] }, { fact: 'valueMoved', is: ['closer'] }],
    picture: 'track',
  },
  {
    code: 'key-result-closer',
    priority: 100,
    topic: 'key-result',
    on: ['check-in'],
    says: track,
    when: [aboutKeyResult, { fact: 'valueMoved', is: ['closer'] }],
    picture: 'track',
  },
  {
    code: 'key-result-away',
    priority: 99,
    topic: 'key-result',
    on: ['check-in'],
    says: track,
    when: [aboutKeyResult, { fact: 'valueMoved', is: ['away'] }],
    picture: 'track',
  },
  {
    code: 'renegotiation-honoured',
    priority: 95,
    topic: 'date',
    on: ['kept'],
    says: ['renegotiatedOn'],
    when: [],
    picture: null,
  },
  {
    code: 'obstacle-has-help',
    priority: 92,
    topic: 'obstacle',
    on: ['check-in'],
    says: ['obstacle'],
    when: [aboutCommitment],
    picture: null,
  },
  {
    code: 'need-on-today',
    priority: 90,
    topic: 'need',
    on: ['check-in'],
    says: ['need'],
    when: [],
    picture: null,
  },
  {
    code: 'key-result-meanwhile',
    priority: 88,
    topic: 'key-result',
    on: ['kept', 'partly'],
    says: track,
    when: [aboutCommitment, { fact: 'valueMoved', is: ['closer'] }],
    picture: 'track',
  },
  {
    code: 'can-be-renegotiated',
    priority: 86,
    topic: 'date',
    on: ['check-in'],
    says: ['daysToHorizon'],
    when: [
      { fact: 'confidence', is: ['at-risk', 'off-track'] },
      { fact: 'daysToHorizon', atLeast: 1 },
    ],
    picture: null,
  },
  {
    code: 'person-has-it-more-open',
    priority: 85,
    topic: 'person',
    on: ['kept'],
    says: ['person', 'openForPerson'],
    when: [{ fact: 'openForPerson', atLeast: 1 }],
    picture: null,
  },
  {
    code: 'person-has-it',
    priority: 84,
    topic: 'person',
    on: ['kept'],
    says: ['person'],
    when: [],
    picture: null,
  },
  {
    code: 'person-to-tell',
    priority: 83,
    topic: 'person',
    on: ['partly', 'missed', 'excused', 'withdrawn'],
    says: ['person'],
    when: [],
    picture: null,
  },
  {
    code: 'goal-kept',
    priority: 80,
    topic: 'goal',
    on: ['kept', 'partly'],
    says: ['goal', 'keptForGoal', 'promisedForGoal'],
    when: [
      { fact: 'promisedForGoal', atLeast: 2 },
      { fact: 'keptForGoal', atLeast: 1 },
    ],
    picture: 'goal',
  },
  {
    code: 'steps-done',
    priority: 76,
    topic: 'steps',
    on: ['partly', 'missed', 'check-in'],
    says: ['stepsDone', 'steps'],
    when: [
      { fact: 'stepsDone', atLeast: 1 },
      { fact: 'steps', atLeast: 2 },
    ],
    picture: 'steps',
  },
  {
    code: 'days-early',
    priority: 74,
    topic: 'date',
    on: ['kept'],
    says: ['daysEarly'],
    when: [{ fact: 'daysEarly', atLeast: 1 }],
    picture: null,
  },
  {
    code: 'key-result-stands',
    priority: 70,
    topic: 'key-result',
    on: ['kept', 'partly', 'check-in'],
    says: ['keyResult', 'valueNow', 'target'],
    when: [],
    picture: 'track',
  },
  {
    code: 'obstacle-again',
    priority: 66,
    topic: 'obstacle',
    on: ['partly', 'missed'],
    says: ['obstacle', 'obstacleTimes'],
    when: [{ fact: 'obstacleTimes', atLeast: 2 }],
    picture: null,
  },
  {
    code: 'steps-all-done',
    priority: 64,
    topic: 'steps',
    on: ['kept'],
    says: ['steps'],
    when: [
      { fact: 'steps', atLeast: 2 },
      { fact: 'stepsDone', same: 'steps' },
    ],
    picture: 'steps',
  },
  {
    code: 'kept-ratio-moved',
    priority: 60,
    topic: 'ratio',
    on: ['kept', 'partly', 'missed'],
    says: ['percent', 'percentBefore', 'verdicts'],
    when: [{ fact: 'percent', unlike: 'percentBefore' }],
    picture: 'ratio',
  },
  {
    code: 'kept-ratio',
    priority: 58,
    topic: 'ratio',
    on: ['kept', 'partly', 'missed'],
    says: ['percent', 'verdicts'],
    when: [],
    picture: 'ratio',
  },
  {
    code: 'kept-so-far',
    priority: 56,
    topic: 'ratio',
    on: ['kept', 'partly', 'missed'],
    says: ['kept', 'verdicts'],
    when: [],
    picture: 'kept',
  },
  {
    code: 'confidence-changed',
    priority: 54,
    topic: 'look',
    on: ['check-in'],
    says: ['confidence', 'confidenceBefore'],
    when: [{ fact: 'confidence', unlike: 'confidenceBefore' }],
    picture: null,
  },
  {
    code: 'counts-apart',
    priority: 40,
    topic: 'ratio',
    on: ['excused', 'withdrawn'],
    says: ['occasion'],
    when: [],
    picture: null,
  },
  {
    code: 'looks',
    priority: 10,
    topic: 'look',
    on: ['check-in'],
    says: ['looks'],
    when: [],
    picture: null,
  },
];
