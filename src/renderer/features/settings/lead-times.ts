import { m } from '../../../messages/index.ts';
import type { Option } from '../../ui/option.ts';

const usualLeads = [0, 15, 30, 60, 120, 1440];
const none = 'none';

/** The lead times to choose from, with the present one among them even if it is an unusual one. */
export function leadOptions(present: number | null): Option<string>[] {
  const minutes = [...new Set([...usualLeads, ...(present === null ? [] : [present])])].sort((a, b) => a - b);
  return [
    { value: none, label: m.settings_lead_none() },
    ...minutes.map((each) => ({ value: String(each), label: leadText(each) })),
  ];
}

export function leadToValue(minutes: number | null): string {
  return minutes === null ? none : String(minutes);
}

export function valueToLead(value: string): number | null {
  return value === none ? null : Number(value);
}

function leadText(minutes: number): string {
  if (minutes === 0) return m.settings_lead_at_due();
  if (minutes % 1440 === 0) return m.settings_lead_days({ count: minutes / 1440 });
  if (minutes % 60 === 0) return m.settings_lead_hours({ count: minutes / 60 });
  return m.settings_lead_minutes({ count: minutes });
}
