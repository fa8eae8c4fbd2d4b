import type { Services } from '../../contract/api.ts';
import {
  undoneKind,
  type NewEvent,
  type RecordedEvent,
  type SubjectKind,
} from '../../domain/kernel/event.ts';
import { recordToDraft } from '../../domain/exercise/exercise-draft.ts';
import { err, ok } from '../../domain/kernel/result.ts';
import { eventsTakenBack } from '../../domain/kernel/subject.ts';
import { minutesBetween } from '../../domain/time/instants.ts';
import { findExercise } from '../../journal/queries/exercises.ts';
import { notFound, type Core } from '../core.ts';

/** Undo is for slips. After this long a change goes through the rules of the domain: reopen, withdraw, renegotiate. */
const undoMinutes = 30;

type UndoAnswer = Awaited<ReturnType<Services['app']['undo']>>;

/** Takes intents back by a compensating event on each of their records; the history shows both. */
export function undoService(core: Core): Pick<Services['app'], 'undo' | 'undoLast'> {
  return {
    undo: ({ intentId }) => undo(core, intentId),
    undoLast() {
      for (
        let intentId = core.recentIntents.pop();
        intentId !== undefined;
        intentId = core.recentIntents.pop()
      ) {
        const undone = undo(core, intentId);
        if (undone.ok) return undone;
        const { error } = undone;
        if (error.type !== 'superseded' && error.type !== 'too-late' && error.type !== 'not-found')
          return err(error);
      }
      return err({ type: 'nothing-to-undo' });
    },
  };
}

function undo(core: Core, intentId: string): UndoAnswer {
  const events = core.journal().log.readIntent(intentId);
  const first = events[0];
  if (first === undefined) return notFound('intent');
  if (minutesBetween(first.at, core.now()) > undoMinutes) return err({ type: 'too-late' });
  if (!events.every((event) => canBeTakenBack(core, event))) return err({ type: 'superseded' });
  const bySubject = Map.groupBy(events, (event) => event.subjectId);
  const committed = core.commitQuietly([...bySubject.values()].map(takeBack), () => {
    keepAnswers(core, events);
  });
  if (!committed.ok) return committed;
  const index = core.recentIntents.indexOf(intentId);
  if (index >= 0) core.recentIntents.splice(index, 1);
  return ok(committed.value);
}

/** Not when something later on the same record stands on it, and not when its words were erased. */
function canBeTakenBack(core: Core, event: RecordedEvent): boolean {
  if (event.payload === null || event.kind.endsWith('.erased')) return false;
  const events = core
    .journal()
    .log.readSubject(event.subjectId)
    .filter((other) => other.kind !== 'reminder.delivered');
  if (event.kind === undoneKind) return events.at(-1)?.intentId === event.intentId;
  const takenBack = eventsTakenBack(events);
  const standing = events.filter((other) => other.kind !== undoneKind && !takenBack.has(other.id));
  return standing.at(-1)?.intentId === event.intentId;
}

/** An exercise that is no longer finished is under way again, with its answers; one that stays finished hides its draft. */
function keepAnswers(core: Core, events: readonly RecordedEvent[]): void {
  for (const { kind, subjectKind, subjectId } of events) {
    const mayGo = subjectKind === 'exercise' && (kind === 'exercise.finished' || kind === undoneKind);
    const exercise = mayGo ? findExercise(core.journal(), subjectId) : null;
    if (exercise === null || exercise.record === null) continue;
    const { record, about, followUpOn } = exercise;
    core.journal().exerciseDrafts.save({
      exerciseId: subjectId,
      kind: record.kind,
      values: recordToDraft(record, followUpOn),
      about,
      position: 0,
      savedAt: core.now(),
    });
  }
}

function takeBack(events: readonly RecordedEvent[]): NewEvent {
  const [{ subjectKind, subjectId }] = events as readonly [RecordedEvent];
  return {
    subjectKind: subjectKind as SubjectKind,
    subjectId,
    body: { kind: undoneKind, payload: { eventIds: events.map((event) => event.id) } },
  };
}
