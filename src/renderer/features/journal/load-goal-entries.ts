import type { Client } from '../../../contract/create-client.ts';
import type { Entry } from '../../../domain/entry/entry.ts';
import { ok } from '../../../domain/kernel/result.ts';

const mostInOneCall = 100;

/** The first `wanted` entries about a goal, asked for in as many calls as it takes. */
export async function loadGoalEntries(client: Pick<Client, 'reading'>, goalId: string, wanted: number) {
  const entries: Entry[] = [];
  for (;;) {
    const limit = Math.min(mostInOneCall, wanted - entries.length);
    const page = await client.reading.aboutGoal({ goalId, offset: entries.length, limit });
    if (!page.ok) return page;
    entries.push(...page.value.entries);
    if (entries.length >= wanted || page.value.entries.length < limit) return ok({ ...page.value, entries });
  }
}
