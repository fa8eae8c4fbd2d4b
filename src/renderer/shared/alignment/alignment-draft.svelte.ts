import { createContext } from 'svelte';
import type { AlignmentAgendaItem } from '../../../contract/goal-contract.ts';
import type { AlignmentDecisionKind } from '../../../domain/alignment/alignment.ts';

/** What was chosen about one thing on the agenda so far. */
export interface AlignmentChoice {
  readonly decision: AlignmentDecisionKind | undefined;
  /** The goal that it shall serve; empty while none is chosen. */
  readonly servesId: string;
  /** The name of what it shall serve outside the journal. */
  readonly outside: string;
  readonly note: string;
}

/** An alignment session on its way. It outlives the page, so that one can look something up and come back. */
export interface AlignmentDraft {
  /** How many things lie behind; as many as there are on the agenda at the summary. */
  position: number;
  /** The closing note. */
  note: string;
  readonly isBegun: boolean;
  choiceFor(item: AlignmentAgendaItem): AlignmentChoice;
  choose(item: AlignmentAgendaItem, part: Partial<AlignmentChoice>): void;
  clear(): void;
}

const undecided: AlignmentChoice = { decision: undefined, servesId: '', outside: '', note: '' };

export function createAlignmentDraft(): AlignmentDraft {
  let position = $state(0);
  let note = $state('');
  let choices = $state.raw<Readonly<Record<string, AlignmentChoice>>>({});
  const choiceFor = (item: AlignmentAgendaItem): AlignmentChoice => choices[keyOf(item)] ?? undecided;
  return {
    get position() {
      return position;
    },
    set position(next) {
      position = next;
    },
    get note() {
      return note;
    },
    set note(next) {
      note = next;
    },
    get isBegun() {
      return position > 0 || note !== '' || Object.keys(choices).length > 0;
    },
    choiceFor,
    choose(item, part) {
      choices = { ...choices, [keyOf(item)]: { ...choiceFor(item), ...part } };
    },
    clear() {
      position = 0;
      note = '';
      choices = {};
    },
  };
}

/** The agenda may change while a session is open: a choice belongs to the same question, wherever it stands. */
export function keyOf({ goal, issue, other }: AlignmentAgendaItem): string {
  return `${issue} ${goal.id} ${other?.id ?? ''}`;
}

export const [getAlignmentDraft, setAlignmentDraft] = createContext<AlignmentDraft>();
