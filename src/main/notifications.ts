import { Notification } from 'electron';
import type { Notifier } from '../app/ports.ts';

/**
 * The system's notifications, sent by the main process: the page needs no permission for them. A click leads to the
 * notification's place. Each is held until it is closed; a collected one would lose its click.
 */
export function createDesktopNotifier(showAt: (route: string) => void): Notifier {
  const shown = new Set<Notification>();

  return {
    notify({ title, body, route }) {
      if (!Notification.isSupported()) return false;
      const notification = new Notification({ title, body });
      const forget = (): void => {
        shown.delete(notification);
      };
      notification.on('click', () => {
        forget();
        showAt(route);
      });
      notification.on('close', forget);
      notification.on('failed', forget);
      shown.add(notification);
      notification.show();
      return true;
    },
  };
}
