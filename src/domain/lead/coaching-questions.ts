/** What a talk is about, for choosing what to ask. */
export const coachingSituations = ['start', 'stuck', 'miss', 'win', 'growth'] as const;
export type CoachingSituation = (typeof coachingSituations)[number];

/**
 * The question bank: our own words, open questions about the work. Their ids are kept here, in the order they are offered, from
 * the widest to the next step; the words are messages.
 */
export const coachingQuestions = {
  start: [
    'start-done',
    'start-why',
    'start-known',
    'start-part',
    'start-doubt',
    'start-who',
    'start-first',
    'start-hear',
  ],
  stuck: [
    'stuck-where',
    'stuck-tried',
    'stuck-easier',
    'stuck-missing',
    'stuck-smallest',
    'stuck-drop',
    'stuck-from-me',
    'stuck-next',
  ],
  miss: [
    'miss-happened',
    'miss-hands',
    'miss-earliest',
    'miss-kept',
    'miss-people',
    'miss-change',
    'miss-mine',
    'miss-step',
  ],
  win: ['win-how', 'win-hard', 'win-help', 'win-learned', 'win-again', 'win-share', 'win-meant', 'win-next'],
  growth: [
    'growth-better',
    'growth-edge',
    'growth-energy',
    'growth-practise',
    'growth-feedback',
    'growth-avoid',
    'growth-from-me',
    'growth-year',
  ],
} as const satisfies Readonly<Record<CoachingSituation, readonly string[]>>;

export type CoachingQuestion = (typeof coachingQuestions)[CoachingSituation][number];
