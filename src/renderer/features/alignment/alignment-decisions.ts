import type { AlignmentAgendaItem } from '../../../contract/goal-contract.ts';
import type { AlignmentDecision } from '../../../domain/alignment/alignment.ts';
import type { AlignmentChoice } from '../../shared/alignment/alignment-draft.svelte.ts';

/** Why a choice cannot be recorded as it is; null when it can. What is not decided is put off. */
export function choiceProblem(choice: AlignmentChoice): 'other-goal-needed' | 'outside-needed' | null {
  if (choice.decision === 'serves-goal' && choice.servesId === '') return 'other-goal-needed';
  if (choice.decision === 'serves-outside' && choice.outside.trim() === '') return 'outside-needed';
  return null;
}

/** What is recorded of a choice. The note of a decision to serve something outside is its name. */
export function choiceToDecision(item: AlignmentAgendaItem, choice: AlignmentChoice): AlignmentDecision {
  const decision = choice.decision ?? 'later';
  const isOutside = decision === 'serves-outside';
  return {
    goalId: item.goal.id,
    issue: item.issue,
    decision,
    otherId: decision === 'serves-goal' ? choice.servesId : (item.other?.id ?? null),
    note: (isOutside ? choice.outside : choice.note).trim() || null,
  };
}
