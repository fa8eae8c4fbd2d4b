import type { Due } from '../../domain/commitment/commitment.ts';
import type { NewEvent } from '../../domain/kernel/event.ts';
import type { ReminderEvent, ReminderPlan } from '../../domain/reminder/reminder.ts';
import { addMinutes, localToInstant } from '../../domain/time/instants.ts';
import { listRemindersOf } from '../../journal/queries/reminders.ts';
import type { Core } from '../core.ts';

/** When a plan falls due: a wall-clock time in its zone, or so many minutes before the commitment's due. */
export function planToInstant(plan: ReminderPlan, due: Due | null): string | null {
  if (plan.kind === 'at') return localToInstant(plan.local, plan.zone).instant;
  return due === null ? null : addMinutes(due.instant, -plan.minutes);
}

/** The reminder that a new commitment gets by the person's default; none when its time has already passed. */
export function defaultReminder(core: Core, commitmentId: string, due: Due | null): NewEvent[] {
  const minutes = core.profile().defaultLeadMinutes;
  if (due === null || minutes === null) return [];
  const plan: ReminderPlan = { kind: 'lead', minutes };
  const dueAt = planToInstant(plan, due);
  if (dueAt === null || dueAt <= core.now()) return [];
  return [
    reminderEvent(core.ports.ids.newId(), {
      kind: 'reminder.planned',
      payload: { about: { kind: 'commitment', id: commitmentId }, plan, dueAt },
    }),
  ];
}

/**
 * Reminders "so long before due" follow a due that moves; those at a chosen time stay where they are. When a due moves so
 * near that their time has passed, they come with the due itself, never after it.
 */
export function remindersMovedWith(core: Core, commitmentId: string, due: Due): NewEvent[] {
  return listRemindersOf(core.journal(), commitmentId).flatMap((reminder) => {
    if (reminder.plan.kind !== 'lead' || reminder.state === 'cancelled' || reminder.state === 'done')
      return [];
    const ahead = addMinutes(due.instant, -reminder.plan.minutes);
    const isTooLate = ahead <= core.now();
    if (isTooLate && reminder.state === 'delivered') return [];
    const dueAt = isTooLate ? due.instant : ahead;
    if (dueAt === reminder.dueAt) return [];
    return [reminderEvent(reminder.id, { kind: 'reminder.moved', payload: { dueAt } })];
  });
}

export function reminderEvent(id: string, body: ReminderEvent): NewEvent<ReminderEvent> {
  return { subjectKind: 'reminder', subjectId: id, body };
}
