import type { CommitmentPageView } from '../../../contract/commitment-contract.ts';
import type { WordsMeaning } from '../../../domain/commitment/change-promise.ts';
import type { EasingBasis, WordsChange } from '../../../domain/commitment/commitment.ts';
import { m } from '../../../messages/index.ts';
import { localAt } from '../../shared/due-text.ts';
import { promiseMove, type PromiseMove } from './promise-move.ts';

/** Where the person begins: everything can be changed from each. */
export type PromiseStart =
  { readonly at: 'due' | 'words' } | { readonly at: 'person'; readonly personId: string | null };

/** A change of a promise being put together, with what it would be and what it still lacks. */
export interface PromiseChangeDraft {
  readonly fields: PromiseFields;
  readonly horizon: string | null;
  readonly isInsideHorizon: boolean;
  /** Whether the person must say what the new words are. */
  readonly asksMeaning: boolean;
  readonly move: PromiseMove;
  readonly problems: Readonly<Partial<Record<'statement' | 'due' | 'meaning' | 'basis' | 'reason', string>>>;
  /** The input of `commitment.changePromise`. */
  input(): PromiseChangeInput;
}

interface PromiseFields {
  statement: string;
  doneMeans: string;
  /** Empty for oneself. */
  personId: string;
  due: string;
  meaning: WordsMeaning | undefined;
  basis: EasingBasis | undefined;
  reason: string;
}

interface PromiseChangeInput {
  readonly id: string;
  readonly due: string | null;
  readonly words: WordsChange;
  readonly meaning: WordsMeaning;
  readonly reason: string | null;
  readonly basis: EasingBasis | null;
}

/** `firstDue` is offered where there is none yet and the person came for one. */
export function createPromiseChange(
  view: CommitmentPageView,
  start: PromiseStart,
  { zone, now, firstDue }: { zone: string; now: () => string; firstDue: string },
): PromiseChangeDraft {
  const { commitment } = view;
  const present = commitment.due && localAt(commitment.due.instant, zone);
  const horizon = view.horizon && localAt(view.horizon, zone);
  const fields = $state<PromiseFields>({
    statement: commitment.statement,
    doneMeans: commitment.doneMeans ?? '',
    personId: (start.at === 'person' ? start.personId : commitment.personId) ?? '',
    due: present ?? (start.at === 'due' ? firstDue : ''),
    meaning: undefined,
    basis: undefined,
    reason: '',
  });

  const isInsideHorizon = $derived(horizon !== null && now() >= horizon);
  const words = $derived(changedWords(view, fields));
  const asksMeaning = $derived(present !== null && isRewording(view, words));
  const meaning = $derived(
    asksMeaning ? fields.meaning : Object.keys(words).length > 0 ? ('clearer' as const) : null,
  );
  const isRelease = $derived(words.personId !== undefined && commitment.personId !== null);
  const move = $derived(
    promiseMove({ present, wanted: fields.due, now: now(), isInsideHorizon, words: meaning, isRelease }),
  );
  const problems = $derived({
    ...(fields.statement.trim() === '' ? { statement: m.commitment_promise_statement_needed() } : {}),
    ...(fields.due === '' && (present !== null || start.at === 'due')
      ? { due: m.commitment_due_incomplete() }
      : move === 'past'
        ? { due: m.errors_due_in_the_past() }
        : {}),
    ...(asksMeaning && !fields.meaning ? { meaning: m.commitment_promise_meaning_needed() } : {}),
    ...(move === 'eased' && !fields.basis ? { basis: m.commitment_change_due_basis_needed() } : {}),
    ...(move === 'eased' && fields.reason.trim() === ''
      ? { reason: m.commitment_change_due_reason_needed() }
      : {}),
  });

  return {
    fields,
    horizon,
    get isInsideHorizon() {
      return isInsideHorizon;
    },
    get asksMeaning() {
      return asksMeaning;
    },
    get move() {
      return move;
    },
    get problems() {
      return problems;
    },
    input: () => ({
      id: commitment.id,
      due: fields.due === (present ?? '') ? null : fields.due,
      words,
      meaning: meaning ?? 'clearer',
      reason: fields.reason.trim() || null,
      basis: move === 'eased' ? (fields.basis ?? null) : null,
    }),
  };
}

function changedWords({ commitment }: CommitmentPageView, fields: PromiseFields): WordsChange {
  const statement = fields.statement.replace(/\s+/g, ' ').trim();
  const doneMeans = fields.doneMeans.trim() || null;
  const personId = fields.personId || null;
  return {
    ...(statement === commitment.statement ? {} : { statement }),
    ...(doneMeans === commitment.doneMeans ? {} : { doneMeans }),
    ...(personId === commitment.personId ? {} : { personId }),
  };
}

/** Not where done means is said for the first time: what was not said yet takes nothing away. */
function isRewording({ commitment }: CommitmentPageView, words: WordsChange): boolean {
  return words.statement !== undefined || (words.doneMeans !== undefined && commitment.doneMeans !== null);
}
