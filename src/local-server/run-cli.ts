import { CommanderError } from 'commander';
import { m } from '../messages/index.ts';
import type { CliContext } from './cli-context.ts';
import { exitCodes, type ExitCode } from './exit-codes.ts';
import { createProgram } from './program.ts';
import { usageSentence } from './usage-sentence.ts';

/** Runs one command line to its end and gives the code to end the process with. It never throws. */
export async function runCli(args: readonly string[], context: CliContext): Promise<ExitCode> {
  let code: ExitCode = exitCodes.done;
  const program = createProgram(context, async (work) => {
    code = await work;
  });
  try {
    await program.parseAsync([...args], { from: 'user' });
    return code;
  } catch (cause) {
    if (cause instanceof CommanderError) return endOfUsage(cause, context);
    context.terminal.problem(m.cli_error_unexpected());
    if (cause instanceof Error) context.terminal.problem(cause.stack ?? cause.message);
    return exitCodes.failed;
  }
}

function endOfUsage(cause: CommanderError, { terminal }: CliContext): ExitCode {
  const sentence = usageSentence(cause);
  if (sentence === null) return exitCodes.done;
  terminal.problem(sentence);
  return exitCodes.wrongUsage;
}
