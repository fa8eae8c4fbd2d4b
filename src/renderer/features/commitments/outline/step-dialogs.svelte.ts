import { createContext } from 'svelte';
import type { Client } from '../../../../contract/create-client.ts';
import type { EasingBasis } from '../../../../domain/commitment/commitment.ts';
import type { Step } from '../../../../domain/step/step.ts';
import { m } from '../../../../messages/index.ts';
import type { EndpointError } from '../../../shared/error-sentence.ts';
import type { LiveSteps } from './live-steps.svelte.ts';

export type StepQuestion = 'plan' | 'promote' | 'take-back';

/** What of a step is asked in a dialog, and what turns it into a commitment and back. Errors are answered, to be shown there. */
export interface StepDialogs {
  readonly asked: { readonly question: StepQuestion; readonly step: Step } | null;
  open(question: StepQuestion, step: Step): void;
  close(): void;
  promote(step: Step, due: string): Promise<EndpointError | null>;
  /** Asks what it rests on only where the promise is held by then. */
  takeBack(step: Step): Promise<void>;
  takeBackOn(step: Step, basis: EasingBasis | null, reason: string): Promise<EndpointError | null>;
}

export interface StepDialogsSource {
  readonly client: Pick<Client, 'step'>;
  readonly live: LiveSteps;
  refused(error: EndpointError): void;
  offerUndo(done: string, intentId: string): void;
}

export const [getStepDialogs, setStepDialogs] = createContext<StepDialogs>();

export function createStepDialogs({ client, live, refused, offerUndo }: StepDialogsSource): StepDialogs {
  let asked = $state.raw<StepDialogs['asked']>(null);

  async function takeBackOn(
    { id }: Step,
    basis: EasingBasis | null,
    reason: string,
  ): Promise<EndpointError | null> {
    await live.settled();
    const result = await client.step.takeBack({ id, basis, reason: reason.trim() || null });
    if (!result.ok) return result.error;
    asked = null;
    offerUndo(m.step_taken_back(), result.value.intentId);
    return null;
  }

  return {
    get asked() {
      return asked;
    },
    open: (question, step) => (asked = { question, step }),
    close: () => (asked = null),
    async promote({ id }, due) {
      await live.settled();
      const result = await client.step.promote({ id, due });
      if (!result.ok) return result.error;
      asked = null;
      offerUndo(m.step_promoted(), result.value.intentId);
      return null;
    },
    async takeBack(step) {
      const error = await takeBackOn(step, null, '');
      if (error?.type === 'withdrawal-needs-basis') asked = { question: 'take-back', step };
      else if (error !== null) refused(error);
    },
    takeBackOn,
  };
}
