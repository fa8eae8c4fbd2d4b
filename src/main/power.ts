import { app, powerMonitor } from 'electron';

/**
 * Timers stand still or run late across a suspend, differently on each system: whatever came due meanwhile is looked
 * for as soon as the machine is back. A shutdown closes the journal in order.
 */
export function watchPower(recheck: () => void): void {
  powerMonitor.on('resume', recheck);
  powerMonitor.on('unlock-screen', recheck);
  powerMonitor.on('shutdown', () => {
    app.quit();
  });
}
