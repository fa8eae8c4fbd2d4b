import type { Services } from '../../contract/api.ts';
import { err, ok } from '../../domain/kernel/result.ts';
import type { ReminderEvent, ReminderPlan } from '../../domain/reminder/reminder.ts';
import { addMinutes, localToInstant } from '../../domain/time/instants.ts';
import { findCommitment } from '../../journal/queries/commitments.ts';
import { findReminder, listNotices } from '../../journal/queries/reminders.ts';
import { notFound, type Core } from '../core.ts';
import { reminderToNotice } from '../reminders/notices.ts';
import { planToInstant, reminderEvent } from '../reminders/plan-reminders.ts';
import { create } from './person-service.ts';

export function reminderService(core: Core): Services['reminder'] {
  const change = (id: string, body: ReminderEvent) => {
    if (findReminder(core.journal(), id) === null) return notFound('reminder');
    return core.commit([reminderEvent(id, body)]);
  };
  return {
    plan({ commitmentId, plan: chosen }) {
      const commitment = findCommitment(core.journal(), commitmentId);
      if (commitment === null) return notFound('commitment');
      const plan: ReminderPlan = chosen.kind === 'at' ? { ...chosen, zone: core.zone() } : chosen;
      const dueAt = planToInstant(plan, commitment.due);
      if (dueAt === null) return err({ type: 'no-due' });
      if (dueAt <= core.now()) return err({ type: 'due-in-the-past' });
      const about = { kind: 'commitment', id: commitmentId } as const;
      return create(core, 'reminder', { kind: 'reminder.planned', payload: { about, plan, dueAt } });
    },
    snooze({ id, until }) {
      const dueAt =
        until.kind === 'at'
          ? localToInstant(until.local, core.zone()).instant
          : addMinutes(core.now(), until.minutes);
      if (dueAt <= core.now()) return err({ type: 'due-in-the-past' });
      return change(id, { kind: 'reminder.snoozed', payload: { dueAt } });
    },
    done: ({ id }) => change(id, { kind: 'reminder.done', payload: {} }),
    cancel: ({ id }) => change(id, { kind: 'reminder.cancelled', payload: {} }),
    notices: () =>
      ok(listNotices(core.journal()).map((reminder) => reminderToNotice(core.journal(), reminder))),
    shown({ id, channel, plannedFor }) {
      if (findReminder(core.journal(), id) === null) return notFound('reminder');
      const body = { kind: 'reminder.delivered', payload: { plannedFor, channel } } as const;
      const recorded = core.commitQuietly([reminderEvent(id, body)]);
      return recorded.ok ? ok({}) : recorded;
    },
  };
}
