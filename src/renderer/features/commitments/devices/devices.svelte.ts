import type { AudienceView, StakeView, WitnessView } from '../../../../contract/device-contract.ts';
import { getClient } from '../../../app/client.svelte.ts';
import { createResource } from '../../../app/resource.svelte.ts';
import { errorSentence } from '../../../shared/error-sentence.ts';

/** What stands beside a commitment: who signs, what was put on it, who sees it. */
export interface Devices {
  readonly witnesses: readonly WitnessView[];
  /** The key that signs for this profile, if there is one. */
  readonly ownFingerprint: string | null;
  readonly stakes: readonly StakeView[];
  readonly audience: readonly AudienceView[];
  readonly isLoaded: boolean;
  readonly isEmpty: boolean;
  /** A sentence, when they could not be loaded. */
  readonly problem: string | null;
  reload(): void;
}

const kinds = new Set(['commitment', 'witness', 'stake', 'audience', 'person', 'profile']);

/** Call it while a component is being set up. */
export function createDevices(commitmentId: () => string): Devices {
  const client = getClient();
  const fresh = { refreshOn: ({ kind }: { readonly kind: string }) => kinds.has(kind) };
  const of = (): { commitmentId: string } => ({ commitmentId: commitmentId() });
  const witness = createResource(() => client.witness.list(of()), fresh);
  const stake = createResource(() => client.stake.list(of()), fresh);
  const audience = createResource(() => client.audience.list(of()), fresh);
  const error = $derived(witness.error ?? stake.error ?? audience.error);
  return {
    get witnesses() {
      return witness.value?.witnesses ?? [];
    },
    get ownFingerprint() {
      return witness.value?.ownFingerprint ?? null;
    },
    get stakes() {
      return stake.value ?? [];
    },
    get audience() {
      return audience.value ?? [];
    },
    get isLoaded() {
      return witness.value !== undefined && stake.value !== undefined && audience.value !== undefined;
    },
    get isEmpty() {
      return this.witnesses.length + this.stakes.length + this.audience.length === 0;
    },
    get problem() {
      return error ? errorSentence(error) : null;
    },
    reload() {
      for (const resource of [witness, stake, audience]) void resource.reload();
    },
  };
}
