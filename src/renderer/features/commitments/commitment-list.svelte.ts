import type { Client } from '../../../contract/create-client.ts';
import type { CommitmentStatus, CommitmentSummary } from '../../../contract/commitment-contract.ts';
import { ok } from '../../../domain/kernel/result.ts';
import { createResource } from '../../app/resource.svelte.ts';
import type { EndpointError } from '../../shared/error-sentence.ts';

const pauseMilliseconds = 120;
/** The most the app answers at once. */
export const mostListed = 1_000;

export type StatusFilter = CommitmentStatus | 'all';

export interface CommitmentList {
  status: StatusFilter;
  /** `''` for any. */
  personId: string;
  tag: string;
  text: string;
  readonly isFiltered: boolean;
  readonly commitments: readonly CommitmentSummary[] | undefined;
  readonly error: EndpointError | undefined;
  reload(): Promise<void>;
  clear(): void;
}

const subjects = new Set(['commitment', 'step', 'check-in', 'person', 'goal']);

/** The commitments that fit the choices. Call it while a component is being set up. */
export function createCommitmentList(client: Pick<Client, 'commitment'>): CommitmentList {
  let status = $state<StatusFilter>('open');
  let personId = $state('');
  let tag = $state('');
  let text = $state('');
  let wanted = $state('');

  $effect(() => {
    const typed = text.trim();
    const timer = setTimeout(() => (wanted = typed), pauseMilliseconds);
    return () => clearTimeout(timer);
  });

  const load = (which: StatusFilter) =>
    client.commitment.list({
      status: which,
      limit: mostListed,
      ...(personId && { personId }),
      ...(tag && { tag }),
      ...(wanted && { text: wanted }),
    });
  // What awaits a verdict is still open to the person, and comes first.
  const list = createResource(
    async () => {
      if (status !== 'open') return load(status);
      const [awaiting, open] = await Promise.all([load('awaiting'), load('open')]);
      return awaiting.ok && open.ok ? ok([...awaiting.value, ...open.value]) : awaiting.ok ? open : awaiting;
    },
    { refreshOn: ({ kind }) => subjects.has(kind) },
  );
  return {
    get status() {
      return status;
    },
    set status(next) {
      status = next;
    },
    get personId() {
      return personId;
    },
    set personId(next) {
      personId = next;
    },
    get tag() {
      return tag;
    },
    set tag(next) {
      tag = next;
    },
    get text() {
      return text;
    },
    set text(next) {
      text = next;
    },
    get isFiltered() {
      return status !== 'open' || personId !== '' || tag !== '' || text.trim() !== '';
    },
    get commitments() {
      return list.value;
    },
    get error() {
      return list.error;
    },
    reload: list.reload,
    clear() {
      status = 'open';
      personId = '';
      tag = '';
      text = '';
    },
  };
}
