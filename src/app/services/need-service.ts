import type { Services } from '../../contract/api.ts';
import { ok } from '../../domain/kernel/result.ts';
import { answerNeed, changeNeed } from '../../domain/need/need.ts';
import { findCommitment } from '../../journal/queries/commitments.ts';
import { findGoal } from '../../journal/queries/goals.ts';
import { findNeed, findPerson, listNeeds } from '../../journal/queries/people.ts';
import { commitDecision, notFound, type Core } from '../core.ts';
import { create } from './person-service.ts';

export function needService(core: Core): Services['need'] {
  return {
    raise(fields) {
      const missing = missingReference(core, fields);
      return missing === null
        ? create(core, 'need', { kind: 'need.raised', payload: fields })
        : notFound(missing);
    },
    change({ id, change }) {
      const need = findNeed(core.journal(), id);
      if (need === null) return notFound('need');
      const missing = missingReference(core, change);
      return missing === null ? commitDecision(core, changeNeed(need, change)) : notFound(missing);
    },
    answer({ id, answer }) {
      const need = findNeed(core.journal(), id);
      return need === null ? notFound('need') : commitDecision(core, answerNeed(need, answer));
    },
    list: (filter) => ok(listNeeds(core.journal(), filter)),
  };
}

interface References {
  readonly personId?: string | null | undefined;
  readonly commitmentId?: string | null | undefined;
  readonly goalId?: string | null | undefined;
}

/** The kind of record that is referred to and does not exist, or null. */
function missingReference(core: Core, { personId, commitmentId, goalId }: References) {
  const journal = core.journal();
  if (typeof personId === 'string' && findPerson(journal, personId) === null) return 'person';
  if (typeof commitmentId === 'string' && findCommitment(journal, commitmentId) === null) return 'commitment';
  if (typeof goalId === 'string' && findGoal(journal, goalId) === null) return 'goal';
  return null;
}
