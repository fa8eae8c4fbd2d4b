import * as v from 'valibot';
import { occurrenceOf, type BodyOf, type Occurrence } from '../kernel/event.ts';
import { exhaustive } from '../kernel/exhaustive.ts';
import { idSchema, instantSchema, lineSchema } from '../kernel/schema.ts';
import type { SubjectDefinition } from '../kernel/subject.ts';

export const stakeKinds = ['stake', 'reward'] as const;
export type StakeKind = (typeof stakeKinds)[number];

/** What a person puts on a commitment, or promises themself for it. A record: the app moves no money. */
export interface Stake {
  readonly id: string;
  readonly commitmentId: string;
  readonly kind: StakeKind;
  readonly what: string;
  /** It binds only when it is confirmed, and not before this instant. */
  readonly confirmFrom: string;
  readonly set: Occurrence;
  readonly confirmed: Occurrence | null;
  /** When it was paid, or given to oneself. */
  readonly honoured: Occurrence | null;
}

export const stakeFieldsSchema = v.strictObject({
  commitmentId: idSchema,
  kind: v.picklist(stakeKinds),
  what: lineSchema,
});
const setSchema = v.strictObject({ ...stakeFieldsSchema.entries, confirmFrom: instantSchema });
const nothingSchema = v.strictObject({});

export type StakeEvent =
  | BodyOf<'stake.set', v.InferOutput<typeof setSchema>>
  | BodyOf<'stake.confirmed', Record<string, never>>
  | BodyOf<'stake.honoured', Record<string, never>>
  | BodyOf<'stake.dropped', Record<string, never>>;

export const stakeSubject: SubjectDefinition<Stake, StakeEvent> = {
  kind: 'stake',
  events: {
    'stake.set': { version: 1, schema: setSchema },
    'stake.confirmed': { version: 1, schema: nothingSchema },
    'stake.honoured': { version: 1, schema: nothingSchema },
    'stake.dropped': { version: 1, schema: nothingSchema },
  },
  fold(state, event) {
    const when = occurrenceOf(event);
    if (event.kind === 'stake.set') {
      return state ?? { id: event.subjectId, ...event.payload, set: when, confirmed: null, honoured: null };
    }
    if (state === null) return null;
    switch (event.kind) {
      case 'stake.confirmed':
        return { ...state, confirmed: when };
      case 'stake.honoured':
        return { ...state, honoured: when };
      case 'stake.dropped':
        return null;
      default:
        return exhaustive(event);
    }
  },
};
