import type { App } from '../app/app.ts';
import { noUpdater, silentNotifier } from '../app/absent-ports.ts';
import { createInlineJobRunner } from '../app/jobs/inline-job-runner.ts';
import { openProfile } from '../app/open-profile.ts';
import { defaultProfileFolder } from '../app/profile-folder.ts';
import { systemPorts } from '../app/system-ports.ts';
import { createClient, type Client } from '../contract/create-client.ts';
import type { DomainError } from '../domain/kernel/result.ts';
import { m } from '../messages/index.ts';
import type { CliContext, CommonOptions } from './cli-context.ts';
import { errorSentence, exitCodeOf, readOnlySentence } from './error-sentences.ts';
import { exitCodes, type ExitCode } from './exit-codes.ts';
import { openErrorExitCode, openErrorSentence } from './held-sentence.ts';

export function profileFolder({ profile, demo = false }: CommonOptions): string {
  return profile ?? defaultProfileFolder(demo ? 'demo' : 'journal');
}

/**
 * Opens the profile for one command and closes it afterwards. Whoever else has it is named; a journal that can only be read
 * is said so, and what only reads is done.
 */
export async function withApp(
  context: CliContext,
  options: CommonOptions,
  use: (client: Client) => Promise<ExitCode>,
): Promise<ExitCode> {
  const opened = await openProfile({
    folder: profileFolder(options),
    isDemo: options.demo ?? false,
    host: 'terminal',
    onHandover: () => '',
    ports: systemPorts({
      appVersion: context.appVersion,
      capabilities: {
        host: 'terminal',
        tray: false,
        updater: false,
        nativeNotifications: false,
        opensFolders: false,
      },
      notifier: silentNotifier,
      updater: noUpdater('not-supported'),
      // The command line has nothing else to do meanwhile.
      jobs: createInlineJobRunner(),
    }),
  });
  if (!opened.ok) {
    context.terminal.problem(openErrorSentence(opened.error, context.clock));
    return openErrorExitCode(opened.error);
  }
  const { app } = opened.value;
  try {
    const client = clientOf(app);
    const code = await use(client);
    if (code === exitCodes.done) await sayConcerns(context, client);
    return code;
  } finally {
    await app.close();
  }
}

/** Says what went wrong and gives the code to end with. */
export function fail({ terminal }: CliContext, error: DomainError): ExitCode {
  terminal.problem(errorSentence(error));
  return exitCodeOf(error);
}

function clientOf(app: App): Client {
  return createClient({
    call: (name, input) => app.call(name, input),
    subscribe: (listener) => app.subscribe(listener),
  });
}

/** What a person should know although the command was done; one that was not has said why. */
async function sayConcerns({ terminal }: CliContext, client: Client): Promise<void> {
  const status = await client.app.status({});
  if (!status.ok) return;
  const { journal, isClockBehind } = status.value;
  if (journal.mode === 'read-only') terminal.problem(readOnlySentence(journal.reason));
  if (isClockBehind) terminal.problem(m.cli_clock_behind());
}
