import { describe, expect, it } from 'vitest';
import { hostArguments, parseStartFlags, type StartFlags } from './start-flags.ts';

function flagsOf(...args: string[]): StartFlags {
  const outcome = parseStartFlags(args);
  if (!outcome.ok) throw new Error(outcome.problem);
  return outcome.flags;
}

function problemOf(...args: string[]): string {
  const outcome = parseStartFlags(args);
  return outcome.ok ? '' : outcome.problem;
}

describe('the flags of npm start', () => {
  it('leave the choice of host open by default', () => {
    expect(flagsOf()).toEqual({
      host: 'either',
      isDemo: false,
      profile: null,
      port: null,
      opensBrowser: true,
      wantsHelp: false,
    });
  });

  it('name the flag that is wrong and what would be right', () => {
    expect(problemOf('--port', 'many')).toContain('0 to 65535, not "many"');
    expect(problemOf('--port', '70000')).toContain('0 to 65535');
    expect(problemOf('--desktop', '--browser')).toContain('exclude each other');
    expect(problemOf('--nonsense')).toContain('--nonsense');
    expect(problemOf('--profile')).toContain('--profile');
  });

  it('become the arguments of the browser host', () => {
    expect(
      hostArguments(flagsOf('--demo', '--profile', 'p', '--port', '8123', '--no-open'), 'browser'),
    ).toEqual(['serve', '--demo', '--profile', 'p', '--port', '8123', '--no-open']);
  });

  it('become the arguments of the desktop host, which has no port and opens no browser', () => {
    expect(hostArguments(flagsOf('--profile', 'p', '--port', '8123', '--no-open'), 'desktop')).toEqual([
      '--profile',
      'p',
    ]);
  });
});
