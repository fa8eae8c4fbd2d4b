import { vi } from 'vitest';
import type { DesktopUnderTest } from './desktop-under-test.ts';
import type { SenderLook, Snapshot } from './messages.ts';

/** A message as our own page sends it. */
export const ownPage: SenderLook = {
  url: 'app://throughline/#/today',
  isTopFrame: true,
  isOwnWindow: true,
  isDetached: false,
  hasFrame: true,
};

const patience = { timeout: 10_000, interval: 25 };

/** The first snapshot that meets the condition. */
export function waitFor(
  desktop: DesktopUnderTest,
  isMet: (snapshot: Snapshot) => boolean,
): Promise<Snapshot> {
  return vi.waitFor(async () => {
    const snapshot = await desktop.control.snapshot();
    if (!isMet(snapshot)) throw new Error(`Not yet: ${JSON.stringify(snapshot)}`);
    return snapshot;
  }, patience);
}

/** The app is up: its window is shown and its tray has a menu. */
export function waitForWindow(desktop: DesktopUnderTest): Promise<Snapshot> {
  return waitFor(
    desktop,
    ({ windows, tray }) => windows[0]?.isVisible === true && tray !== null && tray.menusSet > 0,
  );
}

/** Calls an endpoint as the page would and gives its result. */
export async function callAsPage(desktop: DesktopUnderTest, name: string, input: unknown): Promise<unknown> {
  const outcome = await desktop.control.invoke({
    channel: 'throughline:call',
    args: [name, input],
    sender: ownPage,
  });
  if (outcome.refused) throw new Error(outcome.message);
  return outcome.value;
}
