import { parseArgs } from 'node:util';

/** `npm run dev -- --desktop` or `--browser` (the default), with a profile that is not the real one. */
export interface DevFlags {
  readonly host: 'desktop' | 'browser';
  readonly hostArguments: readonly string[];
}

export const devHelp = `Runs Throughline from source; changes to the screens show at once.

  npm run dev -- [flags]

  --browser       in your browser (default); the server restarts when its sources change
  --desktop       in Electron; the app restarts when its sources change
  --demo          the sample journal
  --profile DIR   keep the journal in DIR (default: .tmp/dev-profile, not your own journal)
  --help          this text`;

/** Reads the flags; null means that help was asked for. Throws on a flag that does not exist. */
export function parseDevFlags(args: readonly string[], defaultProfile: string): DevFlags | null {
  const { values } = parseArgs({
    args: [...args],
    options: {
      desktop: { type: 'boolean', default: false },
      browser: { type: 'boolean', default: false },
      demo: { type: 'boolean', default: false },
      profile: { type: 'string', default: defaultProfile },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return null;
  const hostArguments = ['--profile', values.profile, ...(values.demo ? ['--demo'] : [])];
  return { host: values.desktop ? 'desktop' : 'browser', hostArguments };
}
