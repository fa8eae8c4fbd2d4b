import type { Component } from 'svelte';
import type { DraftValues } from '../../../domain/exercise/exercise-draft.ts';
import type { RecordKind, RecordOf } from '../../../domain/exercise/exercise-kinds.ts';
import type { LeadProps } from './leads/lead-props.ts';
import type { ExerciseSession } from './exercise-session.svelte.ts';

/** What an exercise looks like in the room. The README beside this file tells how to add one. */
export interface ExerciseScreens {
  /** One sentence: what one does it for. */
  readonly sentence: () => string;
  readonly evidence: ExerciseEvidence;
  /** The screens, in their order; or what stands in their place, for one that leads into what exists elsewhere. */
  readonly steps: readonly ExerciseStep[] | Component<LeadProps>;
  /** Shown on its first screen, under the sentence: what came before, a chart. */
  readonly before?: Component;
  /** Shown on the page of a record, under the answers. */
  readonly after?: Component<{ recordId: string }>;
}

/** What was found and how large, and what speaks against it. Figures only where docs/evidence.md has them. */
export interface ExerciseEvidence {
  readonly found: () => string;
  readonly against: () => string;
}

export interface ExerciseStep {
  /** The field of the record that it answers; a step that answers none has a name of its own. */
  readonly field: string;
  /** The question. It may take up what was answered before. */
  readonly ask: (values: DraftValues) => string;
  readonly hint?: () => string;
  readonly control: Component<StepControlProps>;
  /** What stands between the question and the control. */
  readonly above?: Component<{ session: ExerciseSession }>;
  /** What is asked for where the answer is missing, when it is not words. */
  readonly needed?: () => string;
  /** One can go on without an answer. */
  readonly isOptional?: boolean;
  /** Whether it is answered, for a step that answers no field. */
  readonly isAnswered?: (session: ExerciseSession) => boolean;
  /** Whether it is asked at all, after what was answered so far. */
  readonly isAsked?: (values: DraftValues) => boolean;
  /** The answer as the page of the record tells it, where that is not the words themselves; null for nothing to tell. */
  readonly tell?: (value: unknown) => string | null;
}

export interface StepControlProps {
  readonly field: string;
  readonly session: ExerciseSession;
  /** Ids of the question, and of what describes it. */
  readonly labelledby: string;
  readonly describedby: string | undefined;
  readonly isInvalid: boolean;
}

/** The fields of a kind, and the names that are no field of it. */
type FieldOf<K extends RecordKind> = Exclude<keyof RecordOf<K> & string, 'kind'> | 'followUpOn' | 'about';

/** Steps whose fields are those of the record of this kind: a slip of the pen does not compile. */
export function stepsOf<K extends RecordKind>(
  _kind: K,
  steps: readonly (ExerciseStep & { readonly field: FieldOf<K> })[],
): readonly ExerciseStep[] {
  return steps;
}
