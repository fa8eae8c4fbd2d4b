import type { HistoryItem } from '../../../contract/journal-contract.ts';
import { m } from '../../../messages/index.ts';
import { dueWords } from '../due-text.ts';

/** What a line of history is told from, read without trust: what is not there reads as nothing. */
export interface Facts {
  has(name: string): boolean;
  text(name: string): string;
  isTrue(name: string): boolean;
  isZero(name: string): boolean;
  /** A number; 0 when there is none. */
  count(name: string): number;
  oneOf<const T extends string>(name: string, values: readonly T[]): T | null;
  /** The due as it was said on the day. */
  due(today: string): string;
  /** The fields of a field that holds some. */
  part(name: string): Facts;
}

/** `facts` are of the event, `before` of what the record said when it happened. */
export type Teller = (facts: Facts, before: Facts, item: HistoryItem) => string;
export type Tellers = Readonly<Record<string, Teller>>;

export function factsOf(payload: unknown): Facts {
  const fields = (typeof payload === 'object' && payload !== null ? payload : {}) as Readonly<
    Record<string, unknown>
  >;
  const text = (name: string): string => (typeof fields[name] === 'string' ? fields[name] : '');
  return {
    has: (name) => Object.hasOwn(fields, name),
    text,
    isTrue: (name) => fields[name] === true,
    isZero: (name) => fields[name] === 0,
    count: (name) => (typeof fields[name] === 'number' ? fields[name] : 0),
    oneOf: (name, values) => values.find((value) => value === text(name)) ?? null,
    due(today) {
      const local = factsOf(fields['due']).text('local');
      return local ? dueWords(local, today) : '';
    },
    part: (name) => factsOf(fields[name]),
  };
}

export function withReason(sentence: string, reason: string): string {
  return reason ? m.history_with_reason({ sentence, reason }) : sentence;
}
