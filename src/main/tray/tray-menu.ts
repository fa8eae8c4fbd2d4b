import type { MenuItemConstructorOptions } from 'electron';
import type { CommitmentSummary } from '../../contract/commitment-contract.ts';
import type { TodayView } from '../../contract/journal-contract.ts';
import { m } from '../../messages/index.ts';

/** A tray menu is read at a glance; the whole sentence is in the window. */
const longestStatement = 48;

export interface TrayActions {
  readonly show: () => void;
  readonly showAt: (route: string) => void;
  readonly capture: () => void;
  readonly quit: () => void;
  readonly keepRunning: (wanted: boolean) => void;
}

interface TrayState {
  readonly today: TodayView | null;
  readonly keepsRunning: boolean;
}

/** The tray's menu. It has everything a click on the icon could do: on Linux the click may never arrive. */
export function trayMenu(
  { today, keepsRunning }: TrayState,
  actions: TrayActions,
): MenuItemConstructorOptions[] {
  return [
    nextItem(today, actions),
    { type: 'separator' },
    { label: m.desktop_tray_capture(), click: actions.capture },
    { label: m.desktop_tray_open(), click: actions.show },
    { type: 'separator' },
    {
      label: m.desktop_tray_keep_running(),
      type: 'checkbox',
      checked: keepsRunning,
      click: (item) => {
        actions.keepRunning(item.checked);
      },
    },
    { label: m.desktop_tray_quit(), click: actions.quit },
  ];
}

/** What is due next, in one line; else what waits for a verdict. */
export function nextDueLine(today: TodayView | null): { readonly label: string; readonly id: string | null } {
  const next = today === null ? undefined : [...today.dueToday, ...today.soon].find(isOpen);
  if (next?.due) {
    const label = m.desktop_tray_next_due({ when: whenText(next.due), statement: shortened(next.statement) });
    return { label, id: next.id };
  }
  const awaiting = today?.awaiting[0];
  if (awaiting === undefined) return { label: m.desktop_tray_nothing_due(), id: null };
  return { label: m.desktop_tray_awaiting({ statement: shortened(awaiting.statement) }), id: awaiting.id };
}

function nextItem(today: TodayView | null, actions: TrayActions): MenuItemConstructorOptions {
  const { label, id } = nextDueLine(today);
  if (id === null) return { label, enabled: false };
  return {
    label,
    click: () => {
      actions.showAt(`/commitments/${id}`);
    },
  };
}

function isOpen(commitment: CommitmentSummary): boolean {
  return commitment.status === 'open' && commitment.due !== null;
}

/** Weekday and time, as the commitment's own zone has them. */
function whenText(due: { readonly instant: string; readonly zone: string }): string {
  const format = new Intl.DateTimeFormat('en-GB', {
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: due.zone,
  });
  return format.format(new Date(due.instant));
}

function shortened(statement: string): string {
  const letters = [...statement];
  return letters.length <= longestStatement
    ? statement
    : `${letters.slice(0, longestStatement - 1).join('')}…`;
}
