import type { Command } from 'commander';
import type { Client } from '../../contract/create-client.ts';
import { m } from '../../messages/index.ts';
import type { CliContext, CommonOptions } from '../cli-context.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import { fail, withApp } from '../with-app.ts';
import { writeJson, type CommandSetup } from './command-setup.ts';

interface RebuildOptions extends CommonOptions {
  readonly json?: boolean;
}

/** `rebuild`: derives every record anew from the events. */
export function setUpRebuild({ program, context, finish }: CommandSetup): void {
  program
    .command('rebuild')
    .summary(m.cli_rebuild_summary())
    .description(m.cli_rebuild_description())
    .option('--json', m.cli_option_json())
    .addHelpText('after', m.cli_rebuild_examples())
    .action((_options: RebuildOptions, command: Command) => {
      const options = command.optsWithGlobals<RebuildOptions>();
      return finish(withApp(context, options, (client) => rebuild(context, client, options)));
    });
}

async function rebuild(context: CliContext, client: Client, { json }: RebuildOptions): Promise<ExitCode> {
  const rebuilt = await client.journal.rebuild({});
  if (!rebuilt.ok) return fail(context, rebuilt.error);
  const { events, differed } = rebuilt.value;
  if (json) writeJson(context, rebuilt.value);
  else if (differed) context.terminal.say(m.cli_rebuild_differed({ events: String(events) }));
  else context.terminal.say(m.cli_rebuild_same({ events: String(events) }));
  return exitCodes.done;
}
