import type { Services } from '../../contract/api.ts';
import type { FeedbackView } from '../../contract/feedback-contract.ts';
import type { CheckIn } from '../../domain/check-in/check-in.ts';
import { chooseFeedback } from '../../domain/feedback/choose-feedback.ts';
import type { RecordedEvent } from '../../domain/kernel/event.ts';
import { ok } from '../../domain/kernel/result.ts';
import { findCommitment } from '../../journal/queries/commitments.ts';
import { checkInById } from '../../journal/queries/feedback.ts';
import { findNeed } from '../../journal/queries/people.ts';
import { notFound, type Core } from '../core.ts';
import { checkInFacts, verdictFacts } from './feedback-facts.ts';

export function feedbackService(core: Core): Services['feedback'] {
  return {
    after({ intentId }) {
      const events = core.journal().log.readIntent(intentId);
      if (events.length === 0) return notFound('intent');
      return ok(afterVerdict(core, events) ?? afterCheckIn(core, events));
    },
  };
}

/** Null also when the verdict was taken back, or another one stands by now. */
function afterVerdict(core: Core, events: readonly RecordedEvent[]): FeedbackView | null {
  const settled = events.filter(({ kind }) => kind === 'commitment.settled');
  const [event] = settled;
  // Many at once are a tidying up and say nothing about one promise.
  if (event === undefined || settled.length > 1) return null;
  const commitment = findCommitment(core.journal(), event.subjectId);
  const settlement = commitment?.settlement;
  if (!commitment || !settlement || settlement.when.at !== event.at) return null;
  return viewOf({ kind: 'commitment', id: commitment.id }, verdictFacts(core, commitment, settlement));
}

function afterCheckIn(core: Core, events: readonly RecordedEvent[]): FeedbackView | null {
  const event = events.find(({ kind }) => kind === 'check-in.recorded');
  const checkIn = event && checkInById(core.journal(), event.subjectId);
  if (!checkIn) return null;
  const raised = events.find(({ kind }) => kind === 'need.raised');
  const need = raised && findNeed(core.journal(), raised.subjectId);
  return viewOf(checkIn.about, checkInFacts(core, checkIn, need?.what ?? null));
}

function viewOf(subject: CheckIn['about'], facts: Parameters<typeof chooseFeedback>[0]): FeedbackView | null {
  const feedback = chooseFeedback(facts);
  return feedback && { ...feedback, subject };
}
