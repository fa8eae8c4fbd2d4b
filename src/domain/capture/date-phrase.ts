import type { Day, LocalDateTime, TimeOfDay } from '../kernel/ports.ts';

/** The moment a line is read at, as the person's own clock and calendar show it. */
export interface Present {
  readonly local: LocalDateTime;
  /** The logical day: still yesterday's date between midnight and the start of day. */
  readonly today: Day;
  readonly startOfDay: TimeOfDay;
}

/** A stretch of the text that speaks of a date, a time, or both, with every reading it allows. */
export interface DatePhrase {
  readonly start: number;
  readonly end: number;
  /** Empty when the phrase names only a time. */
  readonly days: readonly Day[];
  readonly dayReason?: 'day-or-month-order' | 'which-week';
  /** The day to offer when the one named has just gone by. */
  readonly laterDay?: Day;
  /** Empty when the phrase names only a day; two when morning or evening is open. "25:00" is the night after. */
  readonly times: readonly TimeOfDay[];
  /** The time a part of the day stands for, offered and never assumed. */
  readonly partOfDay?: TimeOfDay;
  /** "today", "tonight": the logical day, which reaches past midnight. */
  readonly isToday?: boolean;
  /** Minutes east of UTC when the phrase names an offset. */
  readonly offset?: number;
  /** An elapsed time from now, in minutes. */
  readonly elapsed?: number;
}
