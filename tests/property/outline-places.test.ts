import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addSteps, moveStep, type NewOutlineStep } from '../../src/domain/step/decide-step.ts';
import { outlineOf, subtreeOf, type OutlineRow } from '../../src/domain/step/outline.ts';
import { stepsAfter } from '../../src/domain/step/steps-after.ts';
import { stepLimits, type Step } from '../../src/domain/step/step.ts';
import {
  placeInGap,
  placeTowards,
  visibleRows,
  type Place,
} from '../../src/renderer/features/commitments/outline/outline-places.ts';

const when = { at: '2026-11-25T10:00:00.000Z', zone: 'UTC', day: '2026-11-25' };

/** An outline of a few rows, at most four deep, so that every move is one that the rules take. */
const arbitraryOutline = fc
  .array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 12 })
  .map(outlineSteps);

const arbitraryRow = arbitraryOutline.chain((steps) =>
  fc.record({ steps: fc.constant(steps), id: fc.constantFrom(...steps.map((step) => step.id)) }),
);

/** The steps s0, s1, … at these depths, each at most one deeper than the one before. */
function outlineSteps(depths: readonly number[]): Step[] {
  let before = -1;
  const rows = depths.map((wanted, index): NewOutlineStep => {
    before = Math.min(wanted, before + 1);
    const text = `s${String(index)}`;
    return {
      id: text,
      commitmentId: 'c',
      text,
      estimateMinutes: null,
      dueDay: null,
      depth: before,
      isDone: false,
    };
  });
  const added = addSteps([], rows, { parentId: null });
  return added.ok ? stepsAfter([], added.value, when) : [];
}

function moved(steps: readonly Step[], id: string, place: Place): OutlineRow[] {
  const decision = moveStep(steps, id, place);
  expect(decision).toMatchObject({ ok: true });
  return outlineOf(decision.ok ? stepsAfter(steps, decision.value, when) : steps);
}

function levelsOf(rows: readonly OutlineRow[]): number {
  const depths = rows.map(({ depth }) => depth);
  return Math.max(...depths) - Math.min(...depths) + 1;
}

const texts = (rows: readonly OutlineRow[]): string[] =>
  rows.map(({ step, depth }) => `${String(depth)} ${step.id}`);

describe('moving a row', () => {
  it('up and down again, or in and out again, leaves the outline as it was', () => {
    fc.assert(
      fc.property(
        arbitraryRow,
        fc.constantFrom(['up', 'down'], ['down', 'up']),
        ({ steps, id }, [there, back]) => {
          const before = outlineOf(steps);
          const place = placeTowards(before, id, there);
          fc.pre(place !== null);
          const between = moved(steps, id, place);
          const way = placeTowards(between, id, back);
          expect(way).not.toBeNull();
          if (way !== null)
            expect(
              texts(
                moved(
                  between.map(({ step }) => step),
                  id,
                  way,
                ),
              ),
            ).toEqual(texts(before));
        },
      ),
    );
  });

  it('in and out again puts it behind the row it was nested under', () => {
    fc.assert(
      fc.property(arbitraryRow, ({ steps, id }) => {
        const before = outlineOf(steps);
        const place = placeTowards(before, id, 'in');
        fc.pre(place !== null);
        const between = moved(steps, id, place);
        const out = placeTowards(between, id, 'out');
        expect(out).toEqual({
          parentId: before.find(({ step }) => step.id === id)?.parentId,
          afterId: place.parentId,
        });
      }),
    );
  });

  it('takes all below it along and keeps the rest in its order', () => {
    fc.assert(
      fc.property(
        arbitraryRow,
        fc.constantFrom('in' as const, 'out', 'up', 'down'),
        ({ steps, id }, direction) => {
          const before = outlineOf(steps);
          const place = placeTowards(before, id, direction);
          fc.pre(place !== null);
          const after = moved(steps, id, place);
          const taken = subtreeOf(before, id).map(({ step }) => step.id);
          expect(subtreeOf(after, id).map(({ step }) => step.id)).toEqual(taken);
          const others = (rows: readonly OutlineRow[]): string[] =>
            rows.filter(({ step }) => !taken.includes(step.id)).map(({ step }) => step.id);
          expect(others(after)).toEqual(others(before));
        },
      ),
    );
  });
});

describe('dropping a row into a gap', () => {
  it('stays within the levels of an outline where the gap allows it', () => {
    const deep = outlineSteps([0, 1, 2, 0, 1, 2, 3]);
    const rows = outlineOf(deep);
    const found = placeInGap(rows, rows, 's3', { aboveId: 's2', depth: 3 });
    expect(found).toEqual({ place: { parentId: 's1', afterId: 's2' }, depth: 2 });
    expect(moveStep(deep, 's3', found.place)).toMatchObject({ ok: true });
  });

  it('puts it right below the row above the gap, at the depth that is shown', () => {
    fc.assert(
      fc.property(
        arbitraryRow,
        fc.nat(12),
        fc.integer({ min: -2, max: 6 }),
        fc.func(fc.boolean()),
        ({ steps, id }, gap, depth, isFolded) => {
          const rows = outlineOf(steps);
          const visible = visibleRows(rows, (row) => row !== id && isFolded(row));
          fc.pre(visible.some(({ step }) => step.id === id));
          const above = visible[Math.min(gap, visible.length) - 1];
          const found = placeInGap(rows, visible, id, { aboveId: above?.step.id ?? null, depth });
          const subtree = subtreeOf(rows, id);
          if (found.depth + levelsOf(subtree) > stepLimits.levels) {
            // Between rows that are this deep there is no shallower place.
            const refused = moveStep(steps, id, found.place);
            expect(refused).toMatchObject({ ok: false, error: { type: 'steps-too-deep' } });
            return;
          }
          const after = moved(steps, id, found.place);
          expect(after.find(({ step }) => step.id === id)?.depth).toBe(found.depth);
          const dragged = new Set(subtree.map(({ step }) => step.id));
          const shown = after.filter(
            ({ step }) => step.id === id || visible.some((row) => row.step.id === step.id),
          );
          const left = visible.filter(({ step }) => !dragged.has(step.id)).map(({ step }) => step.id);
          const at =
            above === undefined
              ? 0
              : visible.slice(0, visible.indexOf(above) + 1).filter(({ step }) => !dragged.has(step.id))
                  .length;
          const order = shown
            .filter(({ step }) => step.id === id || !dragged.has(step.id))
            .map(({ step }) => step.id);
          expect(order).toEqual([...left.slice(0, at), id, ...left.slice(at)]);
        },
      ),
    );
  });
});
