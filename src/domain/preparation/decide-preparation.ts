import type { NewEvent } from '../kernel/event.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import type { Preparation, PreparationEvent, PreparationFields } from './preparation.ts';

type Decision = Result<NewEvent<PreparationEvent>[], { readonly type: 'unchanged' }>;

/** The questions that do not wait on the list already, whatever their case. `newId` is asked once for each. */
export function prepareQuestions(
  fields: readonly PreparationFields[],
  waiting: readonly Preparation[],
  newId: () => string,
): Decision {
  const known = new Set(waiting.filter(({ asked }) => asked === null).map(keyOf));
  const fresh = new Map(fields.filter((one) => !known.has(keyOf(one))).map((one) => [keyOf(one), one]));
  if (fresh.size === 0) return err({ type: 'unchanged' });
  return ok([...fresh.values()].map((one) => happened(newId(), { kind: 'preparation.added', payload: one })));
}

export function markAsked({ id, asked }: Preparation): Decision {
  if (asked !== null) return err({ type: 'unchanged' });
  return ok([happened(id, { kind: 'preparation.asked', payload: {} })]);
}

export function reopenPreparation({ id, asked }: Preparation): Decision {
  if (asked === null) return err({ type: 'unchanged' });
  return ok([happened(id, { kind: 'preparation.reopened', payload: {} })]);
}

export function removePreparation({ id }: Preparation): NewEvent<PreparationEvent>[] {
  return [happened(id, { kind: 'preparation.removed', payload: {} })];
}

function keyOf({ personId, question }: Pick<PreparationFields, 'personId' | 'question'>): string {
  return `${personId} ${question.toLowerCase()}`;
}

function happened(id: string, body: PreparationEvent): NewEvent<PreparationEvent> {
  return { subjectKind: 'preparation', subjectId: id, body };
}
