import type { NewEvent, Occurrence } from '../kernel/event.ts';
import type { KnownEvent } from '../kernel/subject.ts';
import { stepSubject, type Step, type StepEvent } from './step.ts';

/** The steps as they stand once these events are recorded: for whoever shows a change before the journal has answered. */
export function stepsAfter(
  steps: readonly Step[],
  events: readonly NewEvent<StepEvent>[],
  when: Occurrence,
): Step[] {
  const byId = new Map(steps.map((step) => [step.id, step]));
  for (const { subjectKind, subjectId, body } of events) {
    const event = { ...unrecorded, ...when, subjectKind, subjectId, ...body } as KnownEvent<StepEvent>;
    const next = stepSubject.fold(byId.get(subjectId) ?? null, event);
    if (next === null) byId.delete(subjectId);
    else byId.set(subjectId, next);
  }
  return [...byId.values()];
}

/** What only the journal gives an event; the fold of a step reads none of it. */
const unrecorded = { id: '', intentId: '', hlc: '', version: 1 };
