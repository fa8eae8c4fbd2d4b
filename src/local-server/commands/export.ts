import type { Command } from 'commander';
import { m } from '../../messages/index.ts';
import type { CliContext, CommonOptions } from '../cli-context.ts';
import type { Client } from '../../contract/create-client.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import { fail, withApp } from '../with-app.ts';
import { writeOut } from '../write-out.ts';
import type { CommandSetup } from './command-setup.ts';

interface ExportOptions extends CommonOptions {
  readonly out?: string;
}

/** `export`: everything as one JSON text. */
export function setUpExport({ program, context, finish }: CommandSetup): void {
  program
    .command('export')
    .summary(m.cli_export_summary())
    .description(m.cli_export_description())
    .option('--out <file>', m.cli_option_out())
    .addHelpText('after', m.cli_export_examples())
    .action((_options: ExportOptions, command: Command) => {
      const options = command.optsWithGlobals<ExportOptions>();
      return finish(withApp(context, options, (client) => exportJournal(context, client, options)));
    });
}

async function exportJournal(context: CliContext, client: Client, { out }: ExportOptions): Promise<ExitCode> {
  const exported = await client.journal.export({});
  if (!exported.ok) return fail(context, exported.error);
  if (out !== undefined) return writeOut(context, out, exported.value.content);
  context.terminal.data(exported.value.content);
  return exitCodes.done;
}
