import { addDays } from '../time/days.ts';
import { addMinutes, instantToLocal, localToInstant } from '../time/instants.ts';
import { dayBounds, logicalDay } from '../time/logical-day.ts';
import type { Day, LocalDateTime, TimeOfDay } from '../kernel/ports.ts';
import type { AmbiguityReason, CaptureContext, CaptureDue, CaptureSpan } from './capture-draft.ts';
import { findChronoPhrases } from './chrono-phrases.ts';
import type { DatePhrase, Present } from './date-phrase.ts';
import { findOwnPhrases } from './own-phrases.ts';
import { maskSpans } from './spans.ts';

export interface FoundDue {
  readonly due: CaptureDue;
  readonly spans: readonly CaptureSpan[];
}

type Reading = Omit<DatePhrase, 'start' | 'end'>;

const DEFAULT_TIME: TimeOfDay = '17:00';
const MAX_OPTIONS = 3;
const INTRODUCERS = /(?:(?<![\p{L}\p{M}\p{N}_])(?:due|by|on|at|for|before|until|till)\s+)+(?:the\s+)?$/iu;
const DEADLINE = /^(?:due|by|before|until|till)\b/i;

/** When a line is due, read against the present; whatever allows two readings or lies behind is said to. */
export function findDue(text: string, context: CaptureContext): FoundDue {
  const present: Present = {
    local: instantToLocal(context.now, context.zone),
    today: logicalDay(context.now, context.zone, context.startOfDay),
    startOfDay: context.startOfDay,
  };
  const own = findOwnPhrases(text, present);
  const rest = maskSpans(text, own);
  const phrases = [...own, ...findChronoPhrases(rest, present)].toSorted((a, b) => a.start - b.start);
  const chosen = choosePhrases(text, phrases);
  if (chosen.length === 0) return { due: { kind: 'none' }, spans: [] };
  const reading = chosen.length === 2 ? joined(chosen) : chosen[0];
  const due = reading ? resolve(reading, present, context) : undefined;
  return due
    ? { due, spans: chosen.map((phrase) => spanOf(text, phrase)) }
    : { due: { kind: 'none' }, spans: [] };
}

/** One phrase, or a day and a time that stand apart ("Friday, call Ana at 15:00"). A deadline word wins. */
function choosePhrases(text: string, phrases: readonly DatePhrase[]): readonly DatePhrase[] {
  const isDeadline = (phrase: DatePhrase) => DEADLINE.test(text.slice(spanOf(text, phrase).start));
  const ranked = [...phrases.filter(isDeadline), ...phrases.filter((phrase) => !isDeadline(phrase))];
  const first = ranked[0];
  if (!first || first.elapsed !== undefined) return first ? [first] : [];
  const partner = ranked.find((phrase) =>
    first.days.length === 0
      ? phrase.days.length > 0 && phrase.times.length === 0
      : first.times.length === 0 && phrase.days.length === 0 && phrase.times.length > 0,
  );
  return (partner ? [first, partner] : [first]).toSorted((a, b) => a.start - b.start);
}

function joined(phrases: readonly DatePhrase[]): Reading | undefined {
  const day = phrases.find((phrase) => phrase.days.length > 0);
  const time = phrases.find((phrase) => phrase.days.length === 0);
  return day && time ? { ...time, ...day, times: time.times } : undefined;
}

/** The phrase with the "by", "on the", "due before" that leads to it. */
function spanOf(text: string, phrase: DatePhrase): CaptureSpan {
  const introducer = INTRODUCERS.exec(text.slice(0, phrase.start))?.[0] ?? '';
  return { start: phrase.start - introducer.length, end: phrase.end, part: 'due' };
}

function resolve(reading: Reading, present: Present, context: CaptureContext): CaptureDue {
  if (reading.elapsed !== undefined) {
    return { kind: 'exact', local: instantToLocal(addMinutes(context.now, reading.elapsed), context.zone) };
  }
  return reading.times.length === 0
    ? resolveDay(reading, present, context)
    : resolveTime(reading, present, context);
}

