import type { Client } from '../../../contract/create-client.ts';
import type { CommitmentSummary } from '../../../contract/commitment-contract.ts';
import { mostListed } from '../../../contract/list-contract.ts';
import { plainView, type ListView } from '../../../domain/saved-view/list-view.ts';
import { createResource } from '../../app/resource.svelte.ts';
import type { Router } from '../../app/route.svelte.ts';
import type { EndpointError } from '../../shared/error-sentence.ts';
import { viewFromAddress, viewToAddress } from './commitment-list-address.ts';

const pauseMilliseconds = 150;

export interface CommitmentList {
  /** What the address says; the list shows that and nothing else. */
  readonly view: ListView;
  readonly address: string;
  /** The words being typed; they reach the address after a pause. */
  text: string;
  readonly isPlain: boolean;
  readonly commitments: readonly CommitmentSummary[] | undefined;
  readonly error: EndpointError | undefined;
  /** Goes to the view with these choices made; one that is undefined is taken away. A step to come back from. */
  choose(change: Partial<Record<keyof ListView, ListView[keyof ListView]>>): void;
  reload(): Promise<void>;
  clear(): void;
}

const path = '/commitments';
const subjects = new Set(['commitment', 'step', 'check-in', 'person', 'goal', 'practice', 'plan']);

/** The commitments that the address asks for. Call it while a component is being set up. */
export function createCommitmentList(
  client: Pick<Client, 'commitment'>,
  router: Router,
  query: () => URLSearchParams,
): CommitmentList {
  // By its text, so that an address that says the same asks nothing anew.
  const address = $derived(viewToAddress(viewFromAddress(query())));
  const view = $derived(viewFromAddress(address));
  let typed = $state.raw<string>();

  const pathOf = (next: ListView): string => {
    const search = viewToAddress(next);
    return search === '' ? path : `${path}?${search}`;
  };
  const withText = (): ListView => {
    const text = (typed ?? view.text ?? '').trim();
    return { ...view, text: text === '' ? undefined : text };
  };

  // Typing is one step of the history, not one for each letter.
  $effect(() => {
    if (typed === undefined) return;
    const next = withText();
    const timer = setTimeout(() => {
      typed = undefined;
      if (viewToAddress(next) === address) return;
      if (view.text === undefined) router.go(pathOf(next));
      else router.replace(pathOf(next));
    }, pauseMilliseconds);
    return () => clearTimeout(timer);
  });

  const list = createResource(
    () => {
      const { group: _group, order: _order, ...filter } = view;
      return client.commitment.list({ ...filter, limit: mostListed });
    },
    { refreshOn: ({ kind }) => subjects.has(kind) },
  );
  return {
    get view() {
      return view;
    },
    get address() {
      return address;
    },
    get text() {
      return typed ?? view.text ?? '';
    },
    set text(next) {
      typed = next;
    },
    get isPlain() {
      return address === '' && (typed ?? '').trim() === '';
    },
    get commitments() {
      return list.value;
    },
    get error() {
      return list.error;
    },
    choose(change) {
      const next = pathOf({ ...withText(), ...change } as ListView);
      typed = undefined;
      router.go(next);
    },
    reload: list.reload,
    clear() {
      typed = undefined;
      router.go(pathOf(plainView));
    },
  };
}
