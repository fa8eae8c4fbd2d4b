import { describe, expect, it } from 'vitest';
import { foldSubject } from '../kernel/subject.ts';
import type { RecordedEvent } from '../kernel/event.ts';
import { finishExercise, followUpExercise } from './decide-exercise.ts';
import { aboutNothing } from './exercise-draft.ts';
import { exerciseSubject, type Exercise } from './exercise.ts';

const id = '018f0000-0000-7000-8000-000000000001';
const today = '2026-11-23';
const finishing = {
  record: {
    kind: 'not-yet' as const,
    setback: 'The talk fell flat',
    belief: 'I cannot present',
    tried: 'More slides',
    next: 'Rehearse with Ana',
    help: null,
  },
  about: aboutNothing,
  made: [],
  followUpOn: '2026-12-07',
};
const finished = { kind: 'exercise.finished', payload: finishing };
const told = {
  kind: 'exercise.followed-up',
  payload: { what: 'Two questions came', outcome: 'partly', askAgainOn: null },
};
const erased = {
  kind: 'exercise.erased',
  payload: {
    kind: 'not-yet',
    finished: { at: '2026-11-23T21:00:00.000Z', zone: 'Europe/Berlin', day: today },
  },
};

/** The exercise after what happened to it, in this order. */
function after(...bodies: readonly { kind: string; payload: unknown }[]): Exercise | null {
  const events = bodies.map((body, at): RecordedEvent => ({
    ...body,
    id: `018f0000-0000-7000-8000-00000000010${String(at)}`,
    intentId: `018f0000-0000-7000-8000-00000000020${String(at)}`,
    hlc: `0000000000${String(10 + at)}-0000-000000000001`,
    subjectKind: 'exercise',
    subjectId: id,
    version: 1,
    at: '2026-11-23T21:00:00.000Z',
    zone: 'Europe/Berlin',
    day: today,
  }));
  return foldSubject(exerciseSubject, events);
}

describe('an exercise', () => {
  it('is finished once', () => {
    expect(finishExercise(id, null, finishing, today)).toMatchObject({ ok: true });
    expect(finishExercise(id, after(finished), finishing, today)).toMatchObject({
      error: { type: 'exercise-finished' },
    });
  });

  it('asks what happened on a later day only', () => {
    expect(finishExercise(id, null, { ...finishing, followUpOn: today }, today)).toMatchObject({
      error: { type: 'follow-up-in-past' },
    });
    expect(finishExercise(id, null, { ...finishing, followUpOn: '2026-11-24' }, today).ok).toBe(true);
  });

  it('stops asking once it was told what happened, unless it shall ask again', () => {
    expect(after(finished)?.followUpOn).toBe('2026-12-07');
    expect(after(finished, told)).toMatchObject({ followUpOn: null, followUps: [{ outcome: 'partly' }] });
    const again = { ...told, payload: { ...told.payload, askAgainOn: '2027-01-11' } };
    expect(after(finished, again)?.followUpOn).toBe('2027-01-11');
  });

  it('keeps nothing but its kind and when it was done once it is erased, and takes no more words', () => {
    const gone = after(finished, told, erased);
    expect(gone).toMatchObject({ kind: 'not-yet', record: null, followUps: [], followUpOn: null });
    expect(JSON.stringify(gone)).not.toContain('Ana');
    expect(after(finished, erased, told)).toEqual(after(finished, erased));
    if (gone === null) throw new Error('An erased exercise is still known');
    expect(followUpExercise(gone, { what: 'x', outcome: null, askAgainOn: null }, today)).toMatchObject({
      error: { type: 'exercise-erased' },
    });
  });
});
