import type { AppStatus } from '../../contract/app-contract.ts';
import type { Services } from '../../contract/api.ts';
import { ok } from '../../domain/kernel/result.ts';
import { minutesBetween } from '../../domain/time/instants.ts';
import { lastEventAt } from '../../journal/queries/events.ts';
import type { Core } from '../core.ts';
import { undoService } from './undo-service.ts';

/** A difference this small is two clocks being set, not one that was set back. */
const clockToleranceMinutes = 5;

export function appService(core: Core): Services['app'] {
  return { status: () => ok(appStatus(core)), ...undoService(core) };
}

export function updaterService(core: Core): Services['updater'] {
  const { updater } = core.ports;
  return {
    state: () => ok(updater.state()),
    async check() {
      await updater.check();
      return ok(updater.state());
    },
    install() {
      if (updater.state().phase !== 'ready') return { ok: false, error: { type: 'no-update-ready' } };
      updater.install();
      return ok(updater.state());
    },
  };
}

function appStatus(core: Core): AppStatus {
  const mode = core.mode();
  const { versions } = core.journal();
  return {
    journal: mode.kind === 'read-write' ? { mode: 'read-write' } : { mode: 'read-only', reason: mode.reason },
    isClockBehind: isClockBehind(core),
    capabilities: core.ports.capabilities,
    profileFolder: core.folder,
    isDemo: core.isDemo,
    versions: { app: core.ports.appVersion, node: process.versions.node, ...versions },
  };
}

function isClockBehind(core: Core): boolean {
  const last = lastEventAt(core.journal());
  return last !== null && minutesBetween(core.now(), last) > clockToleranceMinutes;
}
