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
import { best, type Reference, type ReferenceSource } from '../references.ts';
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
    // Its keys stand with the editor's others.
    defaultKeymap: false,
    // Our own order is kept, and what the search found stays although its words stand in another order.
    compareCompletions: () => 0,
    maxRenderedOptions: 30,
    // Whoever writes the sign waits for the list: it does not come as a surprise that swallows an Enter.
    interactionDelay: 0,
  });
}

async function complete(
  context: CompletionContext,
  trigger: RegExp,
  find: (query: string) => Promise<readonly Reference[]>,
): Promise<CompletionResult | null> {
  const asked = askedBefore(context, trigger);
  if (!asked) return null;
  const found = await find(asked.query);
  return context.aborted ? null : proposal(asked, trigger, found);
}

/** What is proposed of what was found. As long as there is something, each further key narrows it at once, without asking. */
function proposal(
  { from, query }: Asked,
  trigger: RegExp,
  found: readonly Reference[],
): CompletionResult | null {
  const options = best(query, found).map(toCompletion);
  if (options.length === 0) return null;
  return {
    from,
    options,
    filter: false,
    update(_current, _from, _to, context) {
      const asked = askedBefore(context, trigger);
      return asked && proposal(asked, trigger, found);
    },
  };
}

interface Asked {
  /** Where the sign that asks stands. */
  readonly from: number;
  readonly query: string;
}

function askedBefore({ state, pos }: CompletionContext, trigger: RegExp): Asked | null {
  const line = state.doc.lineAt(pos);
  const match = trigger.exec(state.sliceDoc(Math.max(line.from, pos - 120), pos));
  return match && { from: pos - match[0].length, query: match.groups?.['query'] ?? '' };
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
