import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { undoneKind, type RecordedEvent } from '../../src/domain/kernel/event.ts';
import { applyEvent, foldSubject } from '../../src/domain/kernel/subject.ts';
import { projections } from '../../src/journal/projections/all-projections.ts';
import { arbitraryEvents, subjectKindsUnderTest } from './arbitrary-events.ts';

describe.each(subjectKindsUnderTest)('the fold of a %s', (kind) => {
  const { subject } = projections[kind];
  const stateOf = (events: readonly RecordedEvent[]): string => JSON.stringify(foldSubject(subject, events));

  it('knows a state for any events, and its row and search words with it', () => {
    fc.assert(
      fc.property(arbitraryEvents(kind), (events) => {
        const state = foldSubject(subject, events);
        if (state === null) return;
        for (const value of projections[kind].values(state)) {
          expect(value === null || typeof value === 'string' || typeof value === 'number').toBe(true);
        }
        projections[kind].searchable(state);
      }),
    );
  });

  it('reaches a record at all', () => {
    const drawn = fc.sample(arbitraryEvents(kind), 300);
    expect(drawn.some((events) => foldSubject(subject, events) !== null)).toBe(true);
  });

  it('does not depend on the order in which events arrive', () => {
    fc.assert(
      fc.property(
        arbitraryEvents(kind).chain((events) =>
          fc.tuple(fc.constant(events), fc.shuffledSubarray(events, { minLength: events.length })),
        ),
        ([events, shuffled]) => {
          expect(stateOf(shuffled)).toBe(stateOf(events));
        },
      ),
    );
  });

  it('does not count an event twice that arrives twice', () => {
    fc.assert(
      fc.property(
        arbitraryEvents(kind).chain((events) => fc.tuple(fc.constant(events), fc.subarray(events))),
        ([events, again]) => {
          expect(stateOf([...events, ...again])).toBe(stateOf(events));
        },
      ),
    );
  });

  it('takes a last event in without looking at those before it', () => {
    fc.assert(
      fc.property(arbitraryEvents(kind), (events) => {
        const ordered = [...events].sort((a, b) => (a.hlc < b.hlc ? -1 : 1));
        const last = ordered.at(-1);
        if (last === undefined || last.kind === undoneKind) return;
        const before = foldSubject(subject, ordered.slice(0, -1));
        expect(JSON.stringify(applyEvent(subject, before, last))).toBe(stateOf(events));
      }),
    );
  });

  it('is what it was after events are taken back, and again after that is taken back', () => {
    fc.assert(
      fc.property(arbitraryEvents(kind), fc.integer({ min: 1, max: 4 }), (events, count) => {
        const ordered = [...events].sort((a, b) => (a.hlc < b.hlc ? -1 : 1));
        const cut = Math.max(0, ordered.length - count);
        const earlier = ordered.slice(0, cut);
        const later = ordered.slice(cut).filter((event) => event.kind !== undoneKind);
        if (later.length === 0) return;
        const undo = takingBack(later, 'ffffffff-0000-7000-8000-000000000001', 'fffffffffff0');
        const redo = takingBack([undo], 'ffffffff-0000-7000-8000-000000000002', 'fffffffffff1');
        expect(stateOf([...earlier, ...later, undo])).toBe(stateOf(earlier));
        expect(stateOf([...earlier, ...later, undo, redo])).toBe(stateOf([...earlier, ...later]));
      }),
    );
  });
});

function takingBack(events: readonly RecordedEvent[], id: string, time: string): RecordedEvent {
  const [first] = events as readonly [RecordedEvent];
  return {
    ...first,
    id,
    hlc: `${time}-0000-000000000001`,
    kind: undoneKind,
    version: 1,
    payload: { eventIds: events.map((event) => event.id) },
  };
}
