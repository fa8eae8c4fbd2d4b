import { Menu, Tray, type NativeImage } from 'electron';
import type { App } from '../../app/app.ts';
import type { AppEvent } from '../../contract/events.ts';
import type { TodayView } from '../../contract/journal-contract.ts';
import { m } from '../../messages/index.ts';
import { trayMenu, type TrayActions } from './tray-menu.ts';

/** Several changes of one intent refresh the menu once. */
const settleMilliseconds = 250;

interface Options {
  readonly app: App;
  readonly icon: NativeImage;
  readonly keepsRunning: () => boolean;
  readonly actions: TrayActions;
  readonly warn: (message: string, reason: string) => void;
}

/** Puts the tray icon up. A desktop without a tray is no reason to fail: the window has everything. */
export function startTray(options: Options): void {
  const tray = createTray(options);
  if (tray === null) return;
  let timer: NodeJS.Timeout | null = null;

  const refresh = async (): Promise<void> => {
    const today = await readToday(options.app);
    if (tray.isDestroyed()) return;
    const menu = trayMenu({ today, keepsRunning: options.keepsRunning() }, options.actions);
    // On Linux a changed menu is only seen after it is set again, so it is built anew each time.
    tray.setContextMenu(Menu.buildFromTemplate(menu));
  };
  const refreshSoon = (): void => {
    timer ??= setTimeout(() => {
      timer = null;
      void refresh();
    }, settleMilliseconds);
  };

  tray.on('click', options.actions.show);
  options.app.subscribe((event) => {
    if (changesWhatIsDue(event)) refreshSoon();
  });
  void refresh();
}

function createTray({ icon, warn }: Options): Tray | null {
  try {
    const tray = new Tray(icon);
    tray.setToolTip(m.app_name());
    return tray;
  } catch (cause) {
    warn('No tray on this desktop', cause instanceof Error ? cause.message : 'unknown');
    return null;
  }
}

function changesWhatIsDue({ type }: AppEvent): boolean {
  return type === 'changed' || type === 'replaced' || type === 'day-changed' || type === 'notice';
}

async function readToday(app: App): Promise<TodayView | null> {
  const answer = await app.call('today.get', {});
  return answer.ok ? (answer.value as TodayView) : null;
}
