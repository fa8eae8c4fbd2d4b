import type { FeedbackFinding, FeedbackPart } from '../../../domain/lead/feedback-words.ts';
import { m } from '../../../messages/index.ts';

export const feedbackPartNames: Readonly<Record<FeedbackPart, () => string>> = {
  situation: m.lead_feedback_situation,
  behaviour: m.lead_feedback_behaviour,
  impact: m.lead_feedback_impact,
  request: m.lead_feedback_request,
};

const findingTexts: Readonly<Record<FeedbackFinding['code'], (parts: { words: string }) => string>> = {
  character: m.lead_feedback_finding_character,
  absolute: m.lead_feedback_finding_absolute,
  intent: m.lead_feedback_finding_intent,
};

/** What the check noticed, and what could be said in its place. */
export function findingText({ code, words }: FeedbackFinding): string {
  return findingTexts[code]({ words });
}
