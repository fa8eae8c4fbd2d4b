import type { Notice } from '../../contract/journal-contract.ts';
import type { Reminder } from '../../domain/reminder/reminder.ts';
import { minutesBetween } from '../../domain/time/instants.ts';
import type { Journal } from '../../journal/journal.ts';
import { commitmentOverview } from '../../journal/queries/commitments.ts';

/** A delivered reminder as the person sees it. */
export function reminderToNotice(journal: Journal, reminder: Reminder): Notice {
  const overview =
    reminder.about.kind === 'commitment' ? commitmentOverview(journal, reminder.about.id) : null;
  const delivery = reminder.deliveries.find((one) => one.plannedFor === reminder.dueAt) ?? null;
  return {
    reminderId: reminder.id,
    about: reminder.about,
    statement: overview?.commitment.statement ?? null,
    nextStep: overview?.nextStep?.text ?? null,
    due: overview?.commitment.due?.instant ?? null,
    plannedFor: reminder.dueAt,
    deliveredAt: delivery?.when.at ?? null,
    lateMinutes:
      delivery === null ? 0 : Math.max(0, Math.floor(minutesBetween(reminder.dueAt, delivery.when.at))),
  };
}
