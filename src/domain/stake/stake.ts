import * as v from 'valibot';
import type { Verdict } from '../commitment/commitment.ts';
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
  /** Whether it was paid, or given to oneself, as the person said when asked after the verdict. */
  readonly answered: StakeAnswer | null;
  /** When it was dropped; the record stays for the history. */
  readonly dropped: Occurrence | null;
}

export interface StakeAnswer {
  readonly honoured: boolean;
  readonly when: Occurrence;
}

export const stakeFieldsSchema = v.strictObject({
  commitmentId: idSchema,
  kind: v.picklist(stakeKinds),
  what: lineSchema,
});
const setSchema = v.strictObject({ ...stakeFieldsSchema.entries, confirmFrom: instantSchema });
const nothingSchema = v.strictObject({});
const answerSchema = v.strictObject({ honoured: v.boolean() });

export type StakeEvent =
  | BodyOf<'stake.set', v.InferOutput<typeof setSchema>>
  | BodyOf<'stake.confirmed', Record<string, never>>
  | BodyOf<'stake.answered', v.InferOutput<typeof answerSchema>>
  | BodyOf<'stake.dropped', Record<string, never>>;

/**
 * What two devices could produce: a stake dropped on one and confirmed on the other stays dropped, whichever came first; of two
 * answers the later one counts.
 */
export const stakeSubject: SubjectDefinition<Stake, StakeEvent> = {
  kind: 'stake',
  events: {
    'stake.set': { version: 1, schema: setSchema },
    'stake.confirmed': { version: 1, schema: nothingSchema },
    'stake.answered': { version: 1, schema: answerSchema },
    'stake.dropped': { version: 1, schema: nothingSchema },
  },
  fold(state, event) {
    const when = occurrenceOf(event);
    if (event.kind === 'stake.set') {
      const fresh = { set: when, confirmed: null, answered: null, dropped: null };
      return state ?? { id: event.subjectId, ...event.payload, ...fresh };
    }
    if (state === null) return null;
    switch (event.kind) {
      case 'stake.confirmed':
        return { ...state, confirmed: state.confirmed ?? when };
      case 'stake.answered':
        return { ...state, answered: { honoured: event.payload.honoured, when } };
      case 'stake.dropped':
        return { ...state, dropped: state.dropped ?? when };
      default:
        return exhaustive(event);
    }
  },
};

/** What happens to it at a verdict: one asks whether it was honoured only where there is something to honour. */
const askedAfter: Readonly<Record<StakeKind, readonly Verdict[]>> = {
  stake: ['missed', 'partly'],
  reward: ['kept', 'partly'],
};

/** Where a stake stands: to be slept on, to be confirmed, binding, to be answered for, answered, or of no effect. */
export type StakeStanding = 'waiting' | 'confirmable' | 'binding' | 'asked' | 'answered' | 'void';

export interface StakeMoment {
  readonly now: string;
  readonly dueAt: string | null;
  readonly verdict: Verdict | null;
}

export function stakeStanding(stake: Stake, { now, dueAt, verdict }: StakeMoment): StakeStanding {
  if (stake.answered !== null) return 'answered';
  if (verdict !== null) {
    return stake.confirmed !== null && askedAfter[stake.kind].includes(verdict) ? 'asked' : 'void';
  }
  if (stake.confirmed !== null) return 'binding';
  if (dueAt !== null && dueAt <= now) return 'void';
  return now < stake.confirmFrom ? 'waiting' : 'confirmable';
}
