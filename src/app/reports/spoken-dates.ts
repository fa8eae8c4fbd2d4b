import type { Due } from '../../domain/commitment/commitment.ts';
import type { Day, Instant, Zone } from '../../domain/kernel/ports.ts';
import { instantToLocal } from '../../domain/time/instants.ts';
import { m } from '../../messages/index.ts';

/** Dates as people say them in a document: `Fri 20 Nov, 15:00`, with the year only where it is another one. */
export interface SpokenDates {
  day(day: Day): string;
  dayWithYear(day: Day): string;
  /** The due's own wall-clock time; the zone is named where it differs from the document's. */
  due(due: Due): string;
  instant(instant: Instant): string;
}

export function spokenDates(madeAt: Instant, zone: Zone): SpokenDates {
  const thisYear = instantToLocal(madeAt, zone).slice(0, 4);
  const day = (date: Day): string =>
    date.slice(0, 4) === thisYear ? m.report_doc_day(dayParts(date)) : dayWithYear(date);
  return {
    day,
    dayWithYear,
    due: (due) => {
      const said = { day: day(due.local.slice(0, 10)), time: due.local.slice(11) };
      return due.zone === zone
        ? m.report_doc_day_time(said)
        : m.report_doc_day_time_zone({ ...said, zone: due.zone });
    },
    instant: (instant) => {
      const local = instantToLocal(instant, zone);
      return m.report_doc_day_time({ day: dayWithYear(local.slice(0, 10)), time: local.slice(11) });
    },
  };
}

function dayWithYear(day: Day): string {
  return m.report_doc_day_year({ ...dayParts(day), year: day.slice(0, 4) });
}

/** A calendar day has no zone: it is read as UTC and written as UTC. */
const weekdayNames = new Intl.DateTimeFormat('en', { weekday: 'short', timeZone: 'UTC' });
const monthNames = new Intl.DateTimeFormat('en', { month: 'short', timeZone: 'UTC' });

function dayParts(day: Day): { weekday: string; day: string; month: string } {
  const midnight = new Date(`${day}T00:00:00.000Z`);
  return {
    weekday: weekdayNames.format(midnight),
    day: String(Number(day.slice(8))),
    month: monthNames.format(midnight),
  };
}
