import type { SearchFilter } from '../../../contract/search-contract.ts';
import { entryKinds } from '../../../domain/entry/entry.ts';

export type SearchOrder = 'newest' | 'ranked';

/** What is searched for. */
export interface SearchQuestion {
  readonly text: string;
  readonly filter: SearchFilter;
  readonly order: SearchOrder;
}

export const noQuestion: SearchQuestion = { text: '', filter: {}, order: 'newest' };

const names = ['text', 'from', 'to', 'tag', 'person', 'goal', 'kind', 'mood-from', 'mood-to', 'order'];
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const day = /^[12]\d{3}-\d\d-\d\d$/;
const mood = /^[1-5]$/;

/** The part of the address after `?` that asks this; empty when nothing is asked. */
export function questionToAddress({ text, filter, order }: SearchQuestion): string {
  const query = new URLSearchParams();
  const put = (name: string, value: string | number | undefined): void => {
    if (value !== undefined && value !== '') query.append(name, String(value));
  };
  put('text', text.trim());
  put('from', filter.from);
  put('to', filter.to);
  for (const tag of filter.tags ?? []) put('tag', tag);
  put('person', filter.personId);
  put('goal', filter.goalId);
  put('kind', filter.kind);
  put('mood-from', filter.moodFrom);
  put('mood-to', filter.moodTo);
  if (query.size > 0 && order !== 'newest') put('order', order);
  return query.toString();
}

/** The question that an address asks. What cannot be read, or is not known here, does not narrow it. */
export function questionFromAddress(address: string | URLSearchParams): SearchQuestion {
  const query = new URLSearchParams(address);
  const matching = (name: string, form: RegExp): string | undefined => {
    const value = query.get(name);
    return value !== null && form.test(value) ? value : undefined;
  };
  const scale = (name: string): number | undefined => {
    const value = matching(name, mood);
    return value === undefined ? undefined : Number(value);
  };
  const tags = query.getAll('tag').filter((tag) => tag !== '' && tag.length <= 50);
  return {
    text: query.get('text')?.slice(0, 200) ?? '',
    filter: withoutAbsent({
      from: matching('from', day),
      to: matching('to', day),
      tags: tags.length > 0 ? tags.slice(0, 30) : undefined,
      personId: matching('person', uuid),
      goalId: matching('goal', uuid),
      kind: entryKinds.find((kind) => kind === query.get('kind')),
      moodFrom: scale('mood-from'),
      moodTo: scale('mood-to'),
    }),
    order: query.get('order') === 'ranked' ? 'ranked' : 'newest',
  };
}

/** The search in the journal's address, in the form that `questionToAddress` gives. */
export function searchPart(query: URLSearchParams): string {
  return questionToAddress(questionFromAddress(query));
}

/** The journal's path with this search, and all else that its address says. */
export function pathWithSearch(query: URLSearchParams, address: string): string {
  const kept = [...query].filter(([name]) => !names.includes(name) && name !== 'search');
  const all = new URLSearchParams([...kept, ...new URLSearchParams(address)]).toString();
  return all === '' ? '/journal' : `/journal?${all}`;
}

/** Choices to make, and with `undefined` to take back. */
export type FilterChange = { readonly [K in keyof SearchFilter]?: SearchFilter[K] | undefined };

/** A choice that was not made is no field at all, so that equal questions are equal. */
export function withoutAbsent(filter: FilterChange): SearchFilter {
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined));
}
