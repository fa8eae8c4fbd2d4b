import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { confidences } from '../../../domain/check-in/check-in.ts';
import { verdicts } from '../../../domain/commitment/commitment.ts';
import {
  additions,
  dueRanges,
  groupings,
  listFilterSchema,
  listOrders,
  plainView,
  statusChoices,
  type ListView,
} from '../../../domain/saved-view/list-view.ts';
import { countNarrowing, viewFromAddress, viewToAddress } from './commitment-list-address.ts';

const oneOf = <T>(words: readonly T[]) => fc.constantFrom(...words);
const day = oneOf(['2026-11-25', '2027-02-28']);
const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 });
const reference = fc.oneof(fc.uuid(), fc.constant(null));
const views = fc.record(
  {
    status: oneOf(statusChoices),
    group: oneOf(groupings),
    order: oneOf(listOrders),
    personId: reference,
    goalId: reference,
    tag: words,
    text: words,
    due: oneOf(dueRanges),
    dueFrom: day,
    dueTo: day,
    confidence: fc.oneof(oneOf(confidences), fc.constant(null)),
    verdict: oneOf(verdicts),
    isRenegotiated: fc.constant(true as const),
    has: oneOf(additions),
  },
  { requiredKeys: ['status', 'group', 'order'] },
) as fc.Arbitrary<ListView>;

describe('the address of a list', () => {
  it('is empty for the plain view', () => {
    expect(viewToAddress(plainView)).toBe('');
    expect(viewFromAddress('')).toEqual(plainView);
  });

  it('gives back every view it was made of', () => {
    fc.assert(
      fc.property(views, (view) => {
        expect(viewFromAddress(viewToAddress(view))).toEqual(view);
      }),
    );
  });

  it('reads whatever it is given as a view that the app can be asked for', () => {
    const names = ['status', 'person', 'goal', 'tag', 'text', 'due', 'from', 'confidence', 'group', 'order'];
    fc.assert(
      fc.property(fc.array(fc.tuple(oneOf(names), fc.string({ maxLength: 300 }))), (pairs) => {
        const { group, order, ...filter } = viewFromAddress(new URLSearchParams(pairs));
        expect(v.is(listFilterSchema, filter)).toBe(true);
        expect(groupings).toContain(group);
        expect(listOrders).toContain(order);
      }),
    );
  });

  it('counts the choices that narrow', () => {
    expect(countNarrowing(plainView)).toBe(0);
    expect(countNarrowing(viewFromAddress('status=all&person=none&renegotiated=yes&text=x'))).toBe(2);
  });
});
