export type NotificationPermissionState = 'unsupported' | 'default' | 'granted' | 'denied';

export interface WebNotifications {
  readonly permission: NotificationPermissionState;
  /** Asks the browser, which asks the person; only on a click. */
  ask(): Promise<void>;
}

/** Whether this browser may show notifications of its own. */
export function createWebNotifications(): WebNotifications {
  const isSupported = typeof Notification !== 'undefined' && isSecureContext;
  let permission = $state<NotificationPermissionState>(isSupported ? Notification.permission : 'unsupported');
  return {
    get permission() {
      return permission;
    },
    async ask() {
      if (isSupported) permission = await Notification.requestPermission();
    },
  };
}
