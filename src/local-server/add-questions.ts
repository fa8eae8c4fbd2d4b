import type { CaptureDraft } from '../domain/capture/capture-draft.ts';
import { exhaustive } from '../domain/kernel/exhaustive.ts';
import type { LocalDateTime } from '../domain/kernel/ports.ts';
import { m } from '../messages/index.ts';
import type { CliContext } from './cli-context.ts';
import { localTime } from './local-time.ts';

/** What a line left open. Nothing is recorded until it is answered: a date is never guessed. */
export type Question =
  | { readonly kind: 'which-time'; readonly options: readonly LocalDateTime[] }
  | { readonly kind: 'past'; readonly local: LocalDateTime; readonly suggestion: LocalDateTime | null }
  | { readonly kind: 'which-person'; readonly names: readonly string[] };

export function questionsOf({ due, person }: CaptureDraft): Question[] {
  const questions: Question[] = [];
  if (due.kind === 'ambiguous') questions.push({ kind: 'which-time', options: due.options });
  if (due.kind === 'past') {
    questions.push({ kind: 'past', local: due.local, suggestion: due.suggestion ?? null });
  }
  if (person.kind === 'ambiguous') {
    questions.push({ kind: 'which-person', names: person.options.map(({ name }) => name) });
  }
  return questions;
}

export function askBack(context: CliContext, questions: readonly Question[]): void {
  const { terminal } = context;
  terminal.problem(m.cli_add_not_recorded());
  for (const question of questions) {
    for (const line of linesOf(question, context)) terminal.problem(line);
  }
}

function linesOf(question: Question, { clock }: CliContext): string[] {
  const dueOption = (local: LocalDateTime): string =>
    m.cli_add_option({ due: localTime(local, clock), value: local.replace('T', ' ') });
  switch (question.kind) {
    case 'which-time':
      return [m.cli_add_ask_time(), ...question.options.map(dueOption)];
    case 'past':
      return [
        m.cli_add_ask_past({ due: localTime(question.local, clock) }),
        ...(question.suggestion === null ? [] : [dueOption(question.suggestion)]),
      ];
    case 'which-person':
      return [m.cli_add_ask_person(), ...question.names.map((name) => m.cli_list_item({ text: name }))];
    default:
      return exhaustive(question);
  }
}
