import type { Command } from 'commander';
import type { CliContext } from '../cli-context.ts';
import type { ExitCode } from '../exit-codes.ts';

/** How a command puts itself into the program. `finish` runs its work and keeps the code to end with. */
export interface CommandSetup {
  readonly program: Command;
  readonly context: CliContext;
  finish(work: Promise<ExitCode>): Promise<void>;
}

/** One JSON value on a line of its own. */
export function writeJson({ terminal }: CliContext, value: unknown): void {
  terminal.data(`${JSON.stringify(value, null, 2)}\n`);
}
