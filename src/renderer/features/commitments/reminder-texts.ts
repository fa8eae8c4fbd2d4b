import type { DeliveryChannel, Reminder } from '../../../domain/reminder/reminder.ts';
import { m } from '../../../messages/index.ts';
import type { Option } from '../../ui/option.ts';

/** The leads that are offered, in minutes before due. */
const leads: Readonly<Record<string, () => string>> = {
  '0': m.commitment_reminder_lead_0,
  '10': m.commitment_reminder_lead_10,
  '60': m.commitment_reminder_lead_60,
  '1440': m.commitment_reminder_lead_1440,
};

/** `at` for a time of one's own; the leads only when there is a due to count back from. */
export function planOptions(hasDue: boolean): Option<string>[] {
  const byLead = Object.entries(leads).map(([value, label]) => ({ value, label: label() }));
  return [...(hasDue ? byLead : []), { value: 'at', label: m.commitment_reminder_at() }];
}

export function planText({ plan }: Reminder): string {
  if (plan.kind === 'at') return '';
  return leads[String(plan.minutes)]?.() ?? m.commitment_reminder_lead_minutes({ minutes: plan.minutes });
}

export function reminderStateText({ state }: Reminder): string {
  const texts: Record<Reminder['state'], () => string> = {
    planned: m.commitment_reminder_state_planned,
    delivered: m.commitment_reminder_state_delivered,
    done: m.commitment_reminder_state_done,
    cancelled: m.commitment_reminder_state_cancelled,
  };
  return texts[state]();
}

export function channelText(channel: DeliveryChannel): string {
  const texts: Record<DeliveryChannel, () => string> = {
    app: m.commitment_reminder_channel_app,
    system: m.commitment_reminder_channel_system,
  };
  return texts[channel]();
}
