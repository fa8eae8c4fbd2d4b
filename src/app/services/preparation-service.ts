import type { Services } from '../../contract/api.ts';
import type { NewEvent } from '../../domain/kernel/event.ts';
import { ok, type Result } from '../../domain/kernel/result.ts';
import {
  markAsked,
  prepareQuestions,
  removePreparation,
  reopenPreparation,
} from '../../domain/preparation/decide-preparation.ts';
import type { Preparation } from '../../domain/preparation/preparation.ts';
import { findPerson } from '../../journal/queries/people.ts';
import { findPreparation, listPreparations } from '../../journal/queries/preparations.ts';
import { commitDecision, notFound, type Core } from '../core.ts';

export function preparationService(core: Core): Services['preparation'] {
  const withPreparation = <E extends { readonly type: string }>(
    id: string,
    decide: (preparation: Preparation) => Result<NewEvent[], E>,
  ) => {
    const preparation = findPreparation(core.journal(), id);
    return preparation === null ? notFound('preparation') : commitDecision<E>(core, decide(preparation));
  };
  return {
    of: ({ personId }) =>
      findPerson(core.journal(), personId) === null
        ? notFound('person')
        : ok(listPreparations(core.journal(), personId)),
    add({ personId, questions }) {
      if (findPerson(core.journal(), personId) === null) return notFound('person');
      const fields = questions.map((one) => ({ ...one, personId }));
      const waiting = listPreparations(core.journal(), personId);
      return commitDecision(
        core,
        prepareQuestions(fields, waiting, () => core.ports.ids.newId()),
      );
    },
    markAsked: ({ id }) => withPreparation(id, markAsked),
    reopen: ({ id }) => withPreparation(id, reopenPreparation),
    remove({ id }) {
      const preparation = findPreparation(core.journal(), id);
      return preparation === null ? notFound('preparation') : core.commit(removePreparation(preparation));
    },
  };
}
