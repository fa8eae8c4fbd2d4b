import type { OpenProfileError } from '../app/open-profile.ts';
import { spokenDates } from '../app/reports/spoken-dates.ts';
import { exhaustive } from '../domain/kernel/exhaustive.ts';
import type { Clock } from '../domain/kernel/ports.ts';
import { m } from '../messages/index.ts';
import { exitCodes, type ExitCode } from './exit-codes.ts';

type Holder = Extract<OpenProfileError, { type: 'profile-held' }>['holder'];

/** Who has the profile, since when, and what to do. */
function heldSentence(holder: Holder, clock: Clock): string {
  if (holder === null) return m.cli_held_by_unknown();
  const since = spokenDates(clock.now(), clock.zone()).instant(holder.since);
  return m.cli_held({ host: hostName(holder.host), pid: String(holder.pid), since });
}

export function openErrorSentence(error: OpenProfileError, clock: Clock): string {
  switch (error.type) {
    case 'profile-held':
      return heldSentence(error.holder, clock);
    case 'profile-unusable':
      return m.cli_profile_unusable({ path: error.path });
    default:
      return exhaustive(error);
  }
}

export function openErrorExitCode(error: OpenProfileError): ExitCode {
  return error.type === 'profile-held' ? exitCodes.profileHeld : exitCodes.failed;
}

function hostName(host: NonNullable<Holder>['host']): string {
  switch (host) {
    case 'desktop':
      return m.cli_host_desktop();
    case 'browser':
      return m.cli_host_browser();
    case 'terminal':
      return m.cli_host_terminal();
    default:
      return exhaustive(host);
  }
}
