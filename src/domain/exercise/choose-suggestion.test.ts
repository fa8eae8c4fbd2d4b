import { describe, expect, it } from 'vitest';
import { chooseSuggestion } from './choose-suggestion.ts';
import { exercises, type ExerciseKind } from './exercise-kinds.ts';
import {
  occasionKinds,
  suggestionCodes,
  suggestionRules,
  type Occasion,
  type OccasionKind,
} from './suggestion-rules.ts';

const places: Readonly<Record<OccasionKind, Occasion['about']['kind']>> = {
  miss: 'commitment',
  'one-on-one-tomorrow': 'person',
  'practice-slid': 'commitment',
  'stalled-commitment': 'commitment',
  'new-cycle': 'goal',
  'fallow-goal': 'goal',
};
const occasion = (kind: OccasionKind, facts: Occasion['facts'] = {}, id = kind): Occasion => ({
  kind,
  about: { kind: places[kind], id, title: id },
  facts,
});
const none = new Set<ExerciseKind>();
const codeFor = (occasions: readonly Occasion[], quiet = none): string | null =>
  chooseSuggestion(occasions, quiet)?.code ?? null;

describe('each rule', () => {
  it.each([
    ['missed', 'setback-debrief', occasion('miss', { misses: 1 })],
    ['missed-again', 'not-yet', occasion('miss', { misses: 2 })],
    ['meets-tomorrow', 'coaching', occasion('one-on-one-tomorrow', { isPrepared: false })],
    ['practice-without-plan', 'if-then', occasion('practice-slid', { hasPlan: false })],
    ['practice-with-plan', 'woop', occasion('practice-slid', { hasPlan: true })],
    ['stalled-long', 'woop', occasion('stalled-commitment', { days: 14, hasPlan: false, hasStep: true })],
    [
      'stalled-with-step',
      'five-minutes',
      occasion('stalled-commitment', { days: 7, hasPlan: true, hasStep: true, isNext: false }),
    ],
    ['stalled', 'if-then', occasion('stalled-commitment', { days: 7, hasPlan: false, hasStep: false })],
    ['cycle-without-purpose', 'purpose-ladder', occasion('new-cycle', { hasPurpose: false })],
    ['cycle-over', 'fresh-start', occasion('fallow-goal', { isOver: true, days: 3 })],
    ['goal-fallow', 'fresh-start', occasion('fallow-goal', { isOver: false, days: 14 })],
  ] as const)('%s offers %s', (code, exercise, happened) => {
    expect(chooseSuggestion([happened], none)).toEqual({ code, exercise, about: happened.about });
  });

  it.each([
    ['a list that is prepared', occasion('one-on-one-tomorrow', { isPrepared: true })],
    [
      'a commitment with a plan and no step',
      occasion('stalled-commitment', { days: 30, hasPlan: true, hasStep: false }),
    ],
    [
      'a step that Today offers already',
      occasion('stalled-commitment', { days: 8, hasPlan: true, hasStep: true, isNext: true }),
    ],
    ['a cycle under a purpose', occasion('new-cycle', { hasPurpose: true })],
    ['a goal that was looked at lately', occasion('fallow-goal', { isOver: false, days: 13 })],
    ['facts that are not known', occasion('practice-slid')],
  ])('has nothing to say about %s', (_, happened) => {
    expect(codeFor([happened])).toBeNull();
  });

  it('stands in the list once, and offers an exercise that exists for an occasion that exists', () => {
    expect(suggestionRules.map(({ code }) => code)).toEqual(suggestionCodes);
    for (const { exercise, on } of suggestionRules) {
      expect(exercises).toHaveProperty([exercise]);
      expect(occasionKinds).toContain(on);
    }
  });
});

describe('the order', () => {
  const all = [
    occasion('fallow-goal', { isOver: true, days: 20 }),
    occasion('new-cycle', { hasPurpose: false }),
    occasion('stalled-commitment', { days: 7, hasPlan: false, hasStep: false }),
    occasion('practice-slid', { hasPlan: false }),
    occasion('one-on-one-tomorrow', { isPrepared: false }),
    occasion('miss', { misses: 1 }),
  ];

  it('is what hurts, what has a date, what slipped, what stands still, what begins', () => {
    const seen: (string | null)[] = [];
    for (let left = all; left.length > 0;) {
      const suggestion = chooseSuggestion(left, none);
      seen.push(suggestion?.code ?? null);
      left = left.filter(({ about }) => about.id !== suggestion?.about.id);
    }
    expect(seen).toEqual([
      'missed',
      'meets-tomorrow',
      'practice-without-plan',
      'stalled',
      'cycle-without-purpose',
      'cycle-over',
    ]);
  });

  it('among occasions of one kind is theirs', () => {
    const two = [
      occasion('miss', { misses: 1 }),
      { ...occasion('miss', { misses: 1 }), about: all[0]!.about },
    ];
    expect(chooseSuggestion(two, none)?.about.id).toBe('miss');
  });
});

describe('what was turned off', () => {
  it('is passed over, and the next rule for the same occasion speaks', () => {
    const again = [occasion('miss', { misses: 3 })];
    expect(codeFor(again, new Set(['not-yet']))).toBe('missed');
    expect(codeFor(again, new Set(['not-yet', 'setback-debrief']))).toBeNull();
  });

  it('leaves everything else as it was', () => {
    const slid = occasion('practice-slid', { hasPlan: false });
    expect(codeFor([slid], new Set(['coaching', 'woop']))).toBe('practice-without-plan');
  });
});
