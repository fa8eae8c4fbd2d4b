import * as v from 'valibot';
import { ratingSchema } from '../exercise-fields.ts';

/**
 * How often one did what, in the last four weeks: 1 never, 5 very often. The items are our own, about behaviour; they were
 * taken from no scale, and this is none: nobody has shown what it measures.
 */
export const perseveranceCheckSchema = v.strictObject({
  kind: v.literal('perseverance-check'),
  anotherWay: ratingSchema,
  sameGoal: ratingSchema,
  dullPart: ratingSchema,
  unrelated: ratingSchema,
  cameBack: ratingSchema,
  lookedUp: ratingSchema,
  putAway: ratingSchema,
  saidNo: ratingSchema,
  easierTask: ratingSchema,
  wholeWeek: ratingSchema,
});
export type PerseveranceCheck = v.InferOutput<typeof perseveranceCheckSchema>;
export type PerseveranceItem = Exclude<keyof PerseveranceCheck, 'kind'>;

export const perseveranceItems = Object.keys(perseveranceCheckSchema.entries).filter(
  (name): name is PerseveranceItem => name !== 'kind',
);

export const facets = ['keeping-at-it', 'steady-interest'] as const;
export type Facet = (typeof facets)[number];

interface Keyed {
  readonly item: PerseveranceItem;
  /** True where often means little of the facet. */
  readonly isReversed: boolean;
}

/** What belongs to which facet. */
export const facetItems: Readonly<Record<Facet, readonly Keyed[]>> = {
  'keeping-at-it': [
    { item: 'anotherWay', isReversed: false },
    { item: 'dullPart', isReversed: false },
    { item: 'cameBack', isReversed: false },
    { item: 'putAway', isReversed: true },
    { item: 'easierTask', isReversed: true },
  ],
  'steady-interest': [
    { item: 'sameGoal', isReversed: false },
    { item: 'lookedUp', isReversed: false },
    { item: 'saidNo', isReversed: false },
    { item: 'unrelated', isReversed: true },
    { item: 'wholeWeek', isReversed: true },
  ],
};

/** The mean of a facet, from 1 to 5; a reversed answer counts as six minus itself. */
export function facetMean(check: PerseveranceCheck, facet: Facet): number {
  const keyed = facetItems[facet];
  const sum = keyed.reduce((total, { item, isReversed }) => {
    const answer = check[item];
    return total + (isReversed ? 6 - answer : answer);
  }, 0);
  return sum / keyed.length;
}
