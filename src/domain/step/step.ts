import * as v from 'valibot';
import { occurrenceOf, type BodyOf, type Occurrence } from '../kernel/event.ts';
import { exhaustive } from '../kernel/exhaustive.ts';
import { idSchema, lineSchema, orderKeySchema } from '../kernel/schema.ts';
import type { SubjectDefinition } from '../kernel/subject.ts';

/** A piece of a commitment, small enough to start today. */
export interface Step {
  readonly id: string;
  readonly commitmentId: string;
  readonly text: string;
  /** A fractional index: steps sort by it, a move changes only the moved one. */
  readonly orderKey: string;
  readonly completed: Occurrence | null;
}

const addedSchema = v.strictObject({ commitmentId: idSchema, text: lineSchema, orderKey: orderKeySchema });
const rewordedSchema = v.strictObject({ text: lineSchema });
const movedSchema = v.strictObject({ orderKey: orderKeySchema });
const nothingSchema = v.strictObject({});

export type StepEvent =
  | BodyOf<'step.added', v.InferOutput<typeof addedSchema>>
  | BodyOf<'step.reworded', v.InferOutput<typeof rewordedSchema>>
  | BodyOf<'step.moved', v.InferOutput<typeof movedSchema>>
  | BodyOf<'step.completed', v.InferOutput<typeof nothingSchema>>
  | BodyOf<'step.reopened', v.InferOutput<typeof nothingSchema>>
  | BodyOf<'step.removed', v.InferOutput<typeof nothingSchema>>;

export const stepSubject: SubjectDefinition<Step, StepEvent> = {
  kind: 'step',
  events: {
    'step.added': { version: 1, schema: addedSchema },
    'step.reworded': { version: 1, schema: rewordedSchema },
    'step.moved': { version: 1, schema: movedSchema },
    'step.completed': { version: 1, schema: nothingSchema },
    'step.reopened': { version: 1, schema: nothingSchema },
    'step.removed': { version: 1, schema: nothingSchema },
  },
  fold(state, event) {
    if (event.kind === 'step.added')
      return state ?? { id: event.subjectId, ...event.payload, completed: null };
    if (state === null) return null;
    switch (event.kind) {
      case 'step.reworded':
      case 'step.moved':
        return { ...state, ...event.payload };
      case 'step.completed':
        return { ...state, completed: occurrenceOf(event) };
      case 'step.reopened':
        return { ...state, completed: null };
      case 'step.removed':
        return null;
      default:
        return exhaustive(event);
    }
  },
};
