import type { FeedbackFinding } from '../../../domain/lead/feedback-words.ts';
import { m } from '../../../messages/index.ts';

const findingTexts: Readonly<Record<FeedbackFinding['code'], (parts: { words: string }) => string>> = {
  character: m.lead_feedback_finding_character,
  absolute: m.lead_feedback_finding_absolute,
  intent: m.lead_feedback_finding_intent,
};

/** What the check noticed, and what could be said in its place. */
export function findingText({ code, words }: FeedbackFinding): string {
  return findingTexts[code]({ words });
}
