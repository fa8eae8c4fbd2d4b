import type { Client } from '../../../contract/create-client.ts';
import type { ProfileView } from '../../../contract/journal-contract.ts';
import type { ProfileChange } from '../../../domain/profile/profile.ts';
import { m } from '../../../messages/index.ts';
import { createResource } from '../../app/resource.svelte.ts';
import { createUndo } from '../../app/undo.svelte.ts';
import { errorSentence, type EndpointError } from '../../shared/error-sentence.ts';

export interface Settings {
  readonly view: ProfileView | undefined;
  readonly error: EndpointError | undefined;
  readonly state: 'idle' | 'saving' | 'saved' | 'failed';
  /** Why the last change was not taken, and which field it was about. */
  readonly problem: { readonly field: keyof ProfileChange; readonly text: string } | undefined;
  /** Saves one field at once and offers to undo it. */
  change(field: keyof ProfileChange, change: ProfileChange): Promise<void>;
  refuse(field: keyof ProfileChange, text: string): void;
  problemOf(field: keyof ProfileChange): string | undefined;
  reload(): Promise<void>;
}

/** Call it while a component is being set up. */
export function createSettings(client: Client): Settings {
  const undo = createUndo();
  const profile = createResource(() => client.profile.get({}), {
    refreshOn: ({ kind }) => kind === 'profile',
  });
  let state = $state<Settings['state']>('idle');
  let problem = $state.raw<Settings['problem']>();

  return {
    get view() {
      return profile.value;
    },
    get error() {
      return profile.error;
    },
    get state() {
      return state;
    },
    get problem() {
      return problem;
    },
    async change(field, change) {
      state = 'saving';
      problem = undefined;
      const result = await client.profile.change(change);
      // The fields show what was saved before anything says so: an undo that comes at once finds them in step.
      if (result.ok) await profile.reload();
      state = result.ok ? 'saved' : 'failed';
      if (result.ok) undo.offer(m.settings_changed(), result.value.intentId);
      else problem = { field, text: errorSentence(result.error) };
    },
    refuse(field, text) {
      problem = { field, text };
    },
    problemOf: (field) => (problem?.field === field ? problem.text : undefined),
    reload: profile.reload,
  };
}
