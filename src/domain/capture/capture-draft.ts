import type { Day, Instant, LocalDateTime, TimeOfDay, Zone } from '../kernel/ports.ts';

/** What the line is read against: the moment, the place, and whom the person knows. */
export interface CaptureContext {
  readonly now: Instant;
  readonly zone: Zone;
  readonly startOfDay: TimeOfDay;
  readonly people: readonly KnownPerson[];
}

export interface KnownPerson {
  readonly id: string;
  readonly name: string;
}

export interface CaptureDraft {
  readonly statement: string;
  readonly due: CaptureDue;
  readonly person: CapturePerson;
  readonly tags: readonly string[];
  /** Where each part was found, as offsets into the text: sorted, apart from each other. */
  readonly spans: readonly CaptureSpan[];
}

export interface CaptureSpan {
  readonly start: number;
  readonly end: number;
  readonly part: 'due' | 'person' | 'tag';
}

export type AmbiguityReason = 'day-or-month-order' | 'which-week' | 'am-or-pm';

export type CaptureDue =
  | { readonly kind: 'none' }
  | { readonly kind: 'exact'; readonly local: LocalDateTime }
  | { readonly kind: 'day'; readonly day: Day; readonly suggestion: LocalDateTime }
  | {
      readonly kind: 'ambiguous';
      readonly options: readonly LocalDateTime[];
      readonly reason: AmbiguityReason;
    }
  | { readonly kind: 'past'; readonly local: LocalDateTime; readonly suggestion?: LocalDateTime };

export type CapturePerson =
  | { readonly kind: 'none' }
  | { readonly kind: 'known'; readonly id: string; readonly name: string }
  | { readonly kind: 'new'; readonly name: string }
  | { readonly kind: 'ambiguous'; readonly options: readonly KnownPerson[] };
