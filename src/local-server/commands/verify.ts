import type { Command } from 'commander';
import type { Client } from '../../contract/create-client.ts';
import { m } from '../../messages/index.ts';
import type { CliContext, CommonOptions } from '../cli-context.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import { fail, withApp } from '../with-app.ts';
import { writeJson, type CommandSetup } from './command-setup.ts';

interface VerifyOptions extends CommonOptions {
  readonly json?: boolean;
}

/** `verify`: walks the chain of every event. */
export function setUpVerify({ program, context, finish }: CommandSetup): void {
  program
    .command('verify')
    .summary(m.cli_verify_summary())
    .description(m.cli_verify_description())
    .option('--json', m.cli_option_json())
    .addHelpText('after', m.cli_verify_examples())
    .action((_options: VerifyOptions, command: Command) => {
      const options = command.optsWithGlobals<VerifyOptions>();
      return finish(withApp(context, options, (client) => verify(context, client, options)));
    });
}

async function verify(context: CliContext, client: Client, { json }: VerifyOptions): Promise<ExitCode> {
  const verified = await client.journal.verify({});
  if (!verified.ok) return fail(context, verified.error);
  const { events, brokenAt } = verified.value;
  if (json) writeJson(context, verified.value);
  if (brokenAt !== null) {
    context.terminal.problem(m.cli_verify_broken({ seq: String(brokenAt) }));
    return exitCodes.journalNotWritable;
  }
  if (!json) context.terminal.say(m.cli_verify_good({ events: String(events) }));
  return exitCodes.done;
}
