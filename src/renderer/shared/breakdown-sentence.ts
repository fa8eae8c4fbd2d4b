import type { MilestoneError } from '../../domain/breakdown/milestones.ts';
import type { OutlineError } from '../../domain/breakdown/read-outline.ts';
import type { ReplanError } from '../../domain/breakdown/replan.ts';
import type { DomainError } from '../../domain/kernel/result.ts';
import type { StepError } from '../../domain/step/decide-step.ts';
import { m } from '../../messages/index.ts';

type BreakdownError = Exclude<
  StepError | OutlineError | MilestoneError | ReplanError,
  { readonly type: 'not-found' | 'unchanged' | 'due-in-the-past' }
>;

const sentences: {
  readonly [T in BreakdownError['type']]: (error: Extract<BreakdownError, { type: T }>) => string;
} = {
  'step-inside-itself': () => m.step_error_inside_itself(),
  'steps-too-deep': ({ limit }) => m.step_error_too_deep({ limit }),
  'too-many-steps': ({ limit }) => m.step_error_too_many({ limit }),
  'step-is-commitment': () => m.step_error_is_commitment(),
  'step-is-no-commitment': () => m.step_error_is_no_commitment(),
  'outline-empty': () => m.step_error_outline_empty(),
  'outline-too-long': ({ limit }) => m.step_error_outline_too_long({ limit }),
  'due-too-far': () => m.breakdown_error_due_too_far(),
  'chunks-invalid': () => m.breakdown_error_chunks(),
  'too-many-chunks': ({ limit }) => m.breakdown_error_too_many_chunks({ limit }),
  'nothing-to-replan': () => m.breakdown_error_nothing_to_replan(),
};

export function isBreakdownError(error: DomainError): error is BreakdownError {
  return Object.hasOwn(sentences, error.type);
}

/** What steps, pasted lists and plans of milestones can be refused for. */
export function breakdownSentence<T extends BreakdownError['type']>(
  error: Extract<BreakdownError, { type: T }>,
): string {
  return sentences[error.type](error);
}
