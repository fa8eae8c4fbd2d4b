import fc from 'fast-check';
import { expect, it } from 'vitest';
import { chooseFeedback } from '../../src/domain/feedback/choose-feedback.ts';
import type { FeedbackFacts } from '../../src/domain/feedback/facts.ts';
import { feedbackRules } from '../../src/domain/feedback/rules.ts';

const counts = fc.option(fc.nat({ max: 6 }));
const texts = fc.option(fc.constantFrom('Ana', 'Sign-ups', 'a room'));
const scores = fc.option(fc.constantFrom(0, 0.5, 1));
const confidences = fc.option(fc.constantFrom('on-track' as const, 'at-risk' as const, 'off-track' as const));
const facts: fc.Arbitrary<FeedbackFacts> = fc.record({
  occasion: fc.constantFrom('kept', 'partly', 'missed', 'excused', 'withdrawn', 'check-in'),
  about: fc.constantFrom('commitment', 'goal', 'key-result'),
  keyResult: texts,
  valueBefore: counts,
  valueNow: counts,
  target: counts,
  unit: texts,
  scoreBefore: scores,
  scoreNow: scores,
  valueMoved: fc.option(fc.constantFrom('closer' as const, 'away' as const, 'not' as const)),
  person: texts,
  openForPerson: counts,
  goal: texts,
  keptForGoal: counts,
  promisedForGoal: counts,
  kept: counts,
  verdicts: counts,
  percent: counts,
  percentBefore: counts,
  stepsDone: counts,
  steps: counts,
  renegotiatedOn: fc.option(fc.constant('2026-11-20')),
  daysEarly: counts,
  obstacle: fc.option(fc.constantFrom('clarity' as const, 'capacity' as const)),
  obstacleTimes: counts,
  need: texts,
  confidence: confidences,
  confidenceBefore: confidences,
  daysToHorizon: counts,
  looks: counts,
});

it('says at most two things, each of facts that are there, and always the same', () => {
  fc.assert(
    fc.property(facts, (known) => {
      const feedback = chooseFeedback(known);
      expect(chooseFeedback(known, feedbackRules.toReversed())).toEqual(feedback);
      if (feedback === null) return;
      expect(feedback.codes.length).toBeGreaterThan(0);
      expect(feedback.codes.length).toBeLessThanOrEqual(2);
      const rules = feedback.codes.map((code) => feedbackRules.find((rule) => rule.code === code));
      expect(new Set(rules.map((rule) => rule?.topic)).size).toBe(rules.length);
      for (const rule of rules) {
        expect(rule?.on).toContain(known.occasion);
        for (const fact of rule?.says ?? []) expect(known[fact]).not.toBeNull();
      }
    }),
  );
});
