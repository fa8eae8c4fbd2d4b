import type { Services } from '../../contract/api.ts';
import { addToAudience, revokeAudience } from '../../domain/audience/audience.ts';
import { ok } from '../../domain/kernel/result.ts';
import { findCommitment } from '../../journal/queries/commitments.ts';
import { findAudience, listAudience } from '../../journal/queries/devices.ts';
import { findPerson } from '../../journal/queries/people.ts';
import { commitDecision, notFound, type Core } from '../core.ts';

export function audienceService(core: Core): Services['audience'] {
  return {
    list({ commitmentId }) {
      if (findCommitment(core.journal(), commitmentId) === null) return notFound('commitment');
      const standing = listAudience(core.journal(), commitmentId).filter(({ revoked }) => revoked === null);
      return ok(
        standing.map(({ id, personId, added }) => ({
          id,
          person: { id: personId, name: findPerson(core.journal(), personId)?.name ?? '' },
          added,
        })),
      );
    },
    add({ commitmentId, personId }) {
      const commitment = findCommitment(core.journal(), commitmentId);
      if (commitment === null) return notFound('commitment');
      if (findPerson(core.journal(), personId) === null) return notFound('person');
      const earlier = listAudience(core.journal(), commitmentId);
      const newId = core.ports.ids.newId();
      const fields = { commitmentId, personId };
      const decision = addToAudience(newId, fields, commitment.personId, earlier);
      if (!decision.ok) return decision;
      const committed = core.commit(decision.value);
      return committed.ok ? ok({ id: decision.value[0]?.subjectId ?? newId, ...committed.value }) : committed;
    },
    revoke({ id }) {
      const audience = findAudience(core.journal(), id);
      return audience === null ? notFound('audience') : commitDecision(core, revokeAudience(audience));
    },
  };
}
