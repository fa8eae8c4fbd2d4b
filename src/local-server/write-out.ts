import { writeFileSync } from 'node:fs';
import { m } from '../messages/index.ts';
import type { CliContext } from './cli-context.ts';
import { exitCodes, type ExitCode } from './exit-codes.ts';

/** Writes what may be private: readable for its owner only. */
export function writeOut(
  { terminal }: CliContext,
  file: string,
  content: string | Buffer,
  write: (file: string, content: string | Buffer) => void = replaceFile,
): ExitCode {
  try {
    write(file, content);
  } catch (cause) {
    terminal.problem(writeProblem(file, cause));
    return exitCodes.failed;
  }
  terminal.say(m.cli_wrote({ file }));
  return exitCodes.done;
}

function replaceFile(file: string, content: string | Buffer): void {
  writeFileSync(file, content, { mode: 0o600 });
}

function writeProblem(file: string, cause: unknown): string {
  switch ((cause as NodeJS.ErrnoException).code) {
    case 'EEXIST':
      return m.cli_write_exists({ file });
    case 'ENOENT':
      return m.cli_write_no_folder({ file });
    case 'ENOSPC':
      return m.cli_error_disk_full();
    default:
      return m.cli_write_refused({ file });
  }
}
