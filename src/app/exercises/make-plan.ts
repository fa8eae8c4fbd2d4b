import type { Commitment } from '../../domain/commitment/commitment.ts';
import type { ExerciseAbout } from '../../domain/exercise/exercise-draft.ts';
import type { RecordOf } from '../../domain/exercise/exercise-kinds.ts';
import type { MadeRecord } from '../../domain/exercise/exercise.ts';
import type { NewEvent } from '../../domain/kernel/event.ts';
import { ok, type Result } from '../../domain/kernel/result.ts';
import {
  changePlan,
  rehearsePlan,
  setPlan,
  type PlanDecision,
  type PlanError,
} from '../../domain/plan/decide-plan.ts';
import type { Plan, PlanFields } from '../../domain/plan/plan.ts';
import { findCommitment } from '../../journal/queries/commitments.ts';
import { findPlanOf } from '../../journal/queries/plans.ts';
import { notFound, type Core } from '../core.ts';
import { cueReminder, cueRemindersCancelled } from '../reminders/cue-reminders.ts';
import type { ExerciseEffect } from './exercise-effect.ts';

type PlanRecord = RecordOf<'woop'> | RecordOf<'if-then'>;

/** The plan on the commitment that the exercise is about, in the place of one that is there, with a reminder at its cue. */
export function makePlan(
  core: Core,
  record: PlanRecord,
  { commitmentId }: ExerciseAbout,
): Result<ExerciseEffect, PlanError | ReturnType<typeof notFound>['error']> {
  const commitment = commitmentId === null ? null : findCommitment(core.journal(), commitmentId);
  if (commitment === null) return notFound('commitment');
  const existing = findPlanOf(core.journal(), commitment.id);
  const fields = recordToFields(record, existing);
  const id = existing?.id ?? core.ports.ids.newId();
  const planned = existing
    ? unlessThere(changePlan(existing, commitment, fields))
    : setPlan(id, commitment, null, fields);
  if (!planned.ok) return planned;
  const rehearsed = planned.value.length > 0 ? null : (existing?.rehearsed ?? null);
  const plan = { ...fields, id, commitmentId: commitment.id, set: core.occurrence(), rehearsed, reviews: [] };
  const rehearsal = record.rehearsed === true ? unlessThere(rehearsePlan(plan, commitment)) : ok([]);
  if (!rehearsal.ok) return rehearsal;
  const reminders = remindersFor(core, commitment, existing, fields);
  return ok({
    events: [...planned.value, ...rehearsal.value, ...reminders.cancelled, ...reminders.planned],
    made: [
      { kind: 'plan', id },
      ...reminders.planned.map(({ subjectId }): MadeRecord => ({ kind: 'reminder', id: subjectId })),
    ],
  });
}

/** What was thought before stays beside a plan that was made without thinking it through again. */
function recordToFields(record: PlanRecord, existing: Plan | null): PlanFields {
  const { cue, response, cueAt } = record;
  const { wish, outcome, innerObstacle } = record.kind === 'woop' ? record : (existing ?? noThoughts);
  return { cue, response, cueAt, wish, outcome, innerObstacle };
}

const noThoughts = { wish: null, outcome: null, innerObstacle: null };

/** Where the plan stands as it should be already, there is nothing to record. */
function unlessThere(decision: PlanDecision): PlanDecision {
  if (decision.ok || !['unchanged', 'plan-rehearsed'].includes(decision.error.type)) return decision;
  return ok([]);
}

function remindersFor(
  core: Core,
  commitment: Commitment,
  existing: Plan | null,
  { cueAt }: PlanFields,
): { readonly cancelled: readonly NewEvent[]; readonly planned: readonly NewEvent[] } {
  if (existing !== null && existing.cueAt === cueAt) return { cancelled: [], planned: [] };
  return {
    cancelled: existing === null ? [] : cueRemindersCancelled(core, existing),
    planned: cueReminder(core, commitment, cueAt),
  };
}
