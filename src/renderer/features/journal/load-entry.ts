import type { Client } from '../../../contract/create-client.ts';
import type { EntryView } from '../../../contract/journal-contract.ts';
import { ok } from '../../../domain/kernel/result.ts';

const unwritten: EntryView = { entry: null, draft: null, passages: [] };

/** The entry with this id; one the app does not know is one not yet begun. */
export async function loadEntry(client: Pick<Client, 'entry'>, id: string) {
  const result = await client.entry.get({ id });
  if (!result.ok && result.error.type === 'not-found') return ok(unwritten);
  return result;
}
