import fc from 'fast-check';
import { expect, it } from 'vitest';
import { askedPrompts } from '../../src/domain/prompt/asked-prompts.ts';
import { builtInPrompts, promptedKinds } from '../../src/domain/prompt/built-in-prompts.ts';
import { dayOfNumber } from '../../src/domain/time/day-number.ts';
import { addDays, startOfWeek } from '../../src/domain/time/days.ts';

const anyDay = fc.integer({ min: -50_000, max: 100_000 }).map(dayOfNumber);
const anyKind = fc.constantFrom(...promptedKinds);

/** The day of the sitting that follows. */
function nextSitting(kind: (typeof promptedKinds)[number], day: string): string {
  if (kind === 'weekly') return addDays(startOfWeek(day), 7);
  if (kind === 'monthly') return `${addDays(`${day.slice(0, 7)}-01`, 31).slice(0, 7)}-01`;
  return addDays(day, 1);
}

it('never asks in the same words twice in a row, whatever the kind and day', () => {
  fc.assert(
    fc.property(anyKind, anyDay, (kind, day) => {
      const now = askedPrompts(kind, null, day);
      const next = askedPrompts(kind, null, nextSitting(kind, day));
      now.forEach(({ id, variant }, at) => {
        expect(next[at]?.id).toBe(id);
        expect(next[at]?.variant).not.toBe(variant);
      });
    }),
  );
});

it('asks in words that exist, and brings each of them in its turn', () => {
  fc.assert(
    fc.property(anyKind, anyDay, (kind, day) => {
      const wordings = new Map(builtInPrompts[kind].map((prompt) => [prompt.id, prompt.wordings]));
      const seen = new Map<string, Set<number>>();
      let at = day;
      for (let sitting = 0; sitting < 4; sitting++) {
        for (const { id, variant } of askedPrompts(kind, null, at))
          seen.set(id, (seen.get(id) ?? new Set()).add(variant));
        at = nextSitting(kind, at);
      }
      for (const [id, variants] of seen) {
        expect(variants.size).toBe(wordings.get(id));
        expect([...variants].every((variant) => variant >= 0 && variant < (wordings.get(id) ?? 0))).toBe(
          true,
        );
      }
    }),
  );
});
