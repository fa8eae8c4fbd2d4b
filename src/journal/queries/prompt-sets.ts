import type { PromptedKind } from '../../domain/prompt/built-in-prompts.ts';
import type { PromptSet } from '../../domain/prompt/prompt-set.ts';
import { rowState, sql, type Reader } from '../reader.ts';

/** What the person chose for a kind of entry; of two sets, which two devices could make, the one that was last changed. */
export function findPromptSet(reader: Reader, kind: PromptedKind): PromptSet | null {
  const query = sql.selectFrom('prompt_set').select('state').where('kind', '=', kind);
  const row = reader.first(query.orderBy('head', 'desc').limit(1));
  return row === null ? null : rowState(row);
}
