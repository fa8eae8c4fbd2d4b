import type { Notice } from '../../contract/journal-contract.ts';
import type { NewEvent } from '../../domain/kernel/event.ts';
import type { Reminder } from '../../domain/reminder/reminder.ts';
import { localToInstant } from '../../domain/time/instants.ts';
import { m } from '../../messages/index.ts';
import { findEvening } from '../../journal/queries/entries.ts';
import {
  findEveningReminder,
  findReminder,
  listEveningsOpen,
  listRemindersDue,
} from '../../journal/queries/reminders.ts';
import { runGuarded, type Core } from '../core.ts';
import { eveningPromptLocal } from './evening.ts';
import { reminderToNotice } from './notices.ts';
import { reminderEvent } from './plan-reminders.ts';

export interface Scheduler {
  /** Asks the journal what is due and delivers it. Safe to call at any time, any number of times. */
  check(): void;
  stop(): void;
}

/** Often enough to be on time to the minute, rarely enough to be idle. */
const checkEvery = 20_000;
/** More than this at once is a digest: one notification, the rest in the app. */
const mostAtOnce = 3;

/**
 * Delivers reminders. Instants are stored; a timer is only a hint to look again, so that sleep, a changed clock or a restart
 * can make a reminder late but never lost. The delivery in the app is recorded first, so that one reminder is never shown twice;
 * what the system took as well is recorded beside it.
 */
export function createScheduler(core: Core): Scheduler {
  let day = core.today();
  const look = (): void => {
    const today = core.today();
    if (today !== day) {
      day = today;
      core.emit({ type: 'day-changed', day });
    }
    if (core.mode().kind !== 'read-write') return;
    planEvening(core, today);
    deliver(core, listRemindersDue(core.journal(), core.now()));
  };
  const check = (): void => {
    runGuarded(core.ports.log, 'The look for what is due failed', look);
  };
  const stop = core.ports.timers.every(checkEvery, check);
  return { check, stop };
}

/** Each day's evening prompt is a reminder of its own, planned once and then kept in step. */
function planEvening(core: Core, today: string): void {
  const events = listEveningsOpen(core.journal()).flatMap((reminder) => eveningInStep(core, reminder, today));
  const local = eveningPromptLocal(core, today);
  const isWritten = findEvening(core.journal(), today) !== null;
  if (local !== null && !isWritten && findEveningReminder(core.journal(), today) === null) {
    const zone = core.zone();
    const plan = { kind: 'at', local, zone } as const;
    const dueAt = localToInstant(local, zone).instant;
    const payload = { about: { kind: 'evening', day: today }, plan, dueAt } as const;
    events.push(reminderEvent(core.ports.ids.newId(), { kind: 'reminder.planned', payload }));
  }
  if (events.length > 0) core.commitQuietly(events);
}

/**
 * One of a past day, or one that was answered, is over: nobody is asked about an evening gone by. One of a day to come is
 * not, since a journey west leads back before it. What still waits follows the person's zone and settings, unless snoozed.
 */
function eveningInStep(core: Core, reminder: Reminder, today: string): NewEvent[] {
  const { id, about, state, snoozes, dueAt } = reminder;
  if (about.kind !== 'evening') return [];
  const local = eveningPromptLocal(core, about.day);
  if (local === null || about.day < today || findEvening(core.journal(), about.day) !== null) {
    return [reminderEvent(id, { kind: 'reminder.cancelled', payload: {} })];
  }
  const wanted = localToInstant(local, core.zone()).instant;
  if (state !== 'planned' || snoozes > 0 || wanted === dueAt) return [];
  return [reminderEvent(id, { kind: 'reminder.moved', payload: { dueAt: wanted } })];
}

function deliver(core: Core, due: readonly Reminder[]): void {
  if (due.length === 0) return;
  const events = due.map((reminder) =>
    reminderEvent(reminder.id, {
      kind: 'reminder.delivered',
      payload: { plannedFor: reminder.dueAt, channel: 'app' },
    }),
  );
  const recorded = core.commitQuietly(events);
  if (!recorded.ok) return;
  const notices = due
    .map(({ id }) => findReminder(core.journal(), id))
    .filter((reminder) => reminder !== null)
    .map((reminder) => reminderToNotice(core.journal(), reminder));
  for (const notice of notices) core.emit({ type: 'notice', notice });
  notifySystem(core, notices);
}

function notifySystem(core: Core, notices: readonly Notice[]): void {
  const taken =
    notices.length > mostAtOnce ? notifyDigest(core, notices) : notices.filter((one) => notifyOne(core, one));
  if (taken.length === 0) return;
  core.commitQuietly(
    taken.map(({ reminderId, plannedFor }) =>
      reminderEvent(reminderId, { kind: 'reminder.delivered', payload: { plannedFor, channel: 'system' } }),
    ),
  );
}

/** One notification for many reminders; the ones it stands for, or none when the system did not take it. */
function notifyDigest(core: Core, notices: readonly Notice[]): readonly Notice[] {
  const body = m.reminder_digest_body({ count: notices.length });
  const isTaken = core.ports.notifier.notify({ title: m.reminder_digest_title(), body, route: '/today' });
  return isTaken ? notices : [];
}

function notifyOne(core: Core, notice: Notice): boolean {
  return core.ports.notifier.notify(noticeToNotification(notice));
}

function noticeToNotification({ about, statement, nextStep }: Notice) {
  if (about.kind === 'evening') {
    return {
      title: m.reminder_evening_title(),
      body: m.reminder_evening_body(),
      route: `/journal/${about.day}/evening`,
    };
  }
  return {
    title: statement ?? '',
    body: nextStep ?? m.reminder_commitment_body(),
    route: `/commitments/${about.id}`,
  };
}
