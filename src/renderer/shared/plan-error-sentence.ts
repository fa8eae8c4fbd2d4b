import type { PlanError } from '../../domain/plan/decide-plan.ts';
import { m } from '../../messages/index.ts';

type OwnPlanError = Extract<PlanError, { readonly type: `plan-${string}` }>;

const sentences: Readonly<Record<OwnPlanError['type'], () => string>> = {
  'plan-exists': m.plan_error_exists,
  'plan-rehearsed': m.plan_error_rehearsed,
  'plan-not-over': m.plan_error_not_over,
  'plan-reviewed': m.plan_error_reviewed,
  'plan-answer-needed': m.plan_error_answer_needed,
};

export function isPlanError(error: { readonly type: string }): error is OwnPlanError {
  return Object.hasOwn(sentences, error.type);
}

/** Why an if–then plan could not be set, rehearsed or reviewed. */
export function planErrorSentence(error: OwnPlanError): string {
  return sentences[error.type]();
}
