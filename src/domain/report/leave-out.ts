import { reliabilityOf, wasRenegotiated, type ReliabilityCase } from '../metrics/reliability.ts';
import type { CommitmentItem, ReportDraft, ReportItem } from './report.ts';

/** The draft without the items named by key. The figures are of what remains, so that text and numbers agree. */
export function leaveOut(draft: ReportDraft, keys: ReadonlySet<string>): ReportDraft {
  const items = draft.items.filter((item) => !keys.has(item.key));
  return { ...draft, items, reliability: reliabilityOf(items.filter(isCommitmentItem).map(itemToCase)) };
}

export function isCommitmentItem(item: ReportItem): item is CommitmentItem {
  return 'commitment' in item;
}

export function itemToCase({ section, commitment }: CommitmentItem): ReliabilityCase {
  return {
    verdict: commitment.verdict,
    isPastDue: section === 'unanswered',
    wasRenegotiated: wasRenegotiated(commitment),
  };
}
