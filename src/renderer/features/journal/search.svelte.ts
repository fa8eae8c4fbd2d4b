import type { Client } from '../../../contract/create-client.ts';
import type { SearchHit } from '../../../contract/journal-contract.ts';
import type { DomainError } from '../../../domain/kernel/result.ts';

const pauseMilliseconds = 150;
export type SearchOrder = 'newest' | 'ranked';

export interface Search {
  text: string;
  order: SearchOrder;
  /** Undefined until the first answer to the present text. */
  readonly hits: readonly SearchHit[] | undefined;
  readonly error: DomainError | undefined;
}

/** Searches after a short pause in typing. An answer to an older text never replaces a newer one. */
export function createSearch(search: Pick<Client['search'], 'find'>): Search {
  let text = $state('');
  let order = $state<SearchOrder>('newest');
  let hits = $state.raw<readonly SearchHit[]>();
  let error = $state.raw<DomainError>();
  let latest = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function find(): Promise<void> {
    const question = latest;
    const answer = await search.find({ text: text.trim().slice(0, 200), order, limit: 50 });
    if (question !== latest) return;
    if (answer.ok) hits = answer.value;
    error = answer.ok ? undefined : answer.error;
  }

  function ask(): void {
    latest += 1;
    clearTimeout(timer);
    error = undefined;
    if (text.trim() === '') hits = undefined;
    else timer = setTimeout(() => void find(), pauseMilliseconds);
  }

  return {
    get text() {
      return text;
    },
    set text(next) {
      text = next;
      ask();
    },
    get order() {
      return order;
    },
    set order(next) {
      order = next;
      ask();
    },
    get hits() {
      return hits;
    },
    get error() {
      return error;
    },
  };
}
