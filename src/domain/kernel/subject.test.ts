import { expect, it } from 'vitest';
import { personSubject } from '../person/person.ts';
import { undoneKind, type RecordedEvent } from './event.ts';
import { eventsTakenBack, foldSubject } from './subject.ts';

const id = (count: number): string => `00000000-0000-7000-8000-00000000000${count}`;

function event(count: number, kind: string, payload: unknown, order = count): RecordedEvent {
  return {
    id: id(count),
    intentId: id(count),
    hlc: `00000000000${order}-0000-000000000001`,
    subjectKind: 'person',
    subjectId: id(9),
    kind,
    version: 1,
    at: '2026-11-23T10:00:00.000Z',
    zone: 'Europe/Berlin',
    day: '2026-11-23',
    payload,
  };
}

const added = event(1, 'person.added', { name: 'Ana', role: null, note: null });
const changed = event(2, 'person.changed', { name: 'Anna' });
const nameOf = (events: readonly RecordedEvent[]): string | undefined =>
  foldSubject(personSubject, events)?.name;

it('leaves out what was taken back, and takes it in again when that is taken back', () => {
  const undone = event(3, undoneKind, { eventIds: [id(2)] });
  const redone = event(4, undoneKind, { eventIds: [id(3)] });
  expect(nameOf([added, changed])).toBe('Anna');
  expect(nameOf([added, changed, undone])).toBe('Ana');
  expect(nameOf([added, changed, undone, redone])).toBe('Anna');
});

it('takes nothing back that came later, nor itself', () => {
  const early = event(3, undoneKind, { eventIds: [id(2), id(3)] }, 1);
  expect([...eventsTakenBack([early, changed])]).toEqual([]);
});

it('passes over what it does not understand', () => {
  expect(nameOf([added, { ...changed, version: 2 }])).toBe('Ana');
  expect(nameOf([added, { ...changed, payload: null }])).toBe('Ana');
  expect(nameOf([added, { ...changed, payload: { name: 7 } }])).toBe('Ana');
  expect(nameOf([added, { ...changed, kind: 'person.cloned' }])).toBe('Ana');
  expect(nameOf([changed])).toBeUndefined();
});

it('orders two events of one timestamp the same way on every machine', () => {
  const other = event(3, 'person.changed', { name: 'Annie' }, 2);
  expect(nameOf([added, changed, other])).toBe(nameOf([added, other, changed]));
});
