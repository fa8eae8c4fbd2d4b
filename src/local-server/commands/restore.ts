import type { Command } from 'commander';
import { spokenDates } from '../../app/reports/spoken-dates.ts';
import type { BackupInfo } from '../../contract/app-contract.ts';
import type { Client } from '../../contract/create-client.ts';
import { m } from '../../messages/index.ts';
import type { CliContext, CommonOptions } from '../cli-context.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import { fail, withApp } from '../with-app.ts';
import { writeJson, type CommandSetup } from './command-setup.ts';

interface RestoreOptions extends CommonOptions {
  readonly json?: boolean;
}

/** `restore [name]`: lists the backups, or puts one in the place of the journal. */
export function setUpRestore({ program, context, finish }: CommandSetup): void {
  program
    .command('restore')
    .summary(m.cli_restore_summary())
    .description(m.cli_restore_description())
    .argument('[name]', m.cli_restore_name())
    .option('--json', m.cli_option_json())
    .addHelpText('after', m.cli_restore_examples())
    .action((name: string | undefined, _options: RestoreOptions, command: Command) => {
      const options = command.optsWithGlobals<RestoreOptions>();
      return finish(
        withApp(context, options, (client) =>
          name === undefined ? list(context, client, options) : restore(context, client, name, options),
        ),
      );
    });
}

async function list(context: CliContext, client: Client, { json }: RestoreOptions): Promise<ExitCode> {
  const backups = await client.backup.list({});
  if (!backups.ok) return fail(context, backups.error);
  if (json) writeJson(context, backups.value);
  else if (backups.value.length === 0) context.terminal.say(m.cli_restore_none());
  else for (const backup of backups.value) context.terminal.say(lineOf(backup, context));
  return exitCodes.done;
}

async function restore(
  context: CliContext,
  client: Client,
  name: string,
  { json }: RestoreOptions,
): Promise<ExitCode> {
  const restored = await client.backup.restore({ name });
  if (!restored.ok) return fail(context, restored.error);
  const { kept } = restored.value;
  if (json) writeJson(context, restored.value);
  else if (kept === null) context.terminal.say(m.cli_restore_done({ name }));
  else context.terminal.say(m.cli_restore_done_kept({ name, kept: kept.name }));
  return exitCodes.done;
}

function lineOf({ name, takenAt, reason, bytes }: BackupInfo, { clock }: CliContext): string {
  const reasons: Record<BackupInfo['reason'], () => string> = {
    'before-migration': m.cli_backup_before_migration,
    'before-rebuild': m.cli_backup_before_rebuild,
    'before-restore': m.cli_backup_before_restore,
    daily: m.cli_backup_daily,
    manual: m.cli_backup_manual,
  };
  const taken = spokenDates(clock.now(), clock.zone()).instant(takenAt);
  return m.cli_restore_line({
    name,
    taken,
    reason: reasons[reason](),
    kilobytes: String(Math.ceil(bytes / 1024)),
  });
}
