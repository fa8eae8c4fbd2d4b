import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outlineLimits, readOutline } from '../../src/domain/breakdown/read-outline.ts';
import { nextStepOf, outlineOf, subtreeOf } from '../../src/domain/step/outline.ts';
import { stepLimits, type Step } from '../../src/domain/step/step.ts';

const id = (n: number): string => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`;

/** Steps as a merge could leave them: under what is gone, under each other in circles, with keys given twice. */
const arbitrarySteps = fc
  .array(
    fc.record({
      parent: fc.option(fc.integer({ min: 0, max: 11 }), { freq: 2 }),
      orderKey: fc.constantFrom('a0', 'a1', 'a2'),
      isDone: fc.boolean(),
    }),
    { maxLength: 10 },
  )
  .map((drawn) =>
    drawn.map(({ parent, orderKey, isDone }, index): Step => ({
      id: id(index),
      commitmentId: id(99),
      parentId: parent === null ? null : id(parent),
      text: String(index),
      orderKey,
      estimateMinutes: null,
      dueDay: null,
      becameCommitmentId: null,
      completed: isDone ? { at: '2026-11-25T10:00:00.000Z', zone: 'UTC', day: '2026-11-25' } : null,
      worked: null,
    })),
  );

describe('the outline of any steps', () => {
  it('has each of them once, under one that stands before it', () => {
    fc.assert(
      fc.property(arbitrarySteps, (steps) => {
        const rows = outlineOf(steps);
        expect(rows.map(({ step }) => step.id).sort()).toEqual(steps.map((step) => step.id).sort());
        rows.forEach((row, index) => {
          const parent = rows.slice(0, index).find(({ step }) => step.id === row.parentId);
          expect(row.depth).toBe(parent === undefined ? 0 : parent.depth + 1);
          expect(row.place).toHaveLength(row.depth + 1);
        });
      }),
    );
  });

  it('is the same on every machine, in whatever order the steps come', () => {
    fc.assert(
      fc.property(
        arbitrarySteps.chain((steps) =>
          fc.tuple(fc.constant(steps), fc.shuffledSubarray(steps, { minLength: steps.length })),
        ),
        ([steps, shuffled]) => {
          expect(outlineOf(shuffled)).toEqual(outlineOf(steps));
        },
      ),
    );
  });

  it('keeps every step under the one it names, unless that is gone or in a circle', () => {
    fc.assert(
      fc.property(arbitrarySteps, (steps) => {
        const ids = new Set(steps.map((step) => step.id));
        const upFrom = (step: Step): string[] => {
          const way: string[] = [];
          let at: Step | undefined = step;
          while (at !== undefined && !way.includes(at.id)) {
            way.push(at.id);
            const above: string | null = at.parentId;
            at = steps.find((one) => one.id === above);
          }
          return at === undefined ? [] : way.slice(way.indexOf(at.id));
        };
        for (const { step, parentId } of outlineOf(steps)) {
          const isOrphan = step.parentId !== null && !ids.has(step.parentId);
          const isCut = upFrom(step).includes(step.id) && parentId === null;
          if (!isOrphan && !isCut) expect(parentId).toBe(step.parentId);
        }
      }),
    );
  });

  it('is cut into the subtrees of its roots', () => {
    fc.assert(
      fc.property(arbitrarySteps, (steps) => {
        const rows = outlineOf(steps);
        const roots = rows.filter(({ depth }) => depth === 0);
        expect(roots.flatMap(({ step }) => subtreeOf(rows, step.id))).toEqual(rows);
      }),
    );
  });

  it('has an open next step with nothing open below it, or none', () => {
    fc.assert(
      fc.property(arbitrarySteps, (steps) => {
        const next = nextStepOf(steps);
        if (next === null) return;
        expect(next.completed).toBeNull();
        const below = outlineOf(steps).filter((row) => row.parentId === next.id);
        expect(below.every(({ step }) => step.completed !== null)).toBe(true);
      }),
    );
  });
});

describe('any pasted list', () => {
  const line = fc
    .tuple(
      fc.constantFrom('', '\t', '  ', '\t\t', '      ', '\u00a0 '),
      fc.constantFrom('', '- ', '* ', '• ', '1. ', '12) ', 'a) ', '## ', '- [ ] ', '* [x] ', '☑ ', 'o\t'),
      fc.array(fc.constantFrom('word', 'zwei', 'trois.', 'e-mail', '€5', 'x'), {
        minLength: 0,
        maxLength: 160,
      }),
    )
    .map(([indent, mark, words]) => ({
      // A lone "o" is a word; with a tab and words behind it, it is a bullet.
      text: `${indent}${words.length === 0 ? mark.replace('o\t', '- ') : mark}${words.join(' ')}`,
      words,
    }));

  it('loses no word, and goes down one level at a time', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), fc.constantFrom('\n', '\r\n'), (lines, end) => {
        const outline = readOutline(lines.map(({ text }) => text).join(end));
        const words = lines.flatMap((one) => one.words);
        if (!outline.ok) {
          expect(words).toEqual([]);
          return;
        }
        expect(outline.value.map(({ text }) => text).join(' ')).toBe(words.join(' '));
        let before = -1;
        for (const { depth, text } of outline.value) {
          expect(depth).toBeGreaterThanOrEqual(0);
          expect(depth).toBeLessThanOrEqual(Math.min(before + 1, stepLimits.levels - 1));
          expect(text.length).toBeLessThanOrEqual(500);
          before = depth;
        }
      }),
    );
  });

  it('is read or refused, whatever is in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 2_000 }), (text) => {
        const outline = readOutline(text);
        if (outline.ok) expect(outline.value.length).toBeLessThanOrEqual(outlineLimits.items);
      }),
    );
  });
});
