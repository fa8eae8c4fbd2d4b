import type { Services } from '../../contract/api.ts';
import type { CheckInSubject } from '../../domain/check-in/check-in.ts';
import { checkMeasuredValue } from '../../domain/check-in/decide-check-in.ts';
import type { NewEvent } from '../../domain/kernel/event.ts';
import { ok } from '../../domain/kernel/result.ts';
import { findCommitment } from '../../journal/queries/commitments.ts';
import { findGoal } from '../../journal/queries/goals.ts';
import { findKeyResult } from '../../journal/queries/key-results.ts';
import { notFound, type Core } from '../core.ts';

export function checkInService(core: Core): Services['checkIn'] {
  return {
    record({ about, confidence, value, note, obstacle, need }) {
      const keyResult = about.kind === 'key-result' ? findKeyResult(core.journal(), about.id) : null;
      const serves = subjectOf(core, about);
      if (serves === null) return notFound(about.kind);
      const checked = checkMeasuredValue(keyResult, value);
      if (!checked.ok) return checked;
      const id = core.ports.ids.newId();
      const checkIn: NewEvent = {
        subjectKind: 'check-in',
        subjectId: id,
        body: { kind: 'check-in.recorded', payload: { about, confidence, note, obstacle, value } },
      };
      const committed = core.commit(need === null ? [checkIn] : [checkIn, needEvent(core, need, serves)]);
      return committed.ok ? ok({ id, ...committed.value }) : committed;
    },
  };
}

/** What a need raised with the check-in is about. */
interface NeedSubject {
  readonly commitmentId: string | null;
  readonly goalId: string | null;
}

/** The commitment or goal that the check-in is about, a key result's being its goal; null when there is no such record. */
function subjectOf(core: Core, { kind, id }: CheckInSubject): NeedSubject | null {
  const reader = core.journal();
  switch (kind) {
    case 'commitment':
      return findCommitment(reader, id) === null ? null : { commitmentId: id, goalId: null };
    case 'goal':
      return findGoal(reader, id) === null ? null : { commitmentId: null, goalId: id };
    case 'key-result': {
      const keyResult = findKeyResult(reader, id);
      return keyResult === null || keyResult.isRemoved
        ? null
        : { commitmentId: null, goalId: keyResult.goalId };
    }
  }
}

function needEvent(core: Core, what: string, subject: NeedSubject): NewEvent {
  return {
    subjectKind: 'need',
    subjectId: core.ports.ids.newId(),
    body: { kind: 'need.raised', payload: { what, personId: null, by: null, ...subject } },
  };
}
