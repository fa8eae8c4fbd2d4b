import type { CoachDraft, CoachField } from '../../../domain/coach/finding.ts';

/** What a form tells the coach, and what it does with a fix. A fix that nobody takes is not offered. */
export interface CoachNotesProps {
  readonly draft: CoachDraft;
  readonly today: string;
  /** The record it is about: what was left as it is stays left for as long as the window is open. */
  readonly about?: string;
  readonly onreword?: (field: CoachField, text: string) => void;
  readonly onsplit?: (statements: readonly string[]) => void;
  readonly ondue?: (local: string) => void;
  /** Where the person goes on after a fix, and when no note is left. */
  readonly onanswered?: () => void;
}
