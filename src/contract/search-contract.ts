import * as v from 'valibot';
import { entryKinds } from '../domain/entry/entry.ts';
import { daySchema, idSchema, limits } from '../domain/kernel/schema.ts';
import { query } from './endpoint.ts';

/** `snippet` has the words around the match, with the matches between U+0002 and U+0003. */
export interface SearchHit {
  readonly subjectKind: 'entry' | 'commitment' | 'goal' | 'person';
  readonly subjectId: string;
  readonly day: string;
  readonly title: string;
  readonly snippet: string;
}

const moodSchema = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5));

/** Each choice narrows what is found, to entries alone as soon as one is made; one left out does not. */
export const searchFilterSchema = v.strictObject({
  /** The first and the last day, both included. */
  from: v.optional(daySchema),
  to: v.optional(daySchema),
  /** Every one of these; case does not matter. */
  tags: v.optional(
    v.pipe(v.array(v.pipe(v.string(), v.minLength(1), v.maxLength(limits.tag))), v.maxLength(limits.tags)),
  ),
  personId: v.optional(idSchema),
  /** The goal, or one of its commitments. */
  goalId: v.optional(idSchema),
  kind: v.optional(v.picklist(entryKinds)),
  moodFrom: v.optional(moodSchema),
  moodTo: v.optional(moodSchema),
});
export type SearchFilter = v.InferOutput<typeof searchFilterSchema>;

const findSchema = v.strictObject({
  text: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(200)), ''),
  filter: v.optional(searchFilterSchema, {}),
  order: v.optional(v.picklist(['newest', 'ranked']), 'newest'),
  offset: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000)), 0),
  limit: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100)), 20),
});

export const searchContract = {
  /** Full-text search, narrowed by a filter. Without words, the entries that the filter lets through, newest first. */
  find: query<readonly SearchHit[]>()(
    v.pipe(
      findSchema,
      v.forward(
        v.check(({ text, filter }) => text !== '' || isNarrowing(filter)),
        ['text'],
      ),
    ),
  ),
  /** The tags of entries, the most used first. */
  tags: query<readonly string[]>()(v.strictObject({})),
};

export function isNarrowing(filter: SearchFilter): boolean {
  return Object.values(filter).some((choice) =>
    Array.isArray(choice) ? choice.length > 0 : choice !== undefined,
  );
}
