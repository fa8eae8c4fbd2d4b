import type { CommanderError } from 'commander';
import { m } from '../messages/index.ts';

/**
 * What was wrong with the words after `throughline`, and what would be right; null when help or the version was asked for.
 * The parser gives a code and an English text: the names are taken out of the text, the sentence is ours.
 */
export function usageSentence({ code, message }: CommanderError): string | null {
  const name = /'([^']*)'/.exec(message)?.[1] ?? '';
  switch (code) {
    case 'commander.helpDisplayed':
    case 'commander.version':
      return null;
    case 'commander.help':
      return m.cli_usage_no_command();
    case 'commander.unknownCommand':
      return withGuess(m.cli_usage_unknown_command({ name }), message);
    case 'commander.unknownOption':
      return withGuess(m.cli_usage_unknown_option({ name }), message);
    case 'commander.missingArgument':
      return m.cli_usage_missing_argument({ name });
    case 'commander.optionMissingArgument':
      return m.cli_usage_missing_value({ name });
    case 'commander.excessArguments':
      return m.cli_usage_too_many();
    case 'commander.invalidArgument':
      // Our own sentence stands behind the parser's.
      return message.split(' is invalid. ').slice(1).join(' is invalid. ');
    default:
      return m.cli_usage_other();
  }
}

function withGuess(sentence: string, message: string): string {
  const guess = /\(Did you mean (.+)\?\)/.exec(message)?.[1]?.replace(/^one of /, '');
  return guess === undefined ? sentence : `${sentence} ${m.cli_usage_guess({ guess })}`;
}
