import * as v from 'valibot';
import type { Confidence } from '../domain/check-in/check-in.ts';
import type { Obstacle } from '../domain/commitment/commitment.ts';
import { daySchema, idSchema } from '../domain/kernel/schema.ts';
import type { AskedPrompt } from '../domain/prompt/asked-prompts.ts';
import { promptedKinds, type PromptedKind } from '../domain/prompt/built-in-prompts.ts';
import type { EarlierAnswer } from '../domain/prompt/carried-answers.ts';
import type { PromptSetError } from '../domain/prompt/decide-prompt-set.ts';
import { promptSlotsSchema, type PromptSlot } from '../domain/prompt/prompt-set.ts';
import type { CommitmentSummary } from './commitment-contract.ts';
import { command, query, type Committed } from './endpoint.ts';
import type { EntryView } from './journal-contract.ts';

/** The questions of a kind of entry, those that are switched off among them. */
export interface PromptSetView {
  readonly kind: PromptedKind;
  readonly slots: readonly PromptSlot[];
  /** Whether the person chose them; else they are as built in. */
  readonly isOwn: boolean;
}

/** A check-in, with what it looked at. */
export interface CheckInFact {
  readonly id: string;
  /** `id` is that of a commitment or goal; a key result is found at its goal. */
  readonly about: { readonly kind: 'commitment' | 'goal'; readonly id: string; readonly title: string };
  readonly confidence: Confidence;
  readonly note: string | null;
  readonly obstacle: Obstacle | null;
  readonly day: string;
}

/** A practice on one day; `amount` is null while nothing was logged. */
export interface PracticeFact {
  readonly commitmentId: string;
  readonly statement: string;
  readonly amount: number | null;
}

export interface StepFact {
  readonly id: string;
  readonly text: string;
  readonly commitmentId: string;
  readonly statement: string;
}

/** What the journal knows about a day and is of use beside the questions. What a kind of entry does not show is empty. */
export interface DayFacts {
  /** Due on the day, whatever became of it. */
  readonly due: readonly CommitmentSummary[];
  /** Got its verdict on the day, whenever it was due. */
  readonly settled: readonly CommitmentSummary[];
  readonly stepsDone: readonly StepFact[];
  readonly checkIns: readonly CheckInFact[];
  readonly practices: readonly PracticeFact[];
  /** What the morning plan of the day said. */
  readonly planned: readonly EarlierAnswer[];
  /** Missed or partly kept in the last four weeks, newest first. */
  readonly misses: readonly CommitmentSummary[];
}

/** One sitting at a guided entry. */
export interface SittingView extends EntryView {
  readonly kind: PromptedKind;
  /** The day that the entry belongs to, or will. */
  readonly day: string;
  readonly prompts: readonly AskedPrompt[];
  readonly lastTime: readonly EarlierAnswer[];
  readonly facts: DayFacts;
}

const ofKind = { kind: v.picklist(promptedKinds) };

export const promptContract = {
  sets: query<readonly PromptSetView[]>()(v.strictObject({})),
  /** All questions of a kind as they shall be, in their order. */
  choose: command<Committed, PromptSetError>()(v.strictObject({ ...ofKind, slots: promptSlotsSchema })),
  /** Back to the built-in questions. */
  reset: command<Committed, PromptSetError>()(v.strictObject(ofKind)),
  /** The entry of a day, week or month, written or begun or neither, with its questions; of setback notes the named one. */
  sitting: query<SittingView>()(
    v.strictObject({ ...ofKind, day: daySchema, entryId: v.optional(v.nullable(idSchema), null) }),
  ),
};
