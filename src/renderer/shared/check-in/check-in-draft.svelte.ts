import type { KeyResultView } from '../../../contract/goal-contract.ts';
import type { Client } from '../../../contract/create-client.ts';
import type { CheckInSubject, Confidence } from '../../../domain/check-in/check-in.ts';
import type { Obstacle } from '../../../domain/commitment/commitment.ts';
import { m } from '../../../messages/index.ts';
import { errorSentence } from '../error-sentence.ts';
import { greatestQuantity, quantityText, readQuantity } from '../quantity-text.ts';

/** What is written in a check-in. */
interface CheckInWords {
  confidence: Confidence;
  /** What was typed, or `0` and `1` for no and yes; empty for a look without a measurement. */
  value: string;
  note: string;
  obstacle: Obstacle | '';
  need: string;
}

/** A check-in while it is being written. */
export interface CheckInDraft {
  readonly words: CheckInWords;
  readonly valueProblem: string | undefined;
  readonly problem: string | undefined;
  /** Null when it could not be recorded: then a problem says why, and nothing that was written is lost. */
  record(): Promise<{ readonly intentId: string; readonly value: number | null } | null>;
}

/** Call it while a component is being set up. `measured` is the key result that it is about, if it is about one. */
export function createCheckInDraft(
  client: Pick<Client, 'checkIn'>,
  about: CheckInSubject,
  measured: KeyResultView | null,
  confidenceBefore: Confidence | null,
): CheckInDraft {
  const words = $state<CheckInWords>({
    confidence: confidenceBefore ?? 'on-track',
    value: measured?.keyResult.measure === 'yes-no' ? String(measured.current) : '',
    note: '',
    obstacle: '',
    need: '',
  });
  let hasTried = $state(false);
  let problem = $state<string>();
  const valueProblem = $derived(measuredProblem(words.value));

  return {
    words,
    get valueProblem() {
      return hasTried ? valueProblem : undefined;
    },
    get problem() {
      return problem;
    },
    async record() {
      hasTried = true;
      if (valueProblem !== undefined) return null;
      const { confidence, value, note, obstacle, need } = words;
      const recorded = value.trim() === '' ? null : readQuantity(value);
      const result = await client.checkIn.record({
        about,
        confidence,
        value: recorded,
        note: note.trim() || null,
        obstacle: confidence === 'on-track' ? null : obstacle || null,
        need: need.trim() || null,
      });
      problem = result.ok ? undefined : errorSentence(result.error);
      return result.ok ? { intentId: result.value.intentId, value: recorded } : null;
    },
  };
}

function measuredProblem(text: string): string | undefined {
  if (text.trim() === '') return undefined;
  const value = readQuantity(text);
  if (value === null) return m.key_result_number_needed();
  return Math.abs(value) > greatestQuantity
    ? m.key_result_number_too_great({ greatest: quantityText(greatestQuantity, null) })
    : undefined;
}
