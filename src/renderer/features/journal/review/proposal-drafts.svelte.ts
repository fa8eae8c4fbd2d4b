import type { InputOf, Api } from '../../../../contract/api.ts';
import type { ProposalView } from '../../../../contract/review-contract.ts';

/** When nothing else is said, a day's work ends then; as a line without a time is read. */
const usualTime = '17:00';

/** A proposal as the person edits it. */
export interface ProposalDraft {
  readonly isChosen: boolean;
  readonly statement: string;
  /** A local date and time, `''` for none. */
  readonly due: string;
}

/** What is chosen of the proposals, and in which words. Nothing is chosen until the person does. */
export interface ProposalDrafts {
  of(proposal: ProposalView): ProposalDraft;
  change(proposal: ProposalView, change: Partial<ProposalDraft>): void;
  /** The chosen ones among these that say something, as commitments to make. */
  chosen(proposals: readonly ProposalView[]): InputOf<Api['review']['accept']>['commitments'];
  forget(): void;
}

export function createProposalDrafts(): ProposalDrafts {
  let drafts = $state.raw<Readonly<Record<string, ProposalDraft>>>({});

  const draftOf = (proposal: ProposalView): ProposalDraft =>
    drafts[proposal.key] ?? {
      isChosen: false,
      statement: proposal.statement,
      due: `${proposal.dueDay}T${usualTime}`,
    };
  return {
    of: draftOf,
    change(proposal, change) {
      drafts = { ...drafts, [proposal.key]: { ...draftOf(proposal), ...change } };
    },
    chosen(proposals) {
      return proposals.flatMap((proposal) => {
        const { isChosen, statement, due } = draftOf(proposal);
        if (!isChosen || statement.trim() === '') return [];
        const { goalId, personId } = proposal;
        return [{ statement, due: due === '' ? null : due, goalId, personId }];
      });
    },
    forget() {
      drafts = {};
    },
  };
}
