import { writeFileSync } from 'node:fs';
import { InvalidArgumentError, type Command } from 'commander';
import type { Client } from '../../contract/create-client.ts';
import {
  paperSizes,
  reportFormats,
  type PaperSize,
  type RenderedReport,
  type ReportFormat,
  type ReportPeriodChoice,
} from '../../contract/people-contract.ts';
import { isDay } from '../../domain/time/days.ts';
import { m } from '../../messages/index.ts';
import type { CliContext, CommonOptions } from '../cli-context.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import { findPerson } from '../find-person.ts';
import { fail, withApp } from '../with-app.ts';
import { writeOut } from '../write-out.ts';
import { writeJson, type CommandSetup } from './command-setup.ts';

interface ReportOptions extends CommonOptions {
  readonly from?: string;
  readonly to?: string;
  readonly sinceLast?: boolean;
  readonly format: ReportFormat;
  readonly paper: PaperSize;
  readonly out?: string;
  readonly json?: boolean;
}

/** `report <person>`: the 1:1 report as a file, or its facts as JSON. */
export function setUpReport({ program, context, finish }: CommandSetup): void {
  program
    .command('report')
    .summary(m.cli_report_summary())
    .description(m.cli_report_description())
    .argument('<person...>', m.cli_report_person())
    .option('--from <day>', m.cli_report_from(), parseDay)
    .option('--to <day>', m.cli_report_to(), parseDay)
    .option('--since-last', m.cli_report_since_last())
    .option('--format <format>', m.cli_report_format(), oneOf(reportFormats), 'markdown')
    .option('--paper <size>', m.cli_report_paper(), oneOf(paperSizes), 'a4')
    .option('--out <file>', m.cli_option_out())
    .option('--json', m.cli_report_json())
    .addHelpText('after', m.cli_report_examples())
    .action((words: string[], _options: ReportOptions, command: Command) => {
      const options = command.optsWithGlobals<ReportOptions>();
      return finish(report(context, words.join(' '), options));
    });
}

async function report(context: CliContext, name: string, options: ReportOptions): Promise<ExitCode> {
  const period = periodOf(options);
  if (period === null) {
    context.terminal.problem(m.cli_usage_period());
    return exitCodes.wrongUsage;
  }
  return withApp(context, options, (client) => reportAbout(context, client, { name, period, options }));
}

interface Wish {
  readonly name: string;
  readonly period: ReportPeriodChoice;
  readonly options: ReportOptions;
}

async function reportAbout(context: CliContext, client: Client, wish: Wish): Promise<ExitCode> {
  const { period, options } = wish;
  const people = await client.person.list({});
  if (!people.ok) return fail(context, people.error);
  const found = findPerson(
    people.value.map(({ person }) => person),
    wish.name,
  );
  if (!found.ok) {
    context.terminal.problem(found.error.sentence);
    return found.error.type === 'ambiguous' ? exitCodes.askedBack : exitCodes.failed;
  }
  const personId = found.value.id;
  if (options.json) {
    const preview = await client.report.preview({ personId, period });
    if (!preview.ok) return fail(context, preview.error);
    writeJson(context, preview.value);
    return exitCodes.done;
  }
  const { format, paper } = options;
  const rendered = await client.report.render({ personId, period, leaveOut: [], format, paper });
  if (!rendered.ok) return fail(context, rendered.error);
  return deliver(context, rendered.value, options);
}

/** Text goes to the terminal unless a file is named; a PDF would only garble it, so it gets its own name here. */
function deliver(context: CliContext, rendered: RenderedReport, { format, out }: ReportOptions): ExitCode {
  const bytes = Buffer.from(rendered.base64, 'base64');
  if (out !== undefined) return writeOut(context, out, bytes);
  if (format !== 'pdf') {
    context.terminal.data(bytes.toString('utf8'));
    return exitCodes.done;
  }
  return writeOut(context, rendered.fileName, bytes, (file, content) =>
    // Nothing that lies here already is replaced under a name the person did not choose.
    writeFileSync(file, content, { mode: 0o600, flag: 'wx' }),
  );
}

/** A whole range, or everything since the last 1:1; null when half a range or both were asked for. */
function periodOf({ from, to, sinceLast }: ReportOptions): ReportPeriodChoice | null {
  if (from === undefined && to === undefined) return { kind: 'since-last' };
  if (from === undefined || to === undefined || sinceLast) return null;
  return { kind: 'range', from, to };
}

function parseDay(text: string): string {
  if (!isDay(text)) throw new InvalidArgumentError(m.cli_usage_day({ value: text }));
  return text;
}

function oneOf<T extends string>(choices: readonly T[]): (text: string) => T {
  return (text) => {
    const choice = choices.find((one) => one === text);
    if (choice !== undefined) return choice;
    throw new InvalidArgumentError(m.cli_usage_choice({ value: text, choices: choices.join(', ') }));
  };
}
