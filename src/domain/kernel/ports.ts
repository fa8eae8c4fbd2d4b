/** The only sources of time and randomness. Production adapters live in `app/system-ports.ts`; tests drive their own. */

/** An instant as UTC ISO 8601 with milliseconds and `Z`, for example `2026-11-23T21:04:05.678Z`. */
export type Instant = string;

/** A calendar day, `YYYY-MM-DD`. */
export type Day = string;

/** A local date and time without a zone, `YYYY-MM-DDTHH:MM`. */
export type LocalDateTime = string;

/** An IANA zone name, for example `Europe/Berlin`. */
export type Zone = string;

/** A wall-clock time, `HH:MM`. */
export type TimeOfDay = string;

export interface Clock {
  /** The present instant. */
  now(): Instant;
  /** The zone the person is in now. */
  zone(): Zone;
}

export interface IdSource {
  /** A new UUIDv7 (RFC 9562). */
  newId(): string;
  /** `bytes` random bytes as lower-case hex. */
  randomHex(bytes: number): string;
}
