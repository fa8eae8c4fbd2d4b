import type { Client } from '../../../contract/create-client.ts';

/** Something in the app that an entry can point to. */
export interface Reference {
  readonly kind: 'person' | 'goal' | 'commitment';
  readonly id: string;
  readonly title: string;
}

export interface ReferenceSource {
  people(query: string): Promise<readonly Reference[]>;
  /** People, goals and commitments; the settled ones too, once there are words to find them by. */
  all(query: string): Promise<readonly Reference[]>;
}

/** The most of each kind that are proposed. */
const most = 10;

type Asked = Pick<Client, 'person' | 'goal' | 'commitment'>;

/** Asks the app each time, so that what was just added is found too. What cannot be read is not proposed. */
export function createReferences(client: Asked): ReferenceSource {
  async function people(query: string): Promise<Reference[]> {
    const answer = await client.person.list({});
    if (!answer.ok) return [];
    const present = answer.value.filter(({ person }) => !person.isArchived);
    return best(
      query,
      present.map(({ person }) => ({ kind: 'person', id: person.id, title: person.name })),
    );
  }

  async function goals(query: string): Promise<Reference[]> {
    const answer = await client.goal.tree({});
    if (!answer.ok) return [];
    return best(
      query,
      answer.value.map(({ goal }) => ({ kind: 'goal', id: goal.id, title: goal.title })),
    );
  }

  async function commitments(query: string): Promise<Reference[]> {
    const filter =
      query.trim() === '' ? { status: 'unsettled' as const } : { status: 'all' as const, text: query };
    const answer = await client.commitment.list({ ...filter, limit: 50 });
    if (!answer.ok) return [];
    return best(
      query,
      answer.value.map(({ id, statement }) => ({ kind: 'commitment', id, title: statement })),
    );
  }

  return {
    people,
    all: async (query) => (await Promise.all([people(query), goals(query), commitments(query)])).flat(),
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
