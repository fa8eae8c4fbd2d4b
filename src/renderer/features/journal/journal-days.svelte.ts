import type { Client } from '../../../contract/create-client.ts';
import type { JournalDay } from '../../../contract/journal-contract.ts';
import { ok } from '../../../domain/kernel/result.ts';
import { createResource } from '../../app/resource.svelte.ts';

const daysAtOnce = 14;
const mostInOneCall = 60;

export interface JournalDays {
  readonly days: readonly JournalDay[] | undefined;
  readonly error: { readonly type: string } | undefined;
  readonly isLoading: boolean;
  /** Whether there may be earlier days than those shown. */
  readonly hasEarlier: boolean;
  showEarlier(): void;
  reload(): Promise<void>;
}

/** The days of the journal, newest first, as far back as was asked for. Starts before `before()` when it names a day. */
export function createJournalDays(client: Client, before: () => string | undefined): JournalDays {
  let wanted = $state(daysAtOnce);
  const loaded = createResource(() => loadDays(client, before(), wanted), {
    refreshOn: ({ kind }) => kind === 'entry' || kind === 'draft',
  });
  return {
    get days() {
      return loaded.value;
    },
    get error() {
      return loaded.error;
    },
    get isLoading() {
      return loaded.isLoading;
    },
    get hasEarlier() {
      return (loaded.value?.length ?? 0) >= wanted;
    },
    showEarlier() {
      if (!loaded.isLoading) wanted += daysAtOnce;
    },
    reload: loaded.reload,
  };
}

async function loadDays(client: Client, before: string | undefined, wanted: number) {
  const days: JournalDay[] = [];
  let from = before;
  while (days.length < wanted) {
    const limit = Math.min(mostInOneCall, wanted - days.length);
    const page = await client.entry.days({ limit, ...(from === undefined ? {} : { before: from }) });
    if (!page.ok) return page;
    days.push(...page.value);
    from = page.value.at(-1)?.day;
    if (page.value.length < limit) break;
  }
  return ok(days);
}
