import { describe, expect, it } from 'vitest';
import type { UpdaterState } from '../../domain/updates/updater-state.ts';
import { nextUpdaterState, type UpdateEvent } from './update-events.ts';

const at = '2026-11-23T21:00:00.000Z';
const idle: UpdaterState = { phase: 'idle', checkedAt: null };

function after(state: UpdaterState, ...events: UpdateEvent[]): UpdaterState {
  return events.reduce(nextUpdaterState, state);
}

describe('where an update stands', () => {
  it('goes from checking over downloading to ready', () => {
    const found: UpdateEvent = { type: 'found', version: '1.2.0' };
    expect(after(idle, { type: 'checking' })).toEqual({ phase: 'checking' });
    expect(after(idle, { type: 'checking' }, found)).toEqual({
      phase: 'downloading',
      version: '1.2.0',
      percent: 0,
    });
    expect(after(idle, found, { type: 'progress', percent: 41.6 })).toMatchObject({ percent: 42 });
    expect(after(idle, found, { type: 'downloaded', version: '1.2.0' })).toEqual({
      phase: 'ready',
      version: '1.2.0',
    });
  });

  it('says when it last looked and found nothing', () => {
    expect(after(idle, { type: 'checking' }, { type: 'none', at })).toEqual({ phase: 'idle', checkedAt: at });
  });

  it('keeps a ready update whatever a later check says', () => {
    const ready: UpdaterState = { phase: 'ready', version: '1.2.0' };
    expect(after(ready, { type: 'checking' }, { type: 'none', at }, { type: 'failed', message: 'no' })).toBe(
      ready,
    );
    expect(after(ready, { type: 'downloaded', version: '1.3.0' })).toEqual({
      phase: 'ready',
      version: '1.3.0',
    });
  });

  it('stays off where there are no updates', () => {
    const off: UpdaterState = { phase: 'off', reason: 'not-supported' };
    expect(after(off, { type: 'checking' }, { type: 'found', version: '1.2.0' })).toBe(off);
  });

  it('does not fall back to checking while it downloads, nor show progress of nothing', () => {
    const downloading: UpdaterState = { phase: 'downloading', version: '1.2.0', percent: 10 };
    expect(after(downloading, { type: 'checking' })).toBe(downloading);
    expect(after(idle, { type: 'progress', percent: 50 })).toBe(idle);
  });

  it('keeps a percentage within its bounds', () => {
    const downloading: UpdaterState = { phase: 'downloading', version: '1.2.0', percent: 0 };
    expect(after(downloading, { type: 'progress', percent: 101 })).toMatchObject({ percent: 100 });
    expect(after(downloading, { type: 'progress', percent: Number.NaN })).toMatchObject({ percent: 0 });
  });

  it('says in one short line why it failed, and can be tried again', () => {
    const failed = after(idle, { type: 'failed', message: `no answer\n${'x'.repeat(900)}` });
    expect(failed).toEqual({ phase: 'failed', message: 'no answer' });
    expect(after(failed, { type: 'checking' })).toEqual({ phase: 'checking' });
  });
});
