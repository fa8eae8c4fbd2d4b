import { dayNumber, dayOfNumber } from '../../../domain/time/day-number.ts';
import {
  addMonths,
  dayInMonth,
  monthOf,
  monthRange,
  weekRange,
  type DayRange,
} from '../../../domain/time/months.ts';
import { m } from '../../../messages/index.ts';
import { daysText, exactDayText, monthText } from '../../shared/day-text.ts';
import { readingPath, type ReadingView } from './reading-address.ts';

export type PeriodView = Exclude<ReadingView, 'newest'>;

interface Place {
  readonly label: string;
  readonly path: string;
}

/** A day, a week or a month of the journal, with the ways to those beside it. */
export interface Period {
  readonly range: DayRange;
  readonly title: string;
  readonly earlier: Place;
  /** Null where the whole of it would lie ahead. */
  readonly later: Place | null;
  /** Null while today is part of what is read. */
  readonly present: Place | null;
  /** What to say when nothing was written. */
  readonly empty: string;
}

export function periodOf(view: PeriodView, at: string, today: string): Period {
  const { rangeOf, titleOf, move, presentLabel, empty } = kinds[view];
  const range = rangeOf(at);
  const place = (day: string): Place => ({ label: titleOf(day), path: readingPath({ view, at: day }) });
  const next = move(at, 1);
  const hasToday = range.from <= today && today <= range.to;
  return {
    range,
    title: titleOf(at),
    earlier: place(move(at, -1)),
    later: rangeOf(next).from > today ? null : place(next),
    present: hasToday ? null : { label: presentLabel(), path: readingPath({ view, at: today }) },
    empty: empty(),
  };
}

interface PeriodKind {
  readonly rangeOf: (day: string) => DayRange;
  readonly titleOf: (day: string) => string;
  /** The day so many periods later. */
  readonly move: (day: string, n: number) => string;
  readonly presentLabel: () => string;
  readonly empty: () => string;
}

const kinds: Record<PeriodView, PeriodKind> = {
  day: {
    rangeOf: (day) => ({ from: day, to: day }),
    titleOf: exactDayText,
    move: daysLater,
    presentLabel: m.reading_today,
    empty: m.reading_day_empty,
  },
  week: {
    rangeOf: weekRange,
    titleOf: (day) => daysText(weekRange(day)),
    move: (day, n) => daysLater(day, 7 * n),
    presentLabel: m.reading_this_week,
    empty: m.reading_week_empty,
  },
  month: {
    rangeOf: (day) => monthRange(monthOf(day)),
    titleOf: (day) => monthText(monthOf(day)),
    move: (day, n) => dayInMonth(day, addMonths(monthOf(day), n)),
    presentLabel: m.reading_this_month,
    empty: m.reading_month_empty,
  },
};

function daysLater(day: string, n: number): string {
  return dayOfNumber(dayNumber(day) + n);
}
