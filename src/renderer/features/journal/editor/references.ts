import {
  autocompletion,
  pickedCompletion,
  type Completion,
  type CompletionContext,
  type CompletionResult,
} from '@codemirror/autocomplete';
import type { Extension } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import { linkTo } from '../../../../domain/entry/entry-marks.ts';
import type { Reference, ReferenceSource } from '../references.ts';
import { kindWord } from './widgets.ts';

/** After `@`, at the beginning of a word: up to three words of a name. An address such as ana@example.org begins none. */
const person = /(?<![\p{L}\p{N}_@/.])@(?<query>[\p{L}\p{M}\p{N}'’-]*(?: [\p{L}\p{M}\p{N}'’-]+){0,2})$/u;
const anything = /\[\[(?<query>[^[\]\n]{0,80})$/;

/** Proposes people after `@`, and people, goals and commitments after `[[`; what is chosen becomes a link to it. */
export function referenceCompletion(source: ReferenceSource): Extension {
  return autocompletion({
    override: [
      (context) => complete(context, person, source.people),
      (context) => complete(context, anything, source.all),
    ],
    icons: false,
    // Our own order is kept, and what the search found stays although its words stand in another order.
    compareCompletions: () => 0,
    maxRenderedOptions: 30,
  });
}

async function complete(
  context: CompletionContext,
  trigger: RegExp,
  find: (query: string) => Promise<readonly Reference[]>,
): Promise<CompletionResult | null> {
  const line = context.state.doc.lineAt(context.pos);
  const before = context.state.sliceDoc(Math.max(line.from, context.pos - 120), context.pos);
  const match = trigger.exec(before);
  if (!match) return null;
  const found = await find(match.groups?.['query'] ?? '');
  if (context.aborted || found.length === 0) return null;
  return { from: context.pos - match[0].length, options: found.map(toCompletion), filter: false };
}

function toCompletion(reference: Reference): Completion {
  return {
    label: reference.title,
    detail: kindWord(reference.kind),
    apply: (view, completion, from, to) => insertReference(view, completion, reference, from, to),
  };
}

function insertReference(
  view: EditorView,
  completion: Completion,
  { kind, id, title }: Reference,
  from: number,
  to: number,
): void {
  const rest = view.state.sliceDoc(to, to + 2);
  // Brackets that were closed already belong to what is replaced.
  const end = rest === ']]' ? to + 2 : to;
  const space = /^[\s.,;:!?)]/.test(view.state.sliceDoc(end, end + 1)) ? '' : ' ';
  const insert = `${linkTo(kind, id, title)}${space}`;
  view.dispatch({
    changes: { from, to: end, insert },
    selection: { anchor: from + insert.length },
    annotations: pickedCompletion.of(completion),
    userEvent: 'input.complete',
    scrollIntoView: true,
  });
}
