import type { Client } from '../../../contract/create-client.ts';

/** Something in the app that an entry can point to. */
export interface Reference {
  readonly kind: 'person' | 'goal' | 'commitment';
  readonly id: string;
  readonly title: string;
}

export interface ReferenceSource {
  people(): Promise<readonly Reference[]>;
  /** People, goals and commitments: the open ones, those settled last, and whatever else has the words asked for. */
  all(query: string): Promise<readonly Reference[]>;
}

/** The most that are proposed. */
const most = 30;
const mostOpen = 500;
const mostSettled = 200;

type Asked = Pick<Client, 'person' | 'goal' | 'commitment'>;

/** Asks the app each time, so that what was just added is found too. What cannot be read is not proposed. */
export function createReferences(client: Asked): ReferenceSource {
  async function people(): Promise<Reference[]> {
    const answer = await client.person.list({});
    const present = answer.ok ? answer.value.filter(({ person }) => !person.isArchived) : [];
    return present.map(({ person }) => ({ kind: 'person', id: person.id, title: person.name }));
  }

  async function goals(): Promise<Reference[]> {
    const answer = await client.goal.tree({});
    if (!answer.ok) return [];
    return answer.value.map(({ goal }) => ({ kind: 'goal', id: goal.id, title: goal.title }));
  }

  async function commitments(filter: Parameters<typeof client.commitment.list>[0]): Promise<Reference[]> {
    const answer = await client.commitment.list(filter);
    if (!answer.ok) return [];
    return answer.value.map(({ id, statement }) => ({ kind: 'commitment', id, title: statement }));
  }

  return {
    people,
    async all(query) {
      const known = await Promise.all([
        people(),
        goals(),
        commitments({ status: 'unsettled', limit: mostOpen }),
        commitments({ status: 'settled', limit: mostSettled }),
      ]);
      if (query.trim() === '' || best(query, known.flat()).length > 0) return known.flat();
      return commitments({ status: 'all', text: query, limit: mostSettled });
    },
  };
}

/** Those whose title has a word that begins with each word asked for; those that begin with the first word come first. */
export function best(query: string, references: readonly Reference[]): Reference[] {
  const asked = wordsOf(query);
  const found = references.filter(({ title }) => {
    const words = wordsOf(title);
    return asked.every((one) => words.some((word) => word.startsWith(one)));
  });
  const isFirst = ({ title }: Reference): boolean => wordsOf(title)[0]?.startsWith(asked[0] ?? '') ?? false;
  return [...found.filter(isFirst), ...found.filter((one) => !isFirst(one))].slice(0, most);
}

/** Words without case and accents: "jose" finds José. */
function wordsOf(text: string): string[] {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase();
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}
