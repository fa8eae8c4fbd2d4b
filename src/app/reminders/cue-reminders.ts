import type { Commitment } from '../../domain/commitment/commitment.ts';
import type { NewEvent } from '../../domain/kernel/event.ts';
import type { Plan } from '../../domain/plan/plan.ts';
import { addDays } from '../../domain/time/days.ts';
import { instantToLocal, localToInstant } from '../../domain/time/instants.ts';
import { listRemindersOf } from '../../journal/queries/reminders.ts';
import type { Core } from '../core.ts';
import { reminderEvent } from './plan-reminders.ts';

/** A reminder at the next time of day that is a plan's cue; none when that would come after due. */
export function cueReminder(core: Core, { id, due }: Commitment, cueAt: string | null): NewEvent[] {
  if (cueAt === null) return [];
  const zone = core.zone();
  const today = instantToLocal(core.now(), zone).slice(0, 10);
  const local = [today, addDays(today, 1)]
    .map((day) => `${day}T${cueAt}`)
    .find((one) => localToInstant(one, zone).instant > core.now());
  if (local === undefined) return [];
  const dueAt = localToInstant(local, zone).instant;
  if (due !== null && dueAt > due.instant) return [];
  const payload = {
    about: { kind: 'commitment', id },
    plan: { kind: 'at', local, zone },
    dueAt,
  } as const;
  return [reminderEvent(core.ports.ids.newId(), { kind: 'reminder.planned', payload })];
}

/** Takes the reminders at a plan's time of day away that have not come yet. */
export function cueRemindersCancelled(core: Core, { commitmentId, cueAt }: Plan): NewEvent[] {
  return listRemindersOf(core.journal(), commitmentId)
    .filter(({ plan, state }) => plan.kind === 'at' && plan.local.slice(11) === cueAt && state === 'planned')
    .map(({ id }) => reminderEvent(id, { kind: 'reminder.cancelled', payload: {} }));
}
