import { parseArgs } from 'node:util';

/** What `npm start -- …` was asked for. */
export interface StartFlags {
  readonly host: 'desktop' | 'browser' | 'either';
  readonly isDemo: boolean;
  readonly profile: string | null;
  readonly port: number | null;
  readonly opensBrowser: boolean;
  readonly wantsHelp: boolean;
}

export type FlagsOutcome =
  { readonly ok: true; readonly flags: StartFlags } | { readonly ok: false; readonly problem: string };

export const startHelp = `Opens Throughline: as a desktop app where that is possible, otherwise in your browser.

  npm start -- [flags]

  --desktop       the desktop app, or a message that says why not
  --browser       in your browser, even where the desktop app would run
  --demo          a filled sample journal, in a profile of its own
  --profile DIR   keep the journal in DIR
  --port N        the port of the browser version, 0 to 65535 (default: a free one)
  --no-open       print the address instead of opening the browser
  --help          this text

Ctrl+C ends it.`;

/** Reads the flags, or says in one sentence which one is wrong and what would be right. */
export function parseStartFlags(args: readonly string[]): FlagsOutcome {
  const outcome = readValues(args);
  if (typeof outcome === 'string') return { ok: false, problem: outcome };
  const port = parsePort(outcome.port);
  if (port === 'invalid') {
    return {
      ok: false,
      problem: `--port takes a whole number from 0 to 65535, not "${String(outcome.port)}".`,
    };
  }
  if (outcome.desktop && outcome.browser) {
    return { ok: false, problem: '--desktop and --browser exclude each other; take one.' };
  }
  return {
    ok: true,
    flags: {
      host: outcome.desktop ? 'desktop' : outcome.browser ? 'browser' : 'either',
      isDemo: outcome.demo,
      profile: outcome.profile ?? null,
      port,
      opensBrowser: !outcome['no-open'],
      wantsHelp: outcome.help,
    },
  };
}

/** The arguments a host takes for these flags. The desktop host has no port and opens no browser. */
export function hostArguments(flags: StartFlags, host: 'desktop' | 'browser'): string[] {
  const common = [
    ...(flags.isDemo ? ['--demo'] : []),
    ...(flags.profile === null ? [] : ['--profile', flags.profile]),
  ];
  if (host === 'desktop') return common;
  const port = flags.port === null ? [] : ['--port', String(flags.port)];
  return ['serve', ...common, ...port, ...(flags.opensBrowser ? [] : ['--no-open'])];
}

function readValues(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        desktop: { type: 'boolean', default: false },
        browser: { type: 'boolean', default: false },
        demo: { type: 'boolean', default: false },
        profile: { type: 'string' },
        port: { type: 'string' },
        'no-open': { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    }).values;
  } catch (cause) {
    return cause instanceof Error ? cause.message : String(cause);
  }
}

function parsePort(text: string | undefined): number | null | 'invalid' {
  if (text === undefined) return null;
  const port = Number(text);
  return /^\d{1,5}$/.test(text) && port <= 65_535 ? port : 'invalid';
}
