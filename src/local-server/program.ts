import { Command } from 'commander';
import { m } from '../messages/index.ts';
import type { CliContext } from './cli-context.ts';
import { setUpAdd } from './commands/add.ts';
import { setUpBackup } from './commands/backup.ts';
import type { CommandSetup } from './commands/command-setup.ts';
import { setUpExport } from './commands/export.ts';
import { setUpRebuild } from './commands/rebuild.ts';
import { setUpReport } from './commands/report.ts';
import { setUpRestore } from './commands/restore.ts';
import { setUpDemo, setUpServe } from './commands/serve.ts';
import { setUpToday } from './commands/today.ts';
import { setUpVerify } from './commands/verify.ts';

const commands = [
  setUpServe,
  setUpAdd,
  setUpToday,
  setUpReport,
  setUpExport,
  setUpVerify,
  setUpRebuild,
  setUpBackup,
  setUpRestore,
  setUpDemo,
];

/** The command line's shape: its commands, what they share, and the help. Never ends the process. */
export function createProgram(context: CliContext, finish: CommandSetup['finish']): Command {
  const { terminal } = context;
  const program = new Command(m.cli_name())
    .description(m.cli_description())
    .option('--profile <folder>', m.cli_option_profile())
    .option('--demo', m.cli_option_demo())
    .helpOption('-h, --help', m.cli_option_help())
    .version(context.appVersion, '--version', m.cli_option_version())
    .helpCommand(false)
    .configureHelp({ styleTitle: helpTitle, showGlobalOptions: true })
    .configureOutput({
      writeOut: (text) => terminal.data(text),
      writeErr: (text) => terminal.data(text),
      // Said by `usageSentence` instead.
      outputError: () => undefined,
    })
    .exitOverride()
    .addHelpText('after', m.cli_examples())
    .addHelpText('afterAll', m.cli_exit_codes());
  for (const setUp of commands) setUp({ program, context, finish });
  for (const command of program.commands) command.helpOption('-h, --help', m.cli_option_help());
  return program;
}

function helpTitle(title: string): string {
  const titles: Readonly<Record<string, () => string>> = {
    'Usage:': m.cli_help_usage,
    'Arguments:': m.cli_help_arguments,
    'Options:': m.cli_help_options,
    'Global Options:': m.cli_help_global_options,
    'Commands:': m.cli_help_commands,
  };
  return (titles[title] ?? (() => title))();
}
