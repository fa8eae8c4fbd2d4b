import { join } from 'node:path';
import { app, Notification, protocol, session } from 'electron';
import type { App } from '../app/app.ts';
import { createWorkerJobRunner } from '../app/jobs/job-runner.ts';
import { openProfile } from '../app/open-profile.ts';
import type { Updater } from '../app/ports.ts';
import { standardErrorLog, systemPorts } from '../app/system-ports.ts';
import { readDesktopFlags, type DesktopFlags } from './desktop-flags.ts';
import { openDesktopSettings, type DesktopSettings } from './desktop-settings.ts';
import { handleFaults } from './faults.ts';
import { useHostFolder } from './host-folder.ts';
import { answerCalls } from './ipc/answer-calls.ts';
import { setMenu } from './menu.ts';
import { createDesktopNotifier } from './notifications.ts';
import { watchPower } from './power.ts';
import { explainRefusal } from './profile-refused.ts';
import { appScheme } from './protocol/app-address.ts';
import { registerAppScheme } from './protocol/app-scheme.ts';
import { serveFromVite, serveRenderer } from './protocol/serve-renderer.ts';
import { quitInOrder, type QuitSequence } from './quit-in-order.ts';
import { restrictDownloads } from './security/downloads.ts';
import { guardAllContents } from './security/navigation-guards.ts';
import { blockOutgoingRequests } from './security/outgoing-requests.ts';
import { denyPermissions } from './security/permissions.ts';
import { followTheme } from './theme.ts';
import { trayIcon } from './tray/tray-icon.ts';
import { startTray } from './tray/tray.ts';
import { startUpdater } from './updater/start-updater.ts';
import { openMainWindow, type MainWindow } from './windows/main-window.ts';

/** electron-builder's `appId`; Windows shows notifications only for a known one. */
const appUserModelId = 'app.throughline.desktop';

/** How long the page has, after it is hidden, to save the words being written. */
const lastWordsMilliseconds = 150;

const captureRoute = '/today?capture';

/** Vite's server in development; the condition is false, and the branch gone, in every build. */
const developmentServer = import.meta.env.DEV ? process.env['ELECTRON_RENDERER_URL'] : undefined;

/** The desktop host: guards first, then the journal, then the window. */
export async function startDesktop(): Promise<void> {
  registerAppScheme();
  app.enableSandbox();
  if (process.platform === 'win32') app.setAppUserModelId(appUserModelId);
  const flags = readDesktopFlags(process.argv.slice(1), process.cwd());
  const settings = openDesktopSettings(useHostFolder(flags.folder));
  if (!app.requestSingleInstanceLock()) {
    app.quit();
    return;
  }
  handleFaults();
  guardAllContents();
  await app.whenReady();
  guardSession();
  await openDesktop(flags, settings);
}

function guardSession(): void {
  const own = session.defaultSession;
  denyPermissions(own);
  restrictDownloads(own);
  blockOutgoingRequests(own, developmentServer !== undefined);
  const renderer = join(import.meta.dirname, '../renderer');
  protocol.handle(appScheme, developmentServer ? serveFromVite(developmentServer) : serveRenderer(renderer));
}

/** What the host's parts reach each other by, before and after the window is there. */
interface Desktop {
  window: MainWindow | null;
  quitting: QuitSequence | null;
}

async function openDesktop(flags: DesktopFlags, settings: DesktopSettings): Promise<void> {
  const desktop: Desktop = { window: null, quitting: null };
  const show = (): void => desktop.window?.show();
  app.on('second-instance', show);
  app.on('activate', show);

  const updater = await startUpdater(async () => {
    await desktop.quitting?.run();
    app.releaseSingleInstanceLock();
  });
  const opened = await openProfile({
    folder: flags.folder,
    isDemo: flags.isDemo,
    host: 'desktop',
    ports: desktopPorts(desktop, updater),
    onHandover: () => {
      show();
      return '';
    },
  });
  if (!opened.ok) {
    await explainRefusal(opened.error, flags.folder);
    app.exit(opened.error.type === 'profile-held' ? 0 : 1);
    return;
  }
  runDesktop(desktop, opened.value.app, settings);
  void updater.check();
}

function desktopPorts(desktop: Desktop, updater: Updater) {
  return systemPorts({
    capabilities: {
      host: 'desktop',
      tray: true,
      updater: true,
      nativeNotifications: Notification.isSupported(),
      opensFolders: false,
    },
    notifier: createDesktopNotifier((route) => desktop.window?.showAt(route)),
    updater,
    jobs: createWorkerJobRunner(new URL('./worker.js', import.meta.url)),
    appVersion: app.getVersion(),
  });
}

/** For a person looking for a cause; nothing a person wrote goes there. */
function warn(message: string, reason: string): void {
  standardErrorLog.warn(message, { reason });
}

function runDesktop(desktop: Desktop, core: App, settings: DesktopSettings): void {
  const staysInBackground = (): boolean => process.platform === 'darwin' || settings.keepsRunning();
  const quit = (): void => {
    app.quit();
  };
  const calls = answerCalls(core, () => desktop.window?.contents() ?? null);
  desktop.quitting = quitInOrder({
    hide: () => desktop.window?.hide(),
    quiet: () => calls.quiet(lastWordsMilliseconds),
    close: () => core.close(),
  });
  const { isClosed } = desktop.quitting;
  const window = openMainWindow({
    onClose: () => (isClosed() ? 'let-go' : staysInBackground() ? 'hide' : 'quit'),
    onQuit: quit,
    warn,
  });
  desktop.window = window;
  core.subscribe(window.send);
  const capture = (): void => {
    window.showAt(captureRoute);
  };
  setMenu(capture);
  followTheme(core);
  watchPower(() => {
    core.recheck();
  });
  // What came due while nobody was here is delivered now, once.
  core.recheck();
  startTray({
    app: core,
    icon: trayIcon(),
    keepsRunning: settings.keepsRunning,
    actions: { show: window.show, showAt: window.showAt, capture, quit, keepRunning: settings.keepRunning },
    warn,
  });
}
