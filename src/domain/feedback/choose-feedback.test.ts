import { describe, expect, it } from 'vitest';
import { applies, chooseFeedback } from './choose-feedback.ts';
import { bareFacts, type FactName, type FeedbackFacts } from './facts.ts';
import { feedbackCodes, feedbackRules, type FeedbackCode } from './rules.ts';

const measured = {
  keyResult: 'Sign-ups',
  valueBefore: 12,
  valueNow: 18,
  target: 40,
  scoreBefore: 0.2,
  scoreNow: 0.4,
  valueMoved: 'closer',
} as const;

/** For each rule, facts under which it is said first or second, and one change that silences it. */
const samples: Readonly<Record<FeedbackCode, readonly [FeedbackFacts, Partial<FeedbackFacts>]>> = {
  'key-result-reached': [
    { ...bareFacts('check-in', 'key-result'), ...measured, valueNow: 40, scoreNow: 1 },
    { scoreNow: 0.9 },
  ],
  'key-result-closer': [{ ...bareFacts('check-in', 'key-result'), ...measured }, { valueMoved: 'not' }],
  'key-result-away': [
    { ...bareFacts('check-in', 'key-result'), ...measured, valueMoved: 'away' },
    { valueMoved: null },
  ],
  'key-result-stands': [
    { ...bareFacts('check-in', 'key-result'), ...measured, valueMoved: 'not' },
    { valueNow: null },
  ],
  'renegotiation-honoured': [
    { ...bareFacts('kept'), renegotiatedOn: '2026-11-20' },
    { renegotiatedOn: null },
  ],
  'obstacle-has-help': [{ ...bareFacts('check-in'), obstacle: 'clarity' }, { about: 'goal' }],
  'need-on-today': [{ ...bareFacts('check-in'), need: 'a room' }, { need: null }],
  'key-result-meanwhile': [{ ...bareFacts('kept'), ...measured }, { valueMoved: 'away' }],
  'can-be-renegotiated': [
    { ...bareFacts('check-in'), confidence: 'at-risk', daysToHorizon: 4 },
    { confidence: 'on-track' },
  ],
  'person-has-it': [{ ...bareFacts('kept'), person: 'Ana', openForPerson: 0 }, { occasion: 'missed' }],
  'person-has-it-more-open': [
    { ...bareFacts('kept'), person: 'Ana', openForPerson: 2 },
    { openForPerson: 0 },
  ],
  'person-to-tell': [{ ...bareFacts('missed'), person: 'Ana' }, { person: null }],
  'goal-kept': [
    { ...bareFacts('kept'), goal: 'Hire two', keptForGoal: 3, promisedForGoal: 5 },
    { promisedForGoal: 1 },
  ],
  'steps-all-done': [{ ...bareFacts('kept'), stepsDone: 3, steps: 3 }, { stepsDone: 2 }],
  'steps-done': [{ ...bareFacts('missed'), stepsDone: 3, steps: 4 }, { stepsDone: 0 }],
  'days-early': [{ ...bareFacts('kept'), daysEarly: 2 }, { daysEarly: 0 }],
  'obstacle-again': [
    { ...bareFacts('missed'), obstacle: 'capacity', obstacleTimes: 3 },
    { obstacleTimes: 1 },
  ],
  'kept-ratio-moved': [
    { ...bareFacts('kept'), kept: 6, verdicts: 8, percent: 75, percentBefore: 71 },
    { percentBefore: 75 },
  ],
  'kept-ratio': [{ ...bareFacts('missed'), kept: 4, verdicts: 5, percent: 80 }, { percent: null }],
  'kept-so-far': [{ ...bareFacts('kept'), kept: 1, verdicts: 1 }, { verdicts: null }],
  'confidence-changed': [
    { ...bareFacts('check-in'), confidence: 'at-risk', confidenceBefore: 'on-track' },
    { confidenceBefore: 'at-risk' },
  ],
  'counts-apart': [bareFacts('excused'), { occasion: 'kept' }],
  looks: [{ ...bareFacts('check-in'), looks: 3 }, { looks: null }],
};

describe('a rule', () => {
  it.each(feedbackCodes)('%s speaks when its facts are there, and not otherwise', (code) => {
    const [facts, change] = samples[code];
    expect(chooseFeedback(facts)?.codes).toContain(code);
    expect(chooseFeedback({ ...facts, ...change })?.codes ?? []).not.toContain(code);
  });

  it.each(feedbackRules)('$code is silent when a fact that it names is absent', (rule) => {
    const [facts] = samples[rule.code];
    expect(applies(rule, facts)).toBe(true);
    const named: readonly FactName[] = [...rule.says, ...rule.when.map(({ fact }) => fact)];
    for (const fact of named) expect(applies(rule, { ...facts, [fact]: null })).toBe(false);
  });
});

it('has one rule for each sentence, each with a priority of its own', () => {
  expect(feedbackRules.map(({ code }) => code).toSorted()).toEqual([...feedbackCodes].toSorted());
  expect(new Set(feedbackRules.map(({ priority }) => priority)).size).toBe(feedbackRules.length);
});

it('says two things of different topics, and shows the picture of the first that has one', () => {
  const facts: FeedbackFacts = {
    ...bareFacts('kept'),
    ...measured,
    person: 'Ana',
    openForPerson: 0,
    goal: 'Grow',
    keptForGoal: 2,
    promisedForGoal: 4,
  };
  expect(chooseFeedback(facts)).toEqual({
    codes: ['key-result-meanwhile', 'person-has-it'],
    facts,
    picture: { kind: 'track', before: 0.2, now: 0.4 },
  });
  expect(chooseFeedback({ ...facts, keyResult: null })).toMatchObject({
    codes: ['person-has-it', 'goal-kept'],
    picture: { kind: 'parts', of: 'goal', done: 2, total: 4 },
  });
});

it('says nothing when nothing is known', () => {
  expect(chooseFeedback(bareFacts('kept'))).toBeNull();
});
