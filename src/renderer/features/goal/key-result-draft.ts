import type { KeyResult, KeyResultMeasure } from '../../../domain/key-result/key-result.ts';
import { m } from '../../../messages/index.ts';
import { greatestQuantity, quantityText, readQuantity } from '../../shared/quantity-text.ts';

/** A key result while it is being written: numbers are still what was typed. */
export interface KeyResultDraft {
  readonly title: string;
  readonly measure: KeyResultMeasure;
  readonly unit: string;
  readonly currency: string;
  readonly baseline: string;
  readonly target: string;
  readonly weight: string;
  readonly milestones: readonly MilestoneDraft[];
}

export interface MilestoneDraft {
  /** Null for a new one. */
  readonly id: string | null;
  readonly text: string;
}

export type KeyResultProblems = Partial<
  Record<'title' | 'unit' | 'currency' | 'baseline' | 'target' | 'weight' | 'milestones', string>
>;

export interface KeyResultWords {
  readonly title: string;
  readonly measure: KeyResultMeasure;
  readonly unit: string | null;
  readonly baseline: number;
  readonly target: number;
  readonly weight: number;
  readonly milestones: MilestoneDraft[];
}

const leastWeight = 0.01;
const greatestWeight = 100;

export const emptyKeyResultDraft: KeyResultDraft = {
  title: '',
  measure: 'number',
  unit: '',
  currency: 'EUR',
  baseline: '0',
  target: '',
  weight: '1',
  milestones: [{ id: null, text: '' }],
};

export function keyResultToDraft(keyResult: KeyResult): KeyResultDraft {
  const { title, measure, unit, baseline, target, weight, milestones } = keyResult;
  const isCounted = measure === 'number' || measure === 'percent' || measure === 'currency';
  return {
    ...emptyKeyResultDraft,
    ...{ title, measure, weight: String(weight) },
    ...(measure === 'number' && { unit: unit ?? '' }),
    ...(measure === 'currency' && { currency: unit ?? '' }),
    ...(isCounted && { baseline: String(baseline), target: String(target) }),
    ...(measure === 'milestones' && { milestones: milestones.map(({ id, text }) => ({ id, text })) }),
  };
}

/** What is to be recorded, or what is still wrong with each field. */
export function draftToWords(
  draft: KeyResultDraft,
): { readonly words: KeyResultWords } | { readonly problems: KeyResultProblems } {
  const { measure } = draft;
  const isCounted = measure === 'number' || measure === 'percent' || measure === 'currency';
  const weight = readQuantity(draft.weight);
  const isWeightWrong = weight === null || weight < leastWeight || weight > greatestWeight;
  const problems: KeyResultProblems = {
    ...(draft.title.trim() === '' && { title: m.key_result_title_needed() }),
    ...(isWeightWrong && { weight: m.key_result_weight_needed() }),
    ...(isCounted && countedProblems(draft)),
    ...(measure === 'milestones' && milestoneProblems(draft)),
  };
  if (weight === null || Object.keys(problems).length > 0) return { problems };
  return {
    words: {
      title: draft.title.trim(),
      measure,
      unit: unitOf(draft),
      baseline: isCounted ? (readQuantity(draft.baseline) ?? 0) : 0,
      target: isCounted ? (readQuantity(draft.target) ?? 1) : 1,
      weight,
      milestones: measure === 'milestones' ? writtenMilestones(draft) : [],
    },
  };
}

/** Whether somebody will be able to say how far it has come. */
export function isMeasured(draft: KeyResultDraft): boolean {
  if (draft.measure === 'yes-no') return true;
  return draft.measure === 'milestones'
    ? writtenMilestones(draft).length > 0
    : readQuantity(draft.target) !== null;
}

function unitOf({ measure, unit, currency }: KeyResultDraft): string | null {
  if (measure === 'currency') return currency.trim().toUpperCase();
  return measure === 'number' ? unit.trim() || null : null;
}

function countedProblems({ measure, currency, baseline, target }: KeyResultDraft): KeyResultProblems {
  const start = quantityProblem(baseline);
  const end = quantityProblem(target);
  const isStanding = !start && !end && readQuantity(baseline) === readQuantity(target);
  const isCurrencyWrong = measure === 'currency' && !/^[a-z]{3}$/i.test(currency.trim());
  return {
    ...(isCurrencyWrong && { currency: m.goal_error_currency_needed() }),
    ...(start && { baseline: start }),
    ...(end && { target: end }),
    ...(isStanding && { target: m.goal_error_target_is_baseline() }),
  };
}

function quantityProblem(text: string): string | undefined {
  const value = readQuantity(text);
  if (value === null) return m.key_result_number_needed();
  return Math.abs(value) > greatestQuantity
    ? m.key_result_number_too_great({ greatest: quantityText(greatestQuantity, null) })
    : undefined;
}

function milestoneProblems(draft: KeyResultDraft): KeyResultProblems {
  const texts = writtenMilestones(draft).map(({ text }) => text.toLocaleLowerCase());
  if (texts.length === 0) return { milestones: m.goal_error_milestones_needed() };
  return new Set(texts).size < texts.length ? { milestones: m.goal_error_duplicate_milestone() } : {};
}

function writtenMilestones({ milestones }: KeyResultDraft): MilestoneDraft[] {
  return milestones
    .map(({ id, text }) => ({ id, text: text.replace(/\s+/g, ' ').trim() }))
    .filter(({ text }) => text !== '');
}
