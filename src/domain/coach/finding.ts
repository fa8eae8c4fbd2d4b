import type { GoalKind } from '../goal/goal.ts';
import type { LocalDateTime } from '../kernel/ports.ts';
import type { Span } from './words.ts';

/** What the coach can point at, the most telling first. */
export const coachCodes = [
  'no-owner',
  'wish',
  'not-in-hands',
  'no-action',
  'several-goals',
  'vague-word',
  'filler',
  'no-measure',
  'no-done-means',
  'no-due',
  'no-clock-time',
] as const;
export type CoachCode = (typeof coachCodes)[number];

/** `statement` is the title, for a goal or a key result. */
export type CoachField = 'statement' | 'doneMeans';

export interface Finding {
  readonly code: CoachCode;
  readonly field: CoachField;
  /** Where in the field's text; null when it is about what is not there. */
  readonly span: Span | null;
  /** The words in question as they were written. */
  readonly words: string | null;
  readonly fix: CoachFix | null;
}

/** What one click changes. It says the whole result, so that it can be shown before. */
export type CoachFix =
  | { readonly kind: 'reword'; readonly field: CoachField; readonly text: string }
  | { readonly kind: 'split'; readonly statements: readonly string[] }
  | { readonly kind: 'due'; readonly local: LocalDateTime };

export interface CommitmentWords {
  readonly kind: 'commitment';
  readonly statement: string;
  readonly doneMeans: string | null;
  readonly due: DraftDue | null;
  /** Names of people the person knows, so that they are told from other words. */
  readonly people: readonly string[];
}

export interface DraftDue {
  readonly local: LocalDateTime;
  /** The words named a day only; the time is an offer. */
  readonly isTimeSuggested: boolean;
}

export interface GoalWords {
  readonly kind: 'goal';
  readonly goalKind: GoalKind;
  readonly statement: string;
  readonly hasCycle: boolean;
  readonly keyResults: number;
}

export interface KeyResultWords {
  readonly kind: 'key-result';
  readonly statement: string;
  /** A target, milestones, or a yes-or-no question: how one will know. */
  readonly isMeasured: boolean;
}

export type CoachDraft = CommitmentWords | GoalWords | KeyResultWords;

/** Names a finding beyond one reading of the text: it stays the same while its words do. */
export function findingKey({ code, field, words }: Finding): string {
  return `${code} ${field} ${words?.toLowerCase() ?? ''}`;
}

/** The draft with the fix made. Of a split the first part stays; the others are drafts of their own. */
export function applyFix(draft: CoachDraft, fix: CoachFix): CoachDraft {
  switch (fix.kind) {
    case 'split':
      return { ...draft, statement: fix.statements[0] ?? draft.statement };
    case 'due':
      return draft.kind === 'commitment'
        ? { ...draft, due: { local: fix.local, isTimeSuggested: false } }
        : draft;
    case 'reword':
      return fix.field === 'doneMeans' && draft.kind === 'commitment'
        ? { ...draft, doneMeans: fix.text }
        : { ...draft, statement: fix.text };
  }
}
