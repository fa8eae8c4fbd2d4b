import type { Client } from '../../../contract/create-client.ts';
import { isNarrowing, type SearchFilter, type SearchHit } from '../../../contract/search-contract.ts';
import type { DomainError } from '../../../domain/kernel/result.ts';
import {
  noQuestion,
  questionFromAddress,
  questionToAddress,
  withoutAbsent,
  type FilterChange,
  type SearchOrder,
  type SearchQuestion,
} from './search-address.ts';
import { takeTypedTags } from './typed-tags.ts';

const pauseMilliseconds = 150;
export const hitsAtOnce = 50;

export interface Search {
  text: string;
  order: SearchOrder;
  readonly filter: SearchFilter;
  /** Whether anything is asked: words, or a filter alone. */
  readonly isAsking: boolean;
  /** Undefined until the first answer to the present question. */
  readonly hits: readonly SearchHit[] | undefined;
  readonly hasMore: boolean;
  readonly error: DomainError | undefined;
  /** The question as the journal's address holds it. */
  readonly address: string;
  /** Narrows by these choices beside those made before; `undefined` takes one back. */
  choose(change: FilterChange): void;
  clear(): void;
  showMore(): Promise<void>;
  /** Asks what the address asks, unless it is the question that was told last. */
  follow(address: string): void;
}

/**
 * Searches after a short pause in typing, and tells the address of each question. An answer to an older question never takes the
 * place of a newer one's.
 */
export function createSearch(
  search: Pick<Client['search'], 'find'>,
  tell: (address: string) => void = () => undefined,
): Search {
  const found = createAnswers(search);
  let question = $state.raw<SearchQuestion>(noQuestion);
  let told = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  const address = $derived(questionToAddress(question));
  const isAsking = $derived(question.text.trim() !== '' || isNarrowing(question.filter));

  function ask(next: SearchQuestion): void {
    question = next;
    clearTimeout(timer);
    found.overtake(isAsking);
    timer = setTimeout(() => {
      if (told !== address) tell((told = address));
      if (isAsking) void found.find(question, []);
    }, pauseMilliseconds);
  }

  return {
    get text() {
      return question.text;
    },
    set text(typed) {
      const { text, tags } = takeTypedTags(typed);
      const filter = tags.length === 0 ? question.filter : withTags(question.filter, tags);
      ask({ ...question, text, filter });
    },
    get order() {
      return question.order;
    },
    set order(order) {
      ask({ ...question, order });
    },
    get filter() {
      return question.filter;
    },
    get isAsking() {
      return isAsking;
    },
    get hits() {
      return found.hits;
    },
    get hasMore() {
      return found.hasMore;
    },
    get error() {
      return found.error;
    },
    get address() {
      return address;
    },
    choose: (change) => ask({ ...question, filter: withoutAbsent({ ...question.filter, ...change }) }),
    clear: () => ask({ ...noQuestion, order: question.order }),
    showMore: () => found.find(question, found.hits ?? []),
    follow(next) {
      if (next === told) return;
      told = next;
      ask(questionFromAddress(next));
    },
  };
}

/** What was answered to the newest question. */
function createAnswers(search: Pick<Client['search'], 'find'>) {
  let hits = $state.raw<readonly SearchHit[]>();
  let hasMore = $state(false);
  let error = $state.raw<DomainError>();
  let latest = 0;

  return {
    get hits() {
      return hits;
    },
    get hasMore() {
      return hasMore;
    },
    get error() {
      return error;
    },
    /** Drops what is still on its way; what stands there stays as long as something is asked. */
    overtake(isAsking: boolean): void {
      latest += 1;
      error = undefined;
      if (!isAsking) hits = undefined;
    },
    /** The hits after those that are known. */
    async find({ text, filter, order }: SearchQuestion, known: readonly SearchHit[]): Promise<void> {
      latest += 1;
      const mine = latest;
      const page = { offset: known.length, limit: hitsAtOnce };
      const answer = await search.find({ text: text.trim().slice(0, 200), filter, order, ...page });
      if (mine !== latest) return;
      error = answer.ok ? undefined : answer.error;
      if (!answer.ok) return;
      hits = [...known, ...answer.value];
      hasMore = answer.value.length === hitsAtOnce;
    },
  };
}

/** The filter with these tags too, each once. */
export function withTags(filter: SearchFilter, tags: readonly string[]): SearchFilter {
  const known = filter.tags ?? [];
  return {
    ...filter,
    tags: [...known, ...tags.filter((tag, at) => !known.includes(tag) && tags.indexOf(tag) === at)],
  };
}
