/** Where the command line writes. `data` and `say` are its result; `problem` is for the person and never in a pipe. */
export interface Terminal {
  /** Text as it is: a file's content, JSON. */
  data(text: string): void;
  /** One line for a person. */
  say(line: string): void;
  problem(line: string): void;
}

interface Output {
  write(text: string): unknown;
}

/**
 * Threat: words from an import that carry terminal commands (escape sequences that rewrite the screen or the clipboard).
 * Control characters never reach a person's terminal.
 */
export function createTerminal(standard: Output, error: Output): Terminal {
  return {
    data: (text) => standard.write(text),
    say: (line) => standard.write(`${withoutControls(line)}\n`),
    problem: (line) => error.write(`${withoutControls(line)}\n`),
  };
}

function withoutControls(text: string): string {
  return text.replace(/(?!\n)\p{Cc}/gu, '\u{FFFD}');
}
