import { InvalidArgumentError, type Command } from 'commander';
import type { Client } from '../../contract/create-client.ts';
import type { CaptureDraft } from '../../domain/capture/capture-draft.ts';
import type { LocalDateTime } from '../../domain/kernel/ports.ts';
import { isLocalDateTime } from '../../domain/time/instants.ts';
import { m } from '../../messages/index.ts';
import { askBack, questionsOf } from '../add-questions.ts';
import type { CliContext, CommonOptions } from '../cli-context.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import { localTime } from '../local-time.ts';
import { fail, withApp } from '../with-app.ts';
import { writeJson, type CommandSetup } from './command-setup.ts';

interface AddOptions extends CommonOptions {
  readonly due?: LocalDateTime;
  readonly json?: boolean;
}

/** `add "…"`: records a commitment read from one line, or asks back without recording anything. */
export function setUpAdd({ program, context, finish }: CommandSetup): void {
  program
    .command('add')
    .summary(m.cli_add_summary())
    .description(m.cli_add_description())
    .argument('<line...>', m.cli_add_line())
    .option('--due <time>', m.cli_add_due(), parseDue)
    .option('--json', m.cli_option_json())
    .addHelpText('after', m.cli_add_examples())
    .action((words: string[], _options: AddOptions, command: Command) => {
      const options = command.optsWithGlobals<AddOptions>();
      return finish(withApp(context, options, (client) => add(context, client, words.join(' '), options)));
    });
}

async function add(
  context: CliContext,
  client: Client,
  line: string,
  options: AddOptions,
): Promise<ExitCode> {
  const read = await client.capture.read({ text: line });
  if (!read.ok) return fail(context, read.error);
  const draft: CaptureDraft =
    options.due === undefined ? read.value : { ...read.value, due: { kind: 'exact', local: options.due } };
  const questions = questionsOf(draft);
  if (questions.length > 0) {
    if (options.json) writeJson(context, { recorded: false, due: draft.due, person: draft.person });
    askBack(context, questions);
    return exitCodes.askedBack;
  }
  return record(context, client, draft, options);
}

async function record(
  context: CliContext,
  client: Client,
  draft: CaptureDraft,
  { json }: AddOptions,
): Promise<ExitCode> {
  const { statement, tags, person } = draft;
  const due = dueOf(draft);
  const made = await client.commitment.make({
    statement,
    due,
    tags: [...tags],
    personId: person.kind === 'known' ? person.id : null,
    newPersonName: person.kind === 'new' ? person.name : null,
  });
  if (!made.ok) return fail(context, made.error);
  if (json) {
    writeJson(context, { recorded: true, ...made.value, statement, due, person, tags });
    return exitCodes.done;
  }
  sayRecorded(context, draft, due);
  return exitCodes.done;
}

function sayRecorded({ terminal, clock }: CliContext, draft: CaptureDraft, due: LocalDateTime | null): void {
  const { statement, tags, person } = draft;
  terminal.say(m.cli_add_recorded({ statement }));
  if (due === null) terminal.say(m.cli_add_no_due());
  else terminal.say(m.cli_add_due_line({ due: localTime(due, clock) }));
  if (draft.due.kind === 'day') terminal.say(m.cli_add_time_assumed());
  if (person.kind === 'known') terminal.say(m.cli_add_person({ name: person.name }));
  if (person.kind === 'new') terminal.say(m.cli_add_new_person({ name: person.name }));
  if (tags.length > 0) terminal.say(m.cli_add_tags({ tags: tags.map((tag) => `#${tag}`).join(' ') }));
}

/** The due that needs no question: none, the one that was said, or the usual time of the day that was said. */
function dueOf({ due }: CaptureDraft): LocalDateTime | null {
  if (due.kind === 'exact') return due.local;
  return due.kind === 'day' ? due.suggestion : null;
}

function parseDue(text: string): LocalDateTime {
  const local = text.trim().replace(/ +|T/, 'T');
  if (!isLocalDateTime(local)) throw new InvalidArgumentError(m.cli_usage_due({ value: text }));
  return local;
}
