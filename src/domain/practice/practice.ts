import * as v from 'valibot';
import { occurrenceOf, type BodyOf, type Occurrence } from '../kernel/event.ts';
import { exhaustive } from '../kernel/exhaustive.ts';
import { daySchema, idSchema, nameSchema, noteSchema } from '../kernel/schema.ts';
import type { SubjectDefinition } from '../kernel/subject.ts';
import { addDays } from '../time/days.ts';

export const practiceMeasures = ['yes-no', 'amount'] as const;
export const practiceDirections = ['at-least', 'at-most'] as const;

/** `times` in every `perDays` days. With amounts, `amount` is the sum over that stretch, at least or at most. */
export const practiceTermsSchema = v.strictObject({
  times: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1_000)),
  perDays: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(365)),
  measure: v.picklist(practiceMeasures),
  amount: v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(1e9))),
  unit: v.nullable(nameSchema),
  direction: v.picklist(practiceDirections),
});
export type PracticeTerms = v.InferOutput<typeof practiceTermsSchema>;

/** What makes a commitment a practice: its terms as they changed over time, and its pauses. */
export interface Practice {
  readonly id: string;
  readonly commitmentId: string;
  /** In the order of their days; the last that began by a day holds on it. */
  readonly terms: readonly (PracticeTerms & { readonly from: string })[];
  readonly pauses: readonly Pause[];
  readonly set: Occurrence;
  /** The last day that counts, once it has ended. */
  readonly endedOn: string | null;
}

/** Both days included; without `to` it lasts until it is resumed. */
export interface Pause {
  readonly from: string;
  readonly to: string | null;
  readonly reason: string | null;
}

const setSchema = v.strictObject({ ...practiceTermsSchema.entries, commitmentId: idSchema, from: daySchema });
const changedSchema = v.strictObject({ ...practiceTermsSchema.entries, from: daySchema });
const pausedSchema = v.strictObject({
  from: daySchema,
  to: v.nullable(daySchema),
  reason: v.nullable(noteSchema),
});
/** `on` is the first day that counts again. */
const resumedSchema = v.strictObject({ on: daySchema });
const endedSchema = v.strictObject({ on: daySchema });

export type PracticeEvent =
  | BodyOf<'practice.set', v.InferOutput<typeof setSchema>>
  | BodyOf<'practice.changed', v.InferOutput<typeof changedSchema>>
  | BodyOf<'practice.paused', v.InferOutput<typeof pausedSchema>>
  | BodyOf<'practice.resumed', v.InferOutput<typeof resumedSchema>>
  | BodyOf<'practice.ended', v.InferOutput<typeof endedSchema>>;

export const practiceSubject: SubjectDefinition<Practice, PracticeEvent> = {
  kind: 'practice',
  events: {
    'practice.set': { version: 1, schema: setSchema },
    'practice.changed': { version: 1, schema: changedSchema },
    'practice.paused': { version: 1, schema: pausedSchema },
    'practice.resumed': { version: 1, schema: resumedSchema },
    'practice.ended': { version: 1, schema: endedSchema },
  },
  fold(state, event) {
    if (event.kind === 'practice.set') {
      const { commitmentId, ...terms } = event.payload;
      const made = { id: event.subjectId, commitmentId, terms: [terms], pauses: [], endedOn: null };
      return state ?? { ...made, set: occurrenceOf(event) };
    }
    if (state === null) return null;
    switch (event.kind) {
      case 'practice.changed':
        return { ...state, terms: withTerms(state.terms, event.payload) };
      case 'practice.paused':
        return { ...state, pauses: [...state.pauses, event.payload] };
      case 'practice.resumed':
        return { ...state, pauses: resumedOn(state.pauses, event.payload.on), endedOn: null };
      case 'practice.ended':
        return { ...state, endedOn: event.payload.on };
      default:
        return exhaustive(event);
    }
  },
};

/** Terms from a day on replace what was to hold from that day. */
function withTerms(
  terms: Practice['terms'],
  next: Practice['terms'][number],
): readonly Practice['terms'][number][] {
  return [...terms.filter(({ from }) => from !== next.from), next].sort((a, b) => (a.from < b.from ? -1 : 1));
}

/** Pauses that reach to the day or beyond end before it; one that had not begun falls away. */
function resumedOn(pauses: readonly Pause[], on: string): readonly Pause[] {
  return pauses
    .filter(({ from }) => from < on)
    .map((pause) => (pause.to === null || pause.to >= on ? { ...pause, to: addDays(on, -1) } : pause));
}
