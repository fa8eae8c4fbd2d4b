import { err, ok, type Result } from '../domain/kernel/result.ts';
import { m } from '../messages/index.ts';

interface Named {
  readonly id: string;
  readonly name: string;
}

type NotOne =
  | { readonly type: 'nobody'; readonly sentence: string }
  | { readonly type: 'ambiguous'; readonly sentence: string };

/** The one person of that name; a whole name wins over the beginning of one. */
export function findPerson<P extends Named>(people: readonly P[], wanted: string): Result<P, NotOne> {
  const name = wanted.trim().toLowerCase();
  const exact = people.filter((person) => person.name.toLowerCase() === name);
  const matches =
    exact.length > 0 ? exact : people.filter((person) => person.name.toLowerCase().startsWith(name));
  const [first, ...others] = matches;
  if (first === undefined) return err({ type: 'nobody', sentence: nobody(people, wanted) });
  if (others.length === 0) return ok(first);
  return err({
    type: 'ambiguous',
    sentence: m.cli_person_ambiguous({ name: wanted, names: namesOf(matches) }),
  });
}

function nobody(people: readonly Named[], name: string): string {
  return people.length === 0 ? m.cli_person_nobody() : m.cli_person_unknown({ name, names: namesOf(people) });
}

function namesOf(people: readonly Named[]): string {
  return people
    .slice(0, 20)
    .map(({ name }) => name)
    .join(', ');
}
