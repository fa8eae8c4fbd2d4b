import * as v from 'valibot';
import { occurrenceOf, type BodyOf, type Occurrence } from '../kernel/event.ts';
import { exhaustive } from '../kernel/exhaustive.ts';
import type { Day } from '../kernel/ports.ts';
import { daySchema, idSchema, nameSchema, noteSchema } from '../kernel/schema.ts';
import type { SubjectDefinition } from '../kernel/subject.ts';
import { addDays } from '../time/days.ts';

const practiceMeasures = ['yes-no', 'amount'] as const;
const practiceDirections = ['at-least', 'at-most'] as const;

/** `times` in every `perDays` days, at least or at most. With amounts, `amount` is what makes one time. */
export const practiceTermsSchema = v.strictObject({
  times: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1_000)),
  perDays: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(365)),
  measure: v.picklist(practiceMeasures),
  amount: v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(1e9))),
  unit: v.nullable(nameSchema),
  direction: v.picklist(practiceDirections),
});
export type PracticeTerms = v.InferOutput<typeof practiceTermsSchema>;
export type DatedTerms = PracticeTerms & { readonly from: Day };

/** What makes a commitment a practice: its terms as they changed over time, and its pauses. It ends with the commitment. */
export interface Practice {
  readonly id: string;
  readonly commitmentId: string;
  /** In the order of their days, one a day; the last that began by a day holds on it. Never empty. */
  readonly terms: readonly DatedTerms[];
  /** In the order of their days, none overlapping another. */
  readonly pauses: readonly Pause[];
  readonly set: Occurrence;
}

/** Both days included; without `to` it lasts until the person is back. */
export interface Pause {
  readonly from: Day;
  readonly to: Day | null;
  /** One for each pause that was merged into this one and had a reason. */
  readonly reasons: readonly string[];
}

/** How new terms compare with those before: asking more, less, or something that cannot be compared. */
export const termsChanges = ['more', 'less', 'different'] as const;
export type TermsChange = (typeof termsChanges)[number];

const setSchema = v.strictObject({ ...practiceTermsSchema.entries, commitmentId: idSchema, from: daySchema });
const changedSchema = v.strictObject({
  ...practiceTermsSchema.entries,
  from: daySchema,
  change: v.picklist(termsChanges),
});
const pausedSchema = v.strictObject({
  from: daySchema,
  to: v.nullable(daySchema),
  reason: v.nullable(noteSchema),
});
/** `on` is the first day that counts again. */
const resumedSchema = v.strictObject({ on: daySchema });

export type PracticeEvent =
  | BodyOf<'practice.set', v.InferOutput<typeof setSchema>>
  | BodyOf<'practice.changed', v.InferOutput<typeof changedSchema>>
  | BodyOf<'practice.paused', v.InferOutput<typeof pausedSchema>>
  | BodyOf<'practice.resumed', v.InferOutput<typeof resumedSchema>>;

export const practiceSubject: SubjectDefinition<Practice, PracticeEvent> = {
  kind: 'practice',
  events: {
    'practice.set': { version: 1, schema: setSchema },
    'practice.changed': { version: 1, schema: changedSchema },
    'practice.paused': { version: 1, schema: pausedSchema },
    'practice.resumed': { version: 1, schema: resumedSchema },
  },
  fold(state, event) {
    if (event.kind === 'practice.set') {
      const { commitmentId, ...terms } = event.payload;
      const made = { id: event.subjectId, commitmentId, terms: [terms], pauses: [] };
      return state ?? { ...made, set: occurrenceOf(event) };
    }
    if (state === null) return null;
    switch (event.kind) {
      case 'practice.changed': {
        const { change: _change, ...terms } = event.payload;
        return { ...state, terms: withTerms(state.terms, terms) };
      }
      case 'practice.paused': {
        const { from, to, reason } = event.payload;
        return { ...state, pauses: withPause(state.pauses, { from, to, reasons: reasonsOf(reason) }) };
      }
      case 'practice.resumed':
        return { ...state, pauses: resumedOn(state.pauses, event.payload.on) };
      default:
        return exhaustive(event);
    }
  },
};

/** Terms from a day on replace what was to hold from that day. */
function withTerms(terms: Practice['terms'], next: DatedTerms): readonly DatedTerms[] {
  return [...terms.filter(({ from }) => from !== next.from), next].sort((a, b) => (a.from < b.from ? -1 : 1));
}

/** Pauses that share a day become one; one that ends before it begins is none. */
function withPause(pauses: readonly Pause[], next: Pause): readonly Pause[] {
  if (next.to !== null && next.to < next.from) return pauses;
  const merged = pauses
    .filter((pause) => isOverlapping(pause, next))
    .reduce<Pause>(
      (a, b) => ({ from: earlier(a.from, b.from), to: laterEnd(a.to, b.to), reasons: both(a, b) }),
      next,
    );
  const apart = pauses.filter((pause) => !isOverlapping(pause, next));
  return [...apart, merged].sort((a, b) => (a.from < b.from ? -1 : 1));
}

/** The pause that covers the day ends before it; one that would begin on it falls away. */
function resumedOn(pauses: readonly Pause[], on: Day): readonly Pause[] {
  return pauses
    .filter(({ from }) => from !== on)
    .map((pause) => (covers(pause, on) ? { ...pause, to: addDays(on, -1) } : pause));
}

/** Whether the pause includes the day. */
export function covers({ from, to }: Pick<Pause, 'from' | 'to'>, day: Day): boolean {
  return from <= day && (to === null || day <= to);
}

function isOverlapping(a: Pause, b: Pause): boolean {
  return covers(a, b.from) || covers(b, a.from);
}

function earlier(a: Day, b: Day): Day {
  return a < b ? a : b;
}

function laterEnd(a: Day | null, b: Day | null): Day | null {
  if (a === null || b === null) return null;
  return a > b ? a : b;
}

function both(a: Pause, b: Pause): readonly string[] {
  return [...new Set([...b.reasons, ...a.reasons])];
}

function reasonsOf(reason: string | null): readonly string[] {
  return reason === null || reason.trim() === '' ? [] : [reason];
}
