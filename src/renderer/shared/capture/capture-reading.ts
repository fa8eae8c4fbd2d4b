import type {
  AmbiguityReason,
  CaptureDraft,
  CaptureSpan,
  KnownPerson,
} from '../../../domain/capture/capture-draft.ts';
import { cutSpans } from '../../../domain/capture/spans.ts';

/** What the person put in place of what was read; `null` takes it away. */
export interface Corrections {
  readonly due?: string | null;
  readonly person?: ChosenPerson | null;
  readonly tagsRemoved: readonly string[];
  readonly doneMeans?: string;
}

export type ChosenPerson =
  | { readonly kind: 'known'; readonly id: string; readonly name: string }
  | { readonly kind: 'new'; readonly name: string };

export type DueReading =
  | { readonly kind: 'none' }
  /** `isSuggested`: the line names a day only, the time is an offer. */
  | { readonly kind: 'set'; readonly local: string; readonly isSuggested: boolean }
  | { readonly kind: 'unclear'; readonly reason: AmbiguityReason; readonly options: readonly string[] }
  | { readonly kind: 'past'; readonly local: string; readonly options: readonly string[] };

export type PersonReading =
  | { readonly kind: 'none' }
  | ChosenPerson
  | { readonly kind: 'unclear'; readonly options: readonly KnownPerson[] };

/** What the line will be recorded as, and what must be asked before. */
export interface CaptureReading {
  readonly statement: string;
  readonly doneMeans: string | null;
  readonly due: DueReading;
  readonly person: PersonReading;
  readonly tags: readonly string[];
  /** What has several readings, so that it is asked about and never guessed. */
  readonly question: 'due' | 'person' | null;
}

/** A draft with the person's corrections. Words whose reading was taken away go back into the statement. */
export function correctedReading(text: string, draft: CaptureDraft, made: Corrections): CaptureReading {
  const due = dueReading(draft, made);
  const person = personReading(draft, made);
  const tags = draft.tags.filter((tag) => !made.tagsRemoved.includes(tag));
  const isDueOpen = due.kind === 'unclear' || due.kind === 'past';
  const question = isDueOpen ? 'due' : person.kind === 'unclear' ? 'person' : null;
  return {
    statement: statementOf(text, draft, made),
    doneMeans: made.doneMeans || null,
    due,
    person,
    tags,
    question,
  };
}

/** The line with another statement and all that was read besides it: its date, its tags, its mention. */
export function lineWithStatement(
  text: string,
  draft: CaptureDraft,
  made: Corrections,
  statement: string,
): string {
  const isKept = ({ part }: CaptureSpan): boolean =>
    part === 'tag' || (part === 'due' && made.due !== null && draft.due.kind !== 'none');
  const kept = draft.spans.filter(isKept).map(({ start, end }) => text.slice(start, end).trim());
  const mention = draft.spans.find(({ part, start }) => part === 'person' && text[start] === '@');
  const name = mention ? text.slice(mention.start + 1, mention.end) : '';
  const said = name === '' ? statement : statement.replace(name, () => `@${name}`);
  return [said, ...kept].join(' ');
}

function dueReading({ due }: CaptureDraft, made: Corrections): DueReading {
  if (made.due === null) return { kind: 'none' };
  if (made.due !== undefined) return { kind: 'set', local: made.due, isSuggested: false };
  switch (due.kind) {
    case 'none':
      return due;
    case 'exact':
      return { kind: 'set', local: due.local, isSuggested: false };
    case 'day':
      return { kind: 'set', local: due.suggestion, isSuggested: true };
    case 'ambiguous':
      return { kind: 'unclear', reason: due.reason, options: due.options };
    case 'past':
      return { kind: 'past', local: due.local, options: due.suggestion ? [due.suggestion] : [] };
  }
}

function personReading({ person }: CaptureDraft, made: Corrections): PersonReading {
  if (made.person === null) return { kind: 'none' };
  if (made.person !== undefined) return made.person;
  return person.kind === 'ambiguous' ? { kind: 'unclear', options: person.options } : person;
}

function statementOf(text: string, draft: CaptureDraft, made: Corrections): string {
  if (made.due !== null || draft.due.kind === 'none') return draft.statement;
  const cut = draft.spans.filter(({ part }) => part === 'tag');
  return cutSpans(text, cut).replace(/\s+/g, ' ').trim() || draft.statement;
}
