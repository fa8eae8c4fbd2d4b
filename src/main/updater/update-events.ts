import { exhaustive } from '../../domain/kernel/exhaustive.ts';
import type { UpdaterState } from '../../domain/updates/updater-state.ts';

/** What electron-updater reports, in one union. `at` is an instant. */
export type UpdateEvent =
  | { readonly type: 'checking' }
  | { readonly type: 'none'; readonly at: string }
  | { readonly type: 'found'; readonly version: string }
  | { readonly type: 'progress'; readonly percent: number }
  | { readonly type: 'downloaded'; readonly version: string }
  | { readonly type: 'cancelled'; readonly at: string }
  | { readonly type: 'failed'; readonly message: string };

const longestMessage = 200;

/**
 * Where the update stands after an event. A downloaded update stays ready whatever a later check says, and a host
 * without updates stays without; progress only counts while something is downloading.
 */
export function nextUpdaterState(state: UpdaterState, event: UpdateEvent): UpdaterState {
  if (state.phase === 'off') return state;
  if (state.phase === 'ready' && event.type !== 'downloaded') return state;
  switch (event.type) {
    case 'checking':
      return state.phase === 'downloading' ? state : { phase: 'checking' };
    case 'none':
    case 'cancelled':
      return { phase: 'idle', checkedAt: event.at };
    case 'found':
      return { phase: 'downloading', version: event.version, percent: 0 };
    case 'progress':
      return state.phase === 'downloading' ? { ...state, percent: wholePercent(event.percent) } : state;
    case 'downloaded':
      return { phase: 'ready', version: event.version };
    case 'failed':
      return { phase: 'failed', message: firstLine(event.message) };
    default:
      return exhaustive(event);
  }
}

function wholePercent(percent: number): number {
  return Number.isFinite(percent) ? Math.min(100, Math.max(0, Math.round(percent))) : 0;
}

/** The updater's errors carry stacks and whole answers of the server; the first line says what happened. */
function firstLine(message: string): string {
  return (message.split('\n')[0] ?? '').slice(0, longestMessage);
}
