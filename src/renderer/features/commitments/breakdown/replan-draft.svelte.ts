import type { CommitmentPageView } from '../../../../contract/commitment-contract.ts';
import type { Replan, ReplanLine } from '../../../../domain/breakdown/replan.ts';
import type { EasingBasis } from '../../../../domain/commitment/commitment.ts';
import { m } from '../../../../messages/index.ts';
import { getClient } from '../../../app/client.svelte.ts';
import { createResource } from '../../../app/resource.svelte.ts';
import { errorSentence } from '../../../shared/error-sentence.ts';
import { createWorkingTime } from './working-time.svelte.ts';

interface ReplanFields {
  /** A local date and time to try; empty leaves the due. */
  due: string;
  /** Undefined until the person says it. */
  hasFirstStep: boolean | undefined;
  firstStepText: string;
  basis: EasingBasis | undefined;
  reason: string;
}

/** A new plan of the open steps, each day to be changed before it is taken. */
export function createReplanDraft(view: () => CommitmentPageView, today: () => string) {
  const client = getClient();
  const time = createWorkingTime(today);
  const commitmentId = $derived(view().commitment.id);
  const fields = $state<ReplanFields>({
    due: '',
    hasFirstStep: undefined,
    firstStepText: '',
    basis: undefined,
    reason: '',
  });
  const plan = createResource(
    () => client.breakdown.replan({ commitmentId, due: fields.due || null, ...time.input() }),
    { refreshOn: ({ kind }) => kind === 'commitment' || kind === 'step' },
  );
  const proposal = $derived(plan.error ? null : (plan.value ?? null));
  let lines = $derived(proposal?.lines ?? []);
  const firstText = $derived(
    fields.firstStepText || m.breakdown_replan_first_words({ step: lines[0]?.text ?? '' }).slice(0, 500),
  );
  /** A plan that has something for today needs no other beginning. */
  const hasFirstStep = $derived(fields.hasFirstStep ?? !lines.some(({ to }) => to === today()));
  const isEasing = $derived(proposal?.effect === 'easing');
  const problems = $derived({
    ...(isEasing && !fields.basis ? { basis: m.commitment_change_due_basis_needed() } : {}),
    ...(isEasing && fields.reason.trim() === '' ? { reason: m.commitment_change_due_reason_needed() } : {}),
    ...(lines.some(({ to }) => to < today()) ? { day: m.breakdown_row_day_past() } : {}),
  });

  return {
    fields,
    time,
    get proposal() {
      return proposal;
    },
    get lines() {
      return lines;
    },
    get firstText() {
      return firstText;
    },
    get hasFirstStep() {
      return hasFirstStep;
    },
    get problems(): Readonly<Partial<Record<'basis' | 'reason' | 'day', string>>> {
      return problems;
    },
    get error() {
      return plan.error;
    },
    get errorText(): string | undefined {
      return plan.error && errorSentence(plan.error);
    },
    moveLine(stepId: string, to: string) {
      lines = lines.map((line) => (line.stepId === stepId ? { ...line, to } : line));
    },
    /** The input of `breakdown.applyReplan`. */
    input() {
      const { due, basis, reason } = fields;
      return {
        commitmentId,
        moves: movesOf(lines),
        firstStep: hasFirstStep && proposal ? firstStepOf(proposal, firstText) : null,
        due: due || null,
        reason: reason.trim() || null,
        basis: isEasing ? (basis ?? null) : null,
      };
    },
  };
}

export type ReplanDraft = ReturnType<typeof createReplanDraft>;

function movesOf(lines: readonly ReplanLine[]) {
  return lines.filter(({ from, to }) => from !== to).map(({ stepId, to }) => ({ stepId, dueDay: to }));
}

function firstStepOf({ firstStep }: Replan, text: string) {
  return { text: text.trim(), estimateMinutes: firstStep.estimateMinutes, dueDay: firstStep.day };
}
