import { mkdirSync } from 'node:fs';
import { generateNKeysBetween } from 'fractional-indexing';
import { scriptedIds } from '../../src/app/demo/scripted-ids.ts';
import type { CheckInRecorded } from '../../src/domain/check-in/check-in.ts';
import type { CommitmentEvent } from '../../src/domain/commitment/commitment.ts';
import type { GoalEvent } from '../../src/domain/goal/goal.ts';
import type { NewEvent } from '../../src/domain/kernel/event.ts';
import type { Clock } from '../../src/domain/kernel/ports.ts';
import type { KeyResultEvent } from '../../src/domain/key-result/key-result.ts';
import { addDays } from '../../src/domain/time/days.ts';
import { markClean, openJournal } from '../../src/journal/open-journal.ts';

/** Goals under one purpose, with it: nine objectives, each with ten outcomes. */
export const goalsAPurpose = 100;

const keys = generateNKeysBetween(null, null, 1_000);
const keyAt = (n: number): string => keys[n] ?? 'a0';

/**
 * Fills a new profile folder with so many purposes, each with nine objectives of ten outcomes, set at `setAt`: "Purpose 1",
 * "Objective 1.1", "Outcome 1.1.1". Each objective has three key results, one of them measured; each second outcome has a
 * commitment. Answers how many goals there are.
 */
export function fillWithGoals(folder: string, purposes: number, setAt: string): number {
  const clock: Clock = { now: () => setAt, zone: () => 'UTC' };
  const ids = scriptedIds(clock);
  // Where there is no folder a journal opens as well, and keeps nothing.
  mkdirSync(folder, { recursive: true });
  const { journal } = openJournal({ folder, clock, ids });
  const day = setAt.slice(0, 10);
  for (let n = 1; n <= purposes; n += 1) {
    const occurred = { at: setAt, zone: 'UTC', day };
    journal.log.append({ intentId: ids.newId(), occurred, events: purpose(n, day, () => ids.newId()) });
  }
  journal.close();
  markClean(folder);
  return purposes * goalsAPurpose;
}

function purpose(n: number, day: string, newId: () => string): NewEvent[] {
  const id = newId();
  const objectives = Array.from({ length: 9 }, (_, at) =>
    objective(`${String(n)}.${String(at + 1)}`, at, id, day, newId),
  );
  return [goalSet(id, 'purpose', `Purpose ${String(n)}`, null, keyAt(n - 1)), ...objectives.flat()];
}

function objective(
  number: string,
  at: number,
  parentId: string,
  day: string,
  newId: () => string,
): NewEvent[] {
  const id = newId();
  const cycle = { from: addDays(day, -30), to: addDays(day, 60) };
  const keyResultIds = [newId(), newId(), newId()];
  const outcomes = Array.from({ length: 10 }, (_, below): NewEvent[] => {
    const outcomeId = newId();
    const title = `Outcome ${number}.${String(below + 1)}`;
    const set = goalSet(outcomeId, 'outcome', title, id, keyAt(below));
    return below % 2 === 0 ? [set, commitmentMade(newId(), `Promise for ${title}`, outcomeId, day)] : [set];
  });
  return [
    goalSet(id, 'objective', `Objective ${number}`, parentId, keyAt(at), cycle),
    ...keyResultIds.map((keyResultId, place) => keyResultAdded(keyResultId, id, number, place)),
    measured(newId(), keyResultIds[0] ?? '', 40 + at),
    ...outcomes.flat(),
  ];
}

function goalSet(
  id: string,
  kind: 'purpose' | 'objective' | 'outcome',
  title: string,
  parentId: string | null,
  orderKey: string,
  cycle: { readonly from: string; readonly to: string } | null = null,
): NewEvent<GoalEvent> {
  const payload = {
    ...{ kind, title, parentId, orderKey, cycle },
    ambition: cycle === null ? null : ('committed' as const),
    ...{ why: null, ownerId: null, cadenceDays: null, outside: null, rivals: [], restartOf: null },
  };
  return { subjectKind: 'goal', subjectId: id, body: { kind: 'goal.set', payload } };
}

function keyResultAdded(id: string, goalId: string, number: string, place: number): NewEvent<KeyResultEvent> {
  const payload = {
    ...{ goalId, orderKey: keyAt(place), title: `Key result ${number}.${String(place + 1)}` },
    ...{ measure: 'percent' as const, unit: null, baseline: 0, target: 100, weight: 1, milestones: [] },
  };
  return { subjectKind: 'key-result', subjectId: id, body: { kind: 'key-result.added', payload } };
}

function measured(id: string, keyResultId: string, value: number): NewEvent<CheckInRecorded> {
  const payload = {
    about: { kind: 'key-result' as const, id: keyResultId },
    ...{ confidence: 'on-track' as const, note: null, obstacle: null, value },
  };
  return { subjectKind: 'check-in', subjectId: id, body: { kind: 'check-in.recorded', payload } };
}

function commitmentMade(
  id: string,
  statement: string,
  goalId: string,
  day: string,
): NewEvent<CommitmentEvent> {
  const dueDay = addDays(day, 20);
  const due = { local: `${dueDay}T15:00`, zone: 'UTC', instant: `${dueDay}T15:00:00.000Z` };
  const payload = { statement, doneMeans: null, due, horizonDays: 3, personId: null, goalId, tags: [] };
  return { subjectKind: 'commitment', subjectId: id, body: { kind: 'commitment.made', payload } };
}
