import { InvalidArgumentError, type Command } from 'commander';
import { m } from '../../messages/index.ts';
import type { CommonOptions } from '../cli-context.ts';
import { serve } from '../serve.ts';
import type { CommandSetup } from './command-setup.ts';

interface ServeOptions extends CommonOptions {
  readonly port: number;
  readonly open: boolean;
}

/** `serve`: the app in the browser, until Ctrl+C. */
export function setUpServe({ program, context, finish }: CommandSetup): void {
  const command = program
    .command('serve')
    .summary(m.cli_serve_summary())
    .description(m.cli_serve_description())
    .addHelpText('after', m.cli_serve_examples());
  withServeOptions(command).action((_options: ServeOptions, self: Command) =>
    finish(serve(context, self.optsWithGlobals<ServeOptions>())),
  );
}

/** `demo`: the same over the sample journal. */
export function setUpDemo({ program, context, finish }: CommandSetup): void {
  const command = program
    .command('demo')
    .summary(m.cli_demo_summary())
    .description(m.cli_demo_description())
    .addHelpText('after', m.cli_demo_examples());
  withServeOptions(command).action((_options: ServeOptions, self: Command) =>
    finish(serve(context, { ...self.optsWithGlobals<ServeOptions>(), demo: true })),
  );
}

function withServeOptions(command: Command): Command {
  return command
    .option('--port <n>', m.cli_serve_port(), parsePort, 0)
    .option('--no-open', m.cli_serve_no_open());
}

function parsePort(text: string): number {
  const port = Number(text);
  if (!/^\d{1,5}$/.test(text) || port > 65_535) {
    throw new InvalidArgumentError(m.cli_usage_port({ value: text }));
  }
  return port;
}
