import type { Services } from '../../contract/api.ts';
import { horizonOf } from '../../domain/commitment/horizon.ts';
import { ok } from '../../domain/kernel/result.ts';
import { findCommitment } from '../../journal/queries/commitments.ts';
import { findPlanOf, listStakes } from '../../journal/queries/devices.ts';
import { findPerson } from '../../journal/queries/people.ts';
import { notFound, type Core } from '../core.ts';
import { witnessViews } from './witness-service.ts';

export function writtenContractService(core: Core): Services['writtenContract'] {
  return {
    get({ commitmentId }) {
      const journal = core.journal();
      const commitment = findCommitment(journal, commitmentId);
      const witnesses = witnessViews(core, commitmentId);
      if (commitment === null || witnesses === null) return notFound('commitment');
      const { statement, doneMeans, due, horizonDays, made, personId } = commitment;
      const person = personId === null ? null : findPerson(journal, personId);
      const plan = findPlanOf(journal, commitmentId);
      return ok({
        ownerName: core.profile().name,
        statement,
        doneMeans,
        due,
        horizon: due === null ? null : horizonOf(due, horizonDays),
        horizonDays,
        madeDay: made.day,
        person: person && { id: person.id, name: person.name },
        plan: plan && { cue: plan.cue, response: plan.response },
        stakes: listStakes(journal, commitmentId).map(({ id, kind, what, confirmed }) => ({
          id,
          kind,
          what,
          confirmed,
        })),
        witnesses,
      });
    },
  };
}
