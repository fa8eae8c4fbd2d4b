import { exhaustive } from '../kernel/exhaustive.ts';
import type { FeedbackFacts } from './facts.ts';
import {
  feedbackRules,
  type FeedbackCode,
  type FeedbackCondition,
  type FeedbackRule,
  type PictureName,
} from './rules.ts';

/** One or two sentences by their codes, the facts that they name, and one small picture. */
export interface Feedback {
  readonly codes: readonly FeedbackCode[];
  readonly facts: FeedbackFacts;
  readonly picture: FeedbackPicture | null;
}

export type FeedbackPicture =
  /** From baseline (0) to target (1): where it stood and where it stands. */
  | { readonly kind: 'track'; readonly before: number | null; readonly now: number }
  /** So many of so many. */
  | {
      readonly kind: 'parts';
      readonly of: 'goal' | 'steps' | 'kept';
      readonly done: number;
      readonly total: number;
    }
  /** Two shares, in percent. */
  | { readonly kind: 'ratio'; readonly before: number | null; readonly now: number };

const mostSentences = 2;

/** What to say after a verdict or check-in; null when there is nothing true worth saying. Deterministic. */
export function chooseFeedback(
  facts: FeedbackFacts,
  rules: readonly FeedbackRule[] = feedbackRules,
): Feedback | null {
  const chosen: FeedbackRule[] = [];
  for (const rule of rules.toSorted((a, b) => b.priority - a.priority)) {
    if (chosen.length === mostSentences) break;
    if (chosen.some(({ topic }) => topic === rule.topic) || !applies(rule, facts)) continue;
    chosen.push(rule);
  }
  if (chosen.length === 0) return null;
  const pictures = chosen.map(({ picture }) => (picture === null ? null : pictureOf(picture, facts)));
  return {
    codes: chosen.map(({ code }) => code),
    facts,
    picture: pictures.find((picture) => picture !== null) ?? null,
  };
}

/** Whether a rule's occasion, facts and conditions are all there. */
export function applies(rule: FeedbackRule, facts: FeedbackFacts): boolean {
  return (
    rule.on.includes(facts.occasion) &&
    rule.says.every((fact) => facts[fact] !== null) &&
    rule.when.every((condition) => isMet(condition, facts))
  );
}

function isMet({ fact, is, atLeast, same, unlike }: FeedbackCondition, facts: FeedbackFacts): boolean {
  const value = facts[fact];
  if (value === null) return false;
  return (
    (is === undefined || is.includes(value)) &&
    (atLeast === undefined || (typeof value === 'number' && value >= atLeast)) &&
    (same === undefined || value === facts[same]) &&
    (unlike === undefined || (facts[unlike] !== null && value !== facts[unlike]))
  );
}

function pictureOf(name: PictureName, facts: FeedbackFacts): FeedbackPicture | null {
  switch (name) {
    case 'track':
      return facts.scoreNow === null
        ? null
        : { kind: 'track', before: facts.scoreBefore, now: facts.scoreNow };
    case 'goal':
      return parts('goal', facts.keptForGoal, facts.promisedForGoal);
    case 'steps':
      return parts('steps', facts.stepsDone, facts.steps);
    case 'kept':
      return parts('kept', facts.kept, facts.verdicts);
    case 'ratio':
      return facts.percent === null
        ? null
        : { kind: 'ratio', before: facts.percentBefore, now: facts.percent };
    default:
      return exhaustive(name);
  }
}

function parts(
  of: 'goal' | 'steps' | 'kept',
  done: number | null,
  total: number | null,
): FeedbackPicture | null {
  return done === null || total === null || total === 0 ? null : { kind: 'parts', of, done, total };
}
