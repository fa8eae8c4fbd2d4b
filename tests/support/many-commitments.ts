import { scriptedIds } from '../../src/app/demo/scripted-ids.ts';
import type { CommitmentEvent } from '../../src/domain/commitment/commitment.ts';
import type { NewEvent } from '../../src/domain/kernel/event.ts';
import type { Clock } from '../../src/domain/kernel/ports.ts';
import { addDays } from '../../src/domain/time/days.ts';
import { markClean, openJournal } from '../../src/journal/open-journal.ts';

const people = ['Ana', 'Ben', 'Cleo', 'Dora', 'Emil'];

/**
 * Fills an empty profile folder with commitments numbered from 1, made at `madeAt` and due from the next day on, a hundred a
 * day: to five people, with ten tags, two steps on every fifth, a check-in on every tenth.
 */
export function fillWithCommitments(folder: string, count: number, madeAt: string): void {
  const clock: Clock = { now: () => madeAt, zone: () => 'UTC' };
  const ids = scriptedIds(clock);
  const { journal } = openJournal({ folder, clock, ids });
  const append = (events: NewEvent[]): void => {
    const occurred = { at: madeAt, zone: 'UTC', day: madeAt.slice(0, 10) };
    journal.log.append({ intentId: ids.newId(), occurred, events });
  };
  const personIds = people.map(() => ids.newId());
  append(people.map((name, n) => added(personIds[n] ?? '', name)));
  for (let start = 1; start <= count; start += 500) {
    const batch: NewEvent[] = [];
    for (let n = start; n < Math.min(start + 500, count + 1); n += 1) {
      const id = ids.newId();
      const dueDay = addDays(madeAt.slice(0, 10), 1 + Math.floor(n / 100));
      batch.push(made(id, n, dueDay, personIds[n % people.length] ?? null));
      if (n % 5 === 0) batch.push(stepAdded(ids.newId(), id, 'a0'), stepAdded(ids.newId(), id, 'a1'));
      if (n % 10 === 0) batch.push(checkedIn(ids.newId(), id));
    }
    append(batch);
  }
  journal.close();
  markClean(folder);
}

function added(id: string, name: string): NewEvent {
  const payload = { name, role: null, note: null };
  return { subjectKind: 'person', subjectId: id, body: { kind: 'person.added', payload } };
}

function made(id: string, n: number, dueDay: string, personId: string | null): NewEvent<CommitmentEvent> {
  const due = { local: `${dueDay}T15:00`, zone: 'UTC', instant: `${dueDay}T15:00:00.000Z` };
  const payload = {
    statement: `Promise number ${String(n)}`,
    doneMeans: null,
    due,
    horizonDays: 3,
    personId,
    goalId: null,
    tags: [`tag${String(n % 10)}`],
  };
  return { subjectKind: 'commitment', subjectId: id, body: { kind: 'commitment.made', payload } };
}

function stepAdded(id: string, commitmentId: string, orderKey: string): NewEvent {
  const payload = { commitmentId, text: `Step ${orderKey}`, orderKey };
  return { subjectKind: 'step', subjectId: id, body: { kind: 'step.added', payload } };
}

function checkedIn(id: string, commitmentId: string): NewEvent {
  const about = { kind: 'commitment', id: commitmentId };
  const payload = { about, confidence: 'at-risk', note: null, obstacle: null };
  return { subjectKind: 'check-in', subjectId: id, body: { kind: 'check-in.recorded', payload } };
}
