import type { Services } from '../../contract/api.ts';
import type { NewEvent } from '../../domain/kernel/event.ts';
import { ok } from '../../domain/kernel/result.ts';
import { findCommitment } from '../../journal/queries/commitments.ts';
import { findGoal } from '../../journal/queries/goals.ts';
import { notFound, type Core } from '../core.ts';

export function checkInService(core: Core): Services['checkIn'] {
  return {
    record({ about, confidence, note, obstacle, need }) {
      const find = about.kind === 'commitment' ? findCommitment : findGoal;
      if (find(core.journal(), about.id) === null) return notFound(about.kind);
      const id = core.ports.ids.newId();
      const checkIn: NewEvent = {
        subjectKind: 'check-in',
        subjectId: id,
        body: { kind: 'check-in.recorded', payload: { about, confidence, note, obstacle, value: null } },
      };
      const committed = core.commit(need === null ? [checkIn] : [checkIn, needEvent(core, need, about)]);
      return committed.ok ? ok({ id, ...committed.value }) : committed;
    },
  };
}

function needEvent(
  core: Core,
  what: string,
  about: { readonly kind: string; readonly id: string },
): NewEvent {
  const commitmentId = about.kind === 'commitment' ? about.id : null;
  const goalId = about.kind === 'goal' ? about.id : null;
  return {
    subjectKind: 'need',
    subjectId: core.ports.ids.newId(),
    body: { kind: 'need.raised', payload: { what, personId: null, by: null, commitmentId, goalId } },
  };
}
