import type { Client } from '../../contract/create-client.ts';
import { defaultProfile } from '../../domain/profile/profile.ts';
import type { IdSource, Instant } from '../../domain/kernel/ports.ts';
import { unwrap, type DomainError, type Result } from '../../domain/kernel/result.ts';
import { addDays, startOfWeek } from '../../domain/time/days.ts';
import { instantToLocal, localToInstant } from '../../domain/time/instants.ts';
import type { DayOfStory, Moment } from './demo-story.ts';

/** One thing that somebody did at a moment of the story. */
export interface Act {
  readonly at: Instant;
  run(client: Client): Promise<void>;
}

/** What the acts share: ids of records by their key in the story, and how to read a moment. */
export interface Stage {
  readonly people: Map<string, string>;
  readonly goals: Map<string, string>;
  readonly ids: IdSource;
  readonly startOfDay: string;
  readonly zone: string;
  /** The day on which the story is told. */
  readonly today: string;
  local(moment: Moment): string;
  day(day: DayOfStory): string;
  instant(moment: Moment): Instant;
}

export function createStage(now: Instant, zone: string, ids: IdSource): Stage {
  const today = instantToLocal(now, zone).slice(0, 10);
  const monday = startOfWeek(today);
  const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
  const day = (text: DayOfStory): string => {
    const [weeks = '', weekday = ''] = text.split(' ');
    return addDays(monday, Number(weeks) * 7 + weekdays.indexOf(weekday));
  };
  const local = (moment: Moment): string => `${day(moment)}T${moment.split(' ')[2] ?? ''}`;
  return {
    people: new Map(),
    goals: new Map(),
    ids,
    zone,
    startOfDay: defaultProfile.startOfDay,
    today,
    local,
    day,
    instant: (moment) => localToInstant(local(moment), zone).instant,
  };
}

/** What was done at a moment; without one it has not been done. */
export function actAt(stage: Stage, at: Moment | undefined, run: (client: Client) => Promise<void>): Act[] {
  return at === undefined ? [] : [{ at: stage.instant(at), run }];
}

export async function done(answer: Promise<Result<unknown, DomainError>>): Promise<void> {
  unwrap(await answer);
}

export function known(ids: ReadonlyMap<string, string>, key: string): string {
  const id = ids.get(key);
  if (id === undefined) throw new Error(`The story does not know "${key}"`);
  return id;
}

/** The same, where the story may name none. */
export function knownOrNull(ids: ReadonlyMap<string, string>, key: string | undefined): string | null {
  return key === undefined ? null : known(ids, key);
}
