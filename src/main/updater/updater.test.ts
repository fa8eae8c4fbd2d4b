import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import type { UpdaterState } from '../../domain/updates/updater-state.ts';
import { createUpdater, type UpdateSource } from './updater.ts';

const now = () => '2026-11-23T21:00:00.000Z';

/** electron-updater's surface, without a feed. */
class FakeSource extends EventEmitter {
  autoDownload = false;
  autoInstallOnAppQuit = true;
  logger: UpdateSource['logger'] = console;
  checks = 0;
  readonly installs: (boolean | undefined)[][] = [];
  isActive = true;
  failure: Error | null = null;

  isUpdaterActive(): boolean {
    return this.isActive;
  }

  checkForUpdates(): Promise<null> {
    this.checks += 1;
    return this.failure ? Promise.reject(this.failure) : Promise.resolve(null);
  }

  quitAndInstall(...args: (boolean | undefined)[]): void {
    this.installs.push(args);
  }
}

function start(source = new FakeSource()) {
  const order: string[] = [];
  const updater = createUpdater({
    source: source as unknown as UpdateSource,
    now,
    prepare: () => {
      order.push(`prepared before ${source.installs.length} installs`);
      return Promise.resolve();
    },
    giveUp: () => order.push('gave up'),
  });
  return { source, updater, order };
}

describe('the updater port', () => {
  it('downloads by itself and never installs on quitting', () => {
    const { source } = start();
    expect(source.autoDownload).toBe(true);
    expect(source.autoInstallOnAppQuit).toBe(false);
  });

  it('tells its listeners each new state, and not the same twice', () => {
    const { source, updater } = start();
    const seen: UpdaterState[] = [];
    const stop = updater.subscribe((state) => seen.push(state));
    source.emit('checking-for-update');
    source.emit('update-available', { version: '1.2.0' });
    source.emit('download-progress', { percent: 50 });
    source.emit('update-downloaded', { version: '1.2.0' });
    source.emit('checking-for-update');
    stop();
    source.emit('update-downloaded', { version: '1.3.0' });
    expect(seen.map(({ phase }) => phase)).toEqual(['checking', 'downloading', 'downloading', 'ready']);
  });

  it('installs only what is ready, after the journal is closed', async () => {
    const { source, updater, order } = start();
    updater.install();
    await Promise.resolve();
    expect(order).toEqual([]);
    source.emit('update-downloaded', { version: '1.2.0' });
    updater.install();
    await Promise.resolve();
    expect(order).toEqual(['prepared before 0 installs']);
    expect(source.installs).toEqual([[false, true]]);
  });

  it('ends the app when the installer cannot start', async () => {
    const { source, updater, order } = start();
    source.emit('update-downloaded', { version: '1.2.0' });
    updater.install();
    await Promise.resolve();
    source.emit('error', new Error('no permission'));
    expect(order).toEqual(['prepared before 0 installs', 'gave up']);
  });

  it('is off where the copy cannot be updated, and asks nobody then', async () => {
    const source = new FakeSource();
    source.isActive = false;
    const { updater } = start(source);
    await updater.check();
    expect(updater.state()).toEqual({ phase: 'off', reason: 'not-supported' });
    expect(source.checks).toBe(0);
  });

  it('turns a failed check into a state, not into an error', async () => {
    const source = new FakeSource();
    source.failure = new Error('getaddrinfo ENOTFOUND');
    const { updater } = start(source);
    await updater.check();
    expect(updater.state()).toEqual({ phase: 'failed', message: 'getaddrinfo ENOTFOUND' });
  });

  it('says when it looked', () => {
    const { source, updater } = start();
    source.emit('update-not-available', { version: '0.1.0' });
    expect(updater.state()).toEqual({ phase: 'idle', checkedAt: now() });
  });
});