function resolveDay(reading: Reading, present: Present, context: CaptureContext): CaptureDue {
  const offer = (day: Day) => suggestion(day, reading.partOfDay ?? DEFAULT_TIME, present, context);
  const ahead = reading.days.filter((day) => day >= present.today);
  const [day, second] = ahead;
  if (day && second)
    return { kind: 'ambiguous', options: ahead.map(offer), reason: reading.dayReason ?? 'which-week' };
  if (day) return { kind: 'day', day, suggestion: offer(day) };
  const local = at(reading.days.at(-1) ?? present.today, reading.partOfDay ?? DEFAULT_TIME);
  return reading.laterDay
    ? { kind: 'past', local, suggestion: offer(reading.laterDay) }
    : { kind: 'past', local };
}

/** A time to offer on a day; when it has passed today, the next full hour that still belongs to the day. */
function suggestion(day: Day, time: TimeOfDay, present: Present, context: CaptureContext): LocalDateTime {
  const usual = at(day, time);
  if (usual > present.local) return usual;
  const nextHour = instantToLocal(addMinutes(context.now, 60), context.zone).replace(/\d\d$/, '00');
  const dayEnd = dayBounds(day, context.zone, context.startOfDay).to;
  const lastMinute = instantToLocal(addMinutes(dayEnd, -1), context.zone);
  return nextHour < lastMinute ? nextHour : lastMinute;
}

function resolveTime(reading: Reading, present: Present, context: CaptureContext): CaptureDue {
  const isTimeOnly = reading.days.length === 0;
  const days = isTimeOnly ? [present.local.slice(0, 10)] : reading.days;
  const named = days.flatMap((day) =>
    reading.times.map((time) => placed(day, time, reading, present, context)),
  );
  const tomorrow = (local: LocalDateTime) => at(addDays(local.slice(0, 10), 1), local.slice(11));
  // Without a day, each of two possible times means its next occurrence; a single one gone by is asked about.
  const all =
    isTimeOnly && named.length > 1
      ? named.map((local) => (local > present.local ? local : tomorrow(local)))
      : named;
  const ahead = [...new Set(all.filter((local) => local > present.local))].toSorted();
  const [first, second] = ahead;
  if (first && second)
    return { kind: 'ambiguous', options: ahead.slice(0, MAX_OPTIONS), reason: reasonOf(reading) };
  if (first) return { kind: 'exact', local: first };
  const local = named.toSorted().at(-1) ?? present.local;
  if (reading.laterDay) return { kind: 'past', local, suggestion: at(reading.laterDay, local.slice(11)) };
  return isTimeOnly || reading.days.includes(present.today)
    ? { kind: 'past', local, suggestion: tomorrow(local) }
    : { kind: 'past', local };
}

function reasonOf(reading: Reading): AmbiguityReason {
  return reading.days.length > 1 ? (reading.dayReason ?? 'which-week') : 'am-or-pm';
}

/** The local date-time a day and a time make, read in the offset the phrase names if it names one. */
function placed(
  day: Day,
  time: TimeOfDay,
  reading: Reading,
  present: Present,
  context: CaptureContext,
): LocalDateTime {
  // "today at 01:00" lies in the small hours that still belong to the logical day.
  const local = at(reading.isToday && time < present.startOfDay ? addDays(day, 1) : day, time);
  if (reading.offset === undefined) return local;
  return instantToLocal(addMinutes(localToInstant(local, 'UTC').instant, -reading.offset), context.zone);
}

/** Hours from 24 on belong to the night that follows the day. */
function at(day: Day, time: TimeOfDay): LocalDateTime {
  const hour = Number(time.slice(0, 2));
  return hour < 24
    ? `${day}T${time}`
    : `${addDays(day, 1)}T${String(hour - 24).padStart(2, '0')}${time.slice(2)}`;
}
