import type { Command } from 'commander';
import { spokenDates } from '../../app/reports/spoken-dates.ts';
import type { Client } from '../../contract/create-client.ts';
import type { CommitmentSummary } from '../../contract/commitment-contract.ts';
import type { TodayView } from '../../contract/journal-contract.ts';
import { m } from '../../messages/index.ts';
import type { CliContext, CommonOptions } from '../cli-context.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import { fail, withApp } from '../with-app.ts';
import { writeJson, type CommandSetup } from './command-setup.ts';

interface TodayOptions extends CommonOptions {
  readonly json?: boolean;
}

/** `today`: what is due, what waits for a verdict, and the one next step. */
export function setUpToday({ program, context, finish }: CommandSetup): void {
  program
    .command('today')
    .summary(m.cli_today_summary())
    .description(m.cli_today_description())
    .option('--json', m.cli_option_json())
    .addHelpText('after', m.cli_today_examples())
    .action((_options: TodayOptions, command: Command) => {
      const options = command.optsWithGlobals<TodayOptions>();
      return finish(withApp(context, options, (client) => today(context, client, options)));
    });
}

async function today(context: CliContext, client: Client, { json }: TodayOptions): Promise<ExitCode> {
  const view = await client.today.get({});
  if (!view.ok) return fail(context, view.error);
  if (json) writeJson(context, view.value);
  else for (const line of todayLines(view.value, context)) context.terminal.say(line);
  return exitCodes.done;
}

function todayLines(view: TodayView, { clock }: CliContext): string[] {
  const dates = spokenDates(clock.now(), clock.zone());
  const lineOf = ({ statement, due, person }: CommitmentSummary): string =>
    m.cli_list_item({
      text: [
        statement,
        ...(due === null ? [] : [m.cli_today_due({ due: dates.due(due) })]),
        ...(person === null ? [] : [m.cli_today_person({ name: person.name })]),
      ].join(' · '),
    });
  const section = (title: string, commitments: readonly CommitmentSummary[]): string[] =>
    commitments.length === 0 ? [] : ['', title, ...commitments.map(lineOf)];
  const sections = [
    ...section(m.cli_today_awaiting(), view.awaiting),
    ...section(m.cli_today_due_today(), view.dueToday),
    ...section(m.cli_today_soon(), view.soon),
    ...section(m.cli_today_undated(), view.undated),
  ];
  return [
    dates.dayWithYear(view.day),
    ...(sections.length === 0 ? ['', m.cli_today_nothing()] : sections),
    ...(view.nextStep === null ? [] : ['', m.cli_today_next({ text: view.nextStep.text })]),
  ];
}
