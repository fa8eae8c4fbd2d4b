import type { Committed } from '../contract/endpoint.ts';
import type { CommonError } from '../contract/errors.ts';
import type { AppEvent, ChangedSubject } from '../contract/events.ts';
import type { NewEvent, Occurrence } from '../domain/kernel/event.ts';
import type { Day, Instant, Zone } from '../domain/kernel/ports.ts';
import { err, ok, type DomainError, type Result } from '../domain/kernel/result.ts';
import type { Profile } from '../domain/profile/profile.ts';
import { logicalDay } from '../domain/time/logical-day.ts';
import type { Journal } from '../journal/journal.ts';
import type { OpenedJournal } from '../journal/open-journal.ts';
import { readProfile } from '../journal/queries/profile.ts';
import { sqliteErrorCode } from '../journal/sqlite.ts';
import type { Ports } from './ports.ts';

/** What every service stands on: the journal as it is now, the person's time, and the one way to record an intent. */
export interface Core {
  readonly ports: Ports;
  readonly folder: string;
  readonly isDemo: boolean;
  journal(): Journal;
  mode(): OpenedJournal['mode'];
  /** Swaps in another journal: after a restore. */
  replaceJournal(opened: OpenedJournal): void;
  now(): Instant;
  zone(): Zone;
  profile(): Profile;
  today(): Day;
  /** Records what the person did, in one transaction with what `alongside` writes. It can be taken back for a while. */
  commit(events: readonly NewEvent[], alongside?: () => void): Result<Committed, WriteError>;
  /** Records what the app did by itself, such as a delivery. */
  commitQuietly(events: readonly NewEvent[], alongside?: () => void): Result<Committed, WriteError>;
  /** Runs a write that is not an event, with the same errors. */
  write(run: () => void): Result<null, WriteError>;
  /** Intents of the person that may still be taken back, oldest first. */
  readonly recentIntents: string[];
  occurrence(): Occurrence;
  emit(event: AppEvent): void;
  subscribe(listener: (event: AppEvent) => void): () => void;
  changed(subjects: readonly ChangedSubject[]): void;
}

export type WriteError = Extract<
  CommonError,
  { readonly type: 'read-only' | 'disk-full' | 'journal-locked' | 'cannot-write' }
>;

const intentsKept = 50;

export interface CoreOptions {
  readonly ports: Ports;
  readonly folder: string;
  readonly isDemo: boolean;
  readonly opened: OpenedJournal;
}

export function createCore({ ports, folder, isDemo, opened }: CoreOptions): Core {
  const listeners = new Set<(event: AppEvent) => void>();
  let current = opened;
  /** Asked for hundreds of times in one answer; read once until it changes. */
  let profile: Profile | null = null;

  const core: Core = {
    ports,
    folder,
    isDemo,
    recentIntents: [],
    journal: () => current.journal,
    mode: () => current.mode,
    replaceJournal(next) {
      current = next;
      profile = null;
      core.recentIntents.length = 0;
    },
    now: () => ports.clock.now(),
    zone: () => core.profile().zone ?? ports.clock.zone(),
    profile: () => (profile ??= readProfile(current.journal)),
    today: () => logicalDay(core.now(), core.zone(), core.profile().startOfDay),
    commit(events, alongside) {
      const committed = core.commitQuietly(events, alongside);
      if (committed.ok) {
        core.recentIntents.push(committed.value.intentId);
        if (core.recentIntents.length > intentsKept) core.recentIntents.shift();
      }
      return committed;
    },
    commitQuietly(events, alongside) {
      const intentId = ports.ids.newId();
      const written = core.write(() =>
        current.journal.log.append({ intentId, occurred: core.occurrence(), events }, alongside),
      );
      if (!written.ok) return written;
      core.changed(events.map((event) => ({ kind: event.subjectKind, id: event.subjectId })));
      return ok({ intentId });
    },
    write: (run) => attemptWrite(current, run),
    occurrence: () => occurrenceNow(core),
    emit(event) {
      if (concernsProfile(event)) profile = null;
      for (const listener of listeners) runGuarded(ports.log, 'A listener failed', () => listener(event));
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    changed: (subjects) => core.emit({ type: 'changed', subjects }),
  };
  return core;
}

function concernsProfile(event: AppEvent): boolean {
  if (event.type === 'replaced') return true;
  return event.type === 'changed' && event.subjects.some(({ kind }) => kind === 'profile');
}

function occurrenceNow(core: Core): Occurrence {
  const at = core.now();
  const { zone: chosenZone, startOfDay } = core.profile();
  const zone = chosenZone ?? core.ports.clock.zone();
  return { at, zone, day: logicalDay(at, zone, startOfDay) };
}

/** What SQLite says cannot be written becomes an error with a sentence; anything else is a bug and is thrown. */
function attemptWrite({ mode }: OpenedJournal, run: () => void): Result<null, WriteError> {
  if (mode.kind === 'read-only') return err({ type: 'read-only', reason: mode.reason });
  try {
    run();
    return ok(null);
  } catch (error) {
    const code = sqliteErrorCode(error);
    if (code === 'SQLITE_FULL') return err({ type: 'disk-full' });
    if (code === 'SQLITE_BUSY' || code === 'SQLITE_LOCKED') return err({ type: 'journal-locked' });
    if (
      code?.startsWith('SQLITE_IOERR') ||
      code?.startsWith('SQLITE_READONLY') ||
      code === 'SQLITE_CANTOPEN'
    ) {
      return err({ type: 'cannot-write' });
    }
    throw error;
  }
}

/** Runs what must not take its caller down with it; its fault is logged. */
export function runGuarded(log: Ports['log'], fault: string, run: () => void): void {
  try {
    run();
  } catch (error) {
    log.warn(fault, { cause: error instanceof Error ? error.message : null });
  }
}

export function notFound(what: string): {
  readonly ok: false;
  readonly error: { type: 'not-found'; what: string };
} {
  return { ok: false, error: { type: 'not-found', what } };
}

/** Commits what a decision allowed, or passes its refusal on. */
export function commitDecision<E extends DomainError>(
  core: Core,
  decision: Result<NewEvent[], E>,
): Result<Committed, E | WriteError> {
  return decision.ok ? core.commit(decision.value) : decision;
}
