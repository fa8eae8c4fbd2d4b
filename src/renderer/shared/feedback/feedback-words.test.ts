import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bareFacts, type FactName, type FeedbackFacts } from '../../../domain/feedback/facts.ts';
import { feedbackRules } from '../../../domain/feedback/rules.ts';
import { feedbackText, pictureText } from './feedback-words.ts';

const everything: FeedbackFacts = {
  occasion: 'kept',
  about: 'commitment',
  keyResult: 'Interviews',
  valueBefore: 2,
  valueNow: 3,
  target: 8,
  unit: 'held',
  scoreBefore: 0.25,
  scoreNow: 0.375,
  valueMoved: 'closer',
  person: 'Ana',
  openForPerson: 2,
  goal: 'Hire two',
  keptForGoal: 3,
  promisedForGoal: 5,
  kept: 6,
  verdicts: 8,
  percent: 75,
  percentBefore: 71,
  stepsDone: 3,
  steps: 4,
  renegotiatedOn: '2026-11-20',
  daysEarly: 2,
  obstacle: 'clarity',
  obstacleTimes: 3,
  need: 'a room',
  confidence: 'at-risk',
  confidenceBefore: 'on-track',
  daysToHorizon: 4,
  looks: 3,
};

describe('a sentence of feedback', () => {
  it.each(feedbackRules)('$code names nothing but the facts of its rule', ({ code, says }) => {
    const read = new Set<FactName>();
    const watched = new Proxy(everything, {
      get(facts, fact: FactName) {
        read.add(fact);
        return facts[fact];
      },
    });
    const text = feedbackText(code, watched, '2026-11-25');
    expect(text).not.toMatch(/undefined|null|NaN/);
    const unspoken = [...read].filter((fact) => fact !== 'unit' && !says.includes(fact));
    expect(unspoken).toEqual([]);
  });

  it('says values in their unit', () => {
    const facts = { ...everything, valueBefore: 1200, valueNow: 1500.5, target: 4000 };
    const say = (unit: string | null) => feedbackText('key-result-closer', { ...facts, unit }, '2026-11-25');
    expect(say('EUR')).toBe('“Interviews” went from €1,200 to €1,500.50, towards €4,000.');
    expect(say('%')).toBe('“Interviews” went from 1,200 % to 1,500.5 %, towards 4,000 %.');
    expect(say(null)).toBe('“Interviews” went from 1,200 to 1,500.5, towards 4,000.');
  });

  it('says one and many', () => {
    const one = { ...bareFacts('kept'), person: 'Ana', openForPerson: 1, daysEarly: 1 };
    expect(feedbackText('person-has-it-more-open', one, '2026-11-25')).toContain('One more promise');
    expect(feedbackText('days-early', one, '2026-11-25')).toBe('Done one day before it was due.');
  });
});

describe('the picture', () => {
  it('has its words', () => {
    expect(pictureText({ kind: 'track', before: 0.25, now: 0.375 })).toBe(
      'From 25 % to 38 % of the way to the target',
    );
    expect(pictureText({ kind: 'parts', of: 'goal', done: 3, total: 5 })).toBe(
      '3 of 5 promises for the goal are kept',
    );
    expect(pictureText({ kind: 'ratio', before: null, now: 80 })).toBe('Kept ratio 80 %');
  });
});

/** About the task, never the person: neither praise nor blame (Kluger & DeNisi 1996). */
const aboutThePerson =
  /\b(great|good|well done|nice|awesome|amazing|excellent|perfect|congratulations|bravo|proud|keep it up|impressive|hero|champion|star|streak|you (?:are|were|did|failed|should|can do)|fail(?:ed|ure)?|lazy|bad|poor|sorry|unfortunately|sadly|only|again|late|should have|fault|blame|broke|broken|disappoint\w*|weak|worse|worst|best|better|!)/i;

it('never praises and never blames', () => {
  const catalogue = readFileSync('messages/en/feedback.json', 'utf8');
  const texts = Object.values(JSON.parse(catalogue) as Record<string, unknown>)
    .slice(1)
    .flatMap((message) =>
      typeof message === 'string'
        ? [message]
        : (message as { match: Record<string, string> }[]).flatMap(({ match }) => Object.values(match)),
    );
  expect(texts.length).toBeGreaterThan(30);
  expect(texts.filter((text) => aboutThePerson.test(text) || text.includes('!'))).toEqual([]);
});
