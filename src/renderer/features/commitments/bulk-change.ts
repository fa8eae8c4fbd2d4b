import type { ChangeTogether } from '../../../domain/commitment/change-together.ts';
import type { EasingBasis } from '../../../domain/commitment/commitment.ts';

/** What the form holds; `as-is` and empty texts leave every commitment as it is, `none` takes away. */
export interface BulkForm {
  readonly goalId: string;
  readonly personId: string;
  readonly addTags: string;
  readonly removeTags: string;
  readonly verdict: 'as-is' | 'withdrawn' | 'excused';
  readonly basis: EasingBasis | 'none';
  readonly note: string;
}

export const emptyBulkForm: BulkForm = {
  goalId: 'as-is',
  personId: 'as-is',
  addTags: '',
  removeTags: '',
  verdict: 'as-is',
  basis: 'none',
  note: '',
};

/** The change that the form says, or null when it says none. */
export function formToChange(form: BulkForm): ChangeTogether | null {
  const addTags = textToTags(form.addTags);
  const removeTags = textToTags(form.removeTags);
  const isVerdictGiven = form.verdict !== 'as-is';
  const isChange =
    form.goalId !== 'as-is' ||
    form.personId !== 'as-is' ||
    addTags.length + removeTags.length > 0 ||
    isVerdictGiven;
  if (!isChange) return null;
  return {
    addTags,
    removeTags,
    ...(form.goalId !== 'as-is' && { goalId: form.goalId === 'none' ? null : form.goalId }),
    ...(form.personId !== 'as-is' && { personId: form.personId === 'none' ? null : form.personId }),
    ...(form.verdict !== 'as-is' && {
      verdict: {
        verdict: form.verdict,
        basis: form.basis === 'none' ? null : form.basis,
        note: form.note.trim() || null,
      },
    }),
  };
}

/** Tags as people write several: with spaces or commas between, with or without `#`; of two that differ by case the first. */
export function textToTags(text: string): string[] {
  const names = text
    .split(/[\s,;]+/)
    .map((name) => name.replace(/^#+/, ''))
    .filter((name) => name !== '');
  return names.filter(
    (name, index) => names.findIndex((other) => other.toLowerCase() === name.toLowerCase()) === index,
  );
}
