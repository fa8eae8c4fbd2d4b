import type { CommitmentSummary } from '../../contract/commitment-contract.ts';
import type { Verdict } from '../../domain/commitment/commitment.ts';
import { m } from '../../messages/index.ts';

/** What a verdict did, said at once: for the goal above, or for whoever waits; about the task, never the person. */
export function settledText(verdict: Verdict, { goal, person }: CommitmentSummary): string {
  switch (verdict) {
    case 'kept':
      if (goal) return m.commitment_settled_kept_goal({ goal: goal.title });
      return person ? m.commitment_settled_kept_person({ name: person.name }) : m.commitment_settled_kept();
    case 'partly':
      return m.commitment_settled_partly();
    case 'missed':
      return person
        ? m.commitment_settled_missed_person({ name: person.name })
        : m.commitment_settled_missed();
    case 'excused':
      return m.commitment_settled_excused();
    case 'withdrawn':
      return m.commitment_settled_withdrawn();
  }
}
