import type { PersonRef } from '../../../contract/commitment-contract.ts';
import { m } from '../../../messages/index.ts';
import type { Option } from '../../ui/option.ts';

/** Oneself, everybody, and whoever is chosen now: also when they are archived or not loaded yet. */
export function personOptions(
  people: readonly { readonly person: PersonRef }[],
  current: PersonRef | null,
): Option<string>[] {
  const known = people.map(({ person }) => person);
  const all = current && !known.some(({ id }) => id === current.id) ? [...known, current] : known;
  return [
    { value: '', label: m.commitment_to_nobody() },
    ...all.map(({ id, name }) => ({ value: id, label: name })),
  ];
}
