import * as v from 'valibot';
import { occurrenceOf, type BodyOf, type Occurrence } from '../kernel/event.ts';
import { exhaustive } from '../kernel/exhaustive.ts';
import { daySchema, idSchema, instantSchema, localDateTimeSchema, zoneSchema } from '../kernel/schema.ts';
import type { SubjectDefinition } from '../kernel/subject.ts';

/** What a reminder is about: a commitment, or the evening reflection of one day. */
export const reminderAboutSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('commitment'), id: idSchema }),
  v.strictObject({ kind: v.literal('evening'), day: daySchema }),
]);
export type ReminderAbout = v.InferOutput<typeof reminderAboutSchema>;

/** How the time was chosen: a wall-clock time, or so many minutes before due. */
export const reminderPlanSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('at'), local: localDateTimeSchema, zone: zoneSchema }),
  v.strictObject({
    kind: v.literal('lead'),
    minutes: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(20_160)),
  }),
]);
export type ReminderPlan = v.InferOutput<typeof reminderPlanSchema>;

/** `app`: a notice inside the window; `system`: the desktop's or the browser's notification. */
export const deliveryChannels = ['app', 'system'] as const;
export type DeliveryChannel = (typeof deliveryChannels)[number];

/** What happened, kept beside what was planned. */
export interface Delivery {
  readonly plannedFor: string;
  readonly channel: DeliveryChannel;
  readonly when: Occurrence;
}

export type ReminderState = 'planned' | 'delivered' | 'done' | 'cancelled';

export interface Reminder {
  readonly id: string;
  readonly about: ReminderAbout;
  readonly plan: ReminderPlan;
  /** The instant at which it is due now; a snooze or a moved commitment changes it. */
  readonly dueAt: string;
  readonly state: ReminderState;
  readonly snoozes: number;
  readonly deliveries: readonly Delivery[];
}

const plannedSchema = v.strictObject({
  about: reminderAboutSchema,
  plan: reminderPlanSchema,
  dueAt: instantSchema,
});
const dueAtSchema = v.strictObject({ dueAt: instantSchema });
const deliveredSchema = v.strictObject({ plannedFor: instantSchema, channel: v.picklist(deliveryChannels) });
const nothingSchema = v.strictObject({});

export type ReminderEvent =
  | BodyOf<'reminder.planned', v.InferOutput<typeof plannedSchema>>
  | BodyOf<'reminder.moved', v.InferOutput<typeof dueAtSchema>>
  | BodyOf<'reminder.snoozed', v.InferOutput<typeof dueAtSchema>>
  | BodyOf<'reminder.delivered', v.InferOutput<typeof deliveredSchema>>
  | BodyOf<'reminder.done', Record<string, never>>
  | BodyOf<'reminder.cancelled', Record<string, never>>;

export const reminderSubject: SubjectDefinition<Reminder, ReminderEvent> = {
  kind: 'reminder',
  events: {
    'reminder.planned': { version: 1, schema: plannedSchema },
    'reminder.moved': { version: 1, schema: dueAtSchema },
    'reminder.snoozed': { version: 1, schema: dueAtSchema },
    'reminder.delivered': { version: 1, schema: deliveredSchema },
    'reminder.done': { version: 1, schema: nothingSchema },
    'reminder.cancelled': { version: 1, schema: nothingSchema },
  },
  fold(state, event) {
    if (event.kind === 'reminder.planned') {
      return state ?? { id: event.subjectId, ...event.payload, state: 'planned', snoozes: 0, deliveries: [] };
    }
    if (state === null) return null;
    switch (event.kind) {
      case 'reminder.moved':
        return { ...state, dueAt: event.payload.dueAt, state: 'planned' };
      case 'reminder.snoozed':
        return { ...state, dueAt: event.payload.dueAt, state: 'planned', snoozes: state.snoozes + 1 };
      case 'reminder.delivered': {
        const delivery = { ...event.payload, when: occurrenceOf(event) };
        const isFinished = state.state === 'done' || state.state === 'cancelled';
        return {
          ...state,
          state: isFinished ? state.state : 'delivered',
          deliveries: [...state.deliveries, delivery],
        };
      }
      case 'reminder.done':
        return { ...state, state: 'done' };
      case 'reminder.cancelled':
        return { ...state, state: 'cancelled' };
      default:
        return exhaustive(event);
    }
  },
};
