import type { Services } from '../../contract/api.ts';
import type { SearchHit } from '../../contract/search-contract.ts';
import { ok } from '../../domain/kernel/result.ts';
import { listEntryTags, searchDocuments } from '../../journal/queries/search.ts';
import type { Core } from '../core.ts';

export function searchService(core: Core): Services['search'] {
  return {
    // Documents are of the four kinds that the contract names; the table says it of them as text.
    find: (question) => ok(searchDocuments(core.journal(), question) as SearchHit[]),
    tags: () => ok(listEntryTags(core.journal())),
  };
}
