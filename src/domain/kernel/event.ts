import type { Hlc } from './hlc.ts';
import type { Day, Instant, Zone } from './ports.ts';

/** When something happened, as the person lived it. A later change of zone never moves it. */
export interface Occurrence {
  readonly at: Instant;
  readonly zone: Zone;
  readonly day: Day;
}

/** What a `decide` function returns: a fact about one subject, not yet in the journal. */
export interface NewEvent<B extends EventBody = EventBody> {
  readonly subjectKind: SubjectKind;
  readonly subjectId: string;
  readonly body: B;
}

/** The kind and payload of an event. `version` is the payload's; it lives in the subject's definition. */
export interface EventBody {
  readonly kind: string;
  readonly payload: unknown;
}

/** One member of a subject's union of bodies. */
export interface BodyOf<K extends string, P> extends EventBody {
  readonly kind: K;
  readonly payload: P;
}

/** When an event happened, without the rest of it. */
export function occurrenceOf({ at, zone, day }: Occurrence): Occurrence {
  return { at, zone, day };
}

/** An event as the journal holds it. `payload` is null after its text was erased. */
export interface RecordedEvent<B extends EventBody = EventBody> extends Occurrence {
  readonly id: string;
  readonly intentId: string;
  readonly hlc: Hlc;
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly kind: B['kind'];
  readonly version: number;
  readonly payload: B['payload'] | null;
}

export const subjectKinds = [
  'profile',
  'person',
  'one-on-one',
  'goal',
  'commitment',
  'step',
  'check-in',
  'need',
  'entry',
  'passage',
  'reminder',
  'key-result',
  'alignment',
  'practice',
  'practice-day',
  'plan',
  'stake',
  'audience',
  'witness',
  'testimony',
  'saved-view',
  'image',
  'preparation',
  'reward-idea',
  'exercise',
  'prompt-set',
] as const;

export type SubjectKind = (typeof subjectKinds)[number];

/** The event that takes others of the same subject back. It can itself be taken back, which restores them. */
export const undoneKind = 'undone';
