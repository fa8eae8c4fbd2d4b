import type { Commitment } from '../commitment/commitment.ts';
import type { NewEvent } from '../kernel/event.ts';
import type { Instant } from '../kernel/ports.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import type { Plan, PlanEvent, PlanFields } from './plan.ts';

/** Every intent on an if–then plan: preconditions, then the event that records it. */

export type PlanError =
  | { readonly type: 'already-settled' }
  | { readonly type: 'unchanged' }
  | { readonly type: 'plan-exists' }
  | { readonly type: 'plan-rehearsed' }
  | { readonly type: 'plan-not-over' }
  | { readonly type: 'plan-reviewed' }
  | { readonly type: 'plan-answer-needed' };

export type PlanDecision = Result<NewEvent<PlanEvent>[], PlanError>;

/** What a plan of a commitment asks for now, if anything. */
export type PlanQuestion = 'rehearsal' | 'review';

/** A commitment has one plan at a time; what has its verdict needs none any more. */
export function setPlan(
  id: string,
  commitment: Commitment,
  existing: Plan | null,
  fields: PlanFields,
): PlanDecision {
  if (commitment.settlement !== null) return err({ type: 'already-settled' });
  if (existing !== null) return err({ type: 'plan-exists' });
  return ok([happened(id, { kind: 'plan.set', payload: { ...fields, commitmentId: commitment.id } })]);
}

export function changePlan(plan: Plan, commitment: Commitment, fields: PlanFields): PlanDecision {
  if (commitment.settlement !== null) return err({ type: 'already-settled' });
  const isChange = Object.entries(fields).some(([field, value]) => plan[field as keyof Plan] !== value);
  if (!isChange) return err({ type: 'unchanged' });
  return ok([happened(plan.id, { kind: 'plan.changed', payload: fields })]);
}

/** Once is what was studied; other words are another plan, and can be rehearsed anew. */
export function rehearsePlan(plan: Plan, commitment: Commitment): PlanDecision {
  if (commitment.settlement !== null) return err({ type: 'already-settled' });
  if (plan.rehearsed !== null) return err({ type: 'plan-rehearsed' });
  return ok([happened(plan.id, { kind: 'plan.rehearsed', payload: {} })]);
}

/** The one question afterwards: did the cue occur, and if so, was it acted on? */
export function reviewPlan(
  plan: Plan,
  commitment: Commitment,
  { cueOccurred, acted }: { readonly cueOccurred: boolean; readonly acted: boolean | null },
  now: Instant,
): PlanDecision {
  if (!isOver(commitment, now)) return err({ type: 'plan-not-over' });
  if (plan.reviews.length > 0) return err({ type: 'plan-reviewed' });
  if (cueOccurred && acted === null) return err({ type: 'plan-answer-needed' });
  const payload = { cueOccurred, acted: cueOccurred ? acted : null };
  return ok([happened(plan.id, { kind: 'plan.reviewed', payload })]);
}

export function dropPlan(plan: Plan): PlanDecision {
  return ok([happened(plan.id, { kind: 'plan.dropped', payload: {} })]);
}

export function planQuestion(plan: Plan, commitment: Commitment, now: Instant): PlanQuestion | null {
  if (isOver(commitment, now)) return plan.reviews.length === 0 ? 'review' : null;
  return plan.rehearsed === null ? 'rehearsal' : null;
}

/** Whether a response typed from memory is the planned one: case, spaces and the signs around words do not matter. */
export function isSameResponse(plan: Pick<Plan, 'response'>, typed: string): boolean {
  return bareWords(typed) === bareWords(plan.response);
}

function isOver({ settlement, due }: Commitment, now: Instant): boolean {
  return settlement !== null || (due !== null && due.instant <= now);
}

function bareWords(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function happened(id: string, body: PlanEvent): NewEvent<PlanEvent> {
  return { subjectKind: 'plan', subjectId: id, body };
}
