import type { Command } from 'commander';
import type { Client } from '../../contract/create-client.ts';
import { m } from '../../messages/index.ts';
import type { CliContext, CommonOptions } from '../cli-context.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import { fail, withApp } from '../with-app.ts';
import { writeJson, type CommandSetup } from './command-setup.ts';

interface BackupOptions extends CommonOptions {
  readonly json?: boolean;
}

/** `backup`: takes one now, checked by opening it. */
export function setUpBackup({ program, context, finish }: CommandSetup): void {
  program
    .command('backup')
    .summary(m.cli_backup_summary())
    .description(m.cli_backup_description())
    .option('--json', m.cli_option_json())
    .addHelpText('after', m.cli_backup_examples())
    .action((_options: BackupOptions, command: Command) => {
      const options = command.optsWithGlobals<BackupOptions>();
      return finish(withApp(context, options, (client) => backUp(context, client, options)));
    });
}

async function backUp(context: CliContext, client: Client, { json }: BackupOptions): Promise<ExitCode> {
  const taken = await client.backup.create({});
  if (!taken.ok) return fail(context, taken.error);
  if (json) writeJson(context, taken.value);
  else context.terminal.say(m.cli_backup_taken({ name: taken.value.name }));
  return exitCodes.done;
}
