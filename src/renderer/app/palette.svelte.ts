import type { SearchHit } from '../../contract/search-contract.ts';
import type { Action } from './actions.svelte.ts';

/** One line of the palette. */
export interface PaletteItem {
  readonly id: string;
  readonly title: string;
  /** For a found record: what it is and the words around the match. */
  readonly hit?: SearchHit;
  readonly keys?: string;
  run(): void;
}

const pauseMilliseconds = 120;
const mostHits = 8;

interface Sources {
  readonly actions: () => readonly Action[];
  readonly find: (text: string) => Promise<readonly SearchHit[]>;
  readonly open: (path: string) => void;
}

export interface Palette {
  text: string;
  readonly items: readonly PaletteItem[];
}

/** What the palette lists for the text in it: actions whose title has all its words, then what the search finds. */
export function createPalette({ actions, find, open }: Sources): Palette {
  let text = $state('');
  let hits = $state.raw<readonly SearchHit[]>([]);

  $effect(() => {
    const wanted = text.trim();
    let isCurrent = true;
    const search = async (): Promise<void> => {
      const found = wanted.length < 2 ? [] : await find(wanted);
      if (isCurrent) hits = found.slice(0, mostHits);
    };
    const timer = setTimeout(() => void search(), pauseMilliseconds);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  });

  const items = $derived([
    ...actions().filter(({ title }) => hasAllWords(title, text)),
    ...hits.map((hit) => ({
      id: `${hit.subjectKind}-${hit.subjectId}`,
      title: hit.title,
      hit,
      run: () => open(hitPath(hit)),
    })),
  ]);
  return {
    get text() {
      return text;
    },
    set text(next) {
      text = next;
    },
    get items() {
      return items;
    },
  };
}

/** Where a found record is shown. */
function hitPath({ subjectKind, subjectId }: SearchHit): string {
  const paths: Record<SearchHit['subjectKind'], string> = {
    entry: `/journal/entry/${subjectId}`,
    commitment: `/commitments/${subjectId}`,
    goal: `/goals/${subjectId}`,
    person: `/people/${subjectId}`,
  };
  return paths[subjectKind];
}

function hasAllWords(title: string, text: string): boolean {
  const lower = title.toLocaleLowerCase();
  return text
    .toLocaleLowerCase()
    .split(/\s+/)
    .every((word) => lower.includes(word));
}
