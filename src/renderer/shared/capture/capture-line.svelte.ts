import type { Client } from '../../../contract/create-client.ts';
import type { Created } from '../../../contract/endpoint.ts';
import type { CaptureDraft } from '../../../domain/capture/capture-draft.ts';
import { errorSentence } from '../error-sentence.ts';
import {
  correctedReading,
  lineWithStatement,
  type CaptureReading,
  type ChosenPerson,
  type Corrections,
} from './capture-reading.ts';

const pauseMilliseconds = 120;
const untouched: Corrections = { tagsRemoved: [] };

interface Read {
  readonly text: string;
  readonly draft: CaptureDraft;
}

/** What was recorded, in the words it was read as. */
export interface Recorded extends Created {
  readonly statement: string;
}

type CaptureClient = Pick<Client, 'capture' | 'commitment'>;

/** One line being captured: the words, how they are read, what the person corrected. */
export interface CaptureLine {
  text: string;
  /** Undefined while nothing is typed or nothing was read yet. */
  readonly reading: CaptureReading | undefined;
  /** True after an attempt to record what must be asked about first. */
  readonly isAsking: boolean;
  readonly problem: string | undefined;
  correctDue(local: string | null): void;
  correctPerson(person: ChosenPerson | null): void;
  removeTag(tag: string): void;
  setDoneMeans(text: string | null): void;
  /** Says it in other words; date, tags and person stay. */
  reword(statement: string): void;
  /** Keeps the first statement in the line; each of the others follows when the one before it was recorded. */
  split(statements: readonly string[]): void;
  /** What follows after this line. */
  readonly waiting: readonly string[];
  clear(): void;
  /** Records the line, or begins to ask. Nothing typed is lost when it cannot be recorded. */
  record(): Promise<Recorded | null>;
}

/** Call it while a component is being set up. What is captured serves the goal, where the page is about one. */
export function createCaptureLine(client: CaptureClient, goalId: string | null = null): CaptureLine {
  const words = createReadWords(client);
  let isAsking = $state(false);
  let isRecording = false;
  let refusal = $state<string>();
  let waiting = $state.raw<readonly string[]>([]);

  function clear(): void {
    waiting = [];
    goOn();
  }

  /** The line is done: the next one, if one waits. */
  function goOn(): void {
    words.clear();
    isAsking = false;
    refusal = undefined;
    words.text = waiting[0] ?? '';
    waiting = waiting.slice(1);
  }

  async function record(): Promise<Recorded | null> {
    if (words.text.trim() === '' || isRecording) return null;
    isRecording = true;
    try {
      await words.readNow();
      const { reading } = words;
      if (!reading || !words.isCurrent) return null;
      isAsking = reading.question !== null;
      if (isAsking) return null;
      const result = await client.commitment.make({ ...commitmentOf(reading), goalId });
      refusal = result.ok ? undefined : errorSentence(result.error);
      if (!result.ok) return null;
      const { statement } = reading;
      goOn();
      return { ...result.value, statement };
    } finally {
      isRecording = false;
    }
  }

  return {
    get text() {
      return words.text;
    },
    set text(next) {
      words.text = next;
      refusal = undefined;
    },
    get reading() {
      return words.reading;
    },
    get isAsking() {
      return isAsking && words.reading?.question != null;
    },
    get problem() {
      return words.problem ?? refusal;
    },
    correctDue: (due) => words.correct({ due }),
    correctPerson: (person) => words.correct({ person }),
    removeTag: (tag) => words.correct({ tagsRemoved: [...words.tagsRemoved, tag] }),
    setDoneMeans: (doneMeans) => words.correct({ doneMeans: doneMeans ?? '' }),
    reword: (statement) => words.reword(statement),
    split([first, ...others]) {
      if (first === undefined) return;
      words.reword(first);
      waiting = [...others, ...waiting];
    },
    get waiting() {
      return waiting;
    },
    clear,
    record,
  };
}

/** The words and how they are read, a moment after each change of them. */
function createReadWords(client: Pick<Client, 'capture'>) {
  let text = $state('');
  let read = $state.raw<Read>();
  let made = $state.raw<Corrections>(untouched);
  let problem = $state<string>();

  const reading = $derived(
    read && text.trim() !== '' ? correctedReading(read.text, read.draft, made) : undefined,
  );

  /** Reads the words as they stand; an answer that comes after they changed again is dropped. */
  async function readNow(): Promise<void> {
    const line = text;
    if (line === read?.text) return;
    const answer = await client.capture.read({ text: line });
    if (line !== text) return;
    problem = answer.ok ? undefined : errorSentence(answer.error);
    if (!answer.ok) return;
    made = stillFitting(made, read?.draft, answer.value);
    read = { text: line, draft: answer.value };
  }

  $effect(() => {
    if (text.trim() === '' || text === read?.text) return;
    const timer = setTimeout(() => void readNow(), pauseMilliseconds);
    return () => clearTimeout(timer);
  });

  return {
    get text() {
      return text;
    },
    set text(next: string) {
      text = next;
    },
    get reading() {
      return reading;
    },
    get problem() {
      return problem;
    },
    /** Whether the reading is of the words as they stand. */
    get isCurrent() {
      return read?.text === text;
    },
    get tagsRemoved() {
      return made.tagsRemoved;
    },
    readNow,
    correct: (change: Partial<Corrections>) => (made = { ...made, ...change }),
    reword(statement: string) {
      if (read) text = lineWithStatement(read.text, read.draft, made, statement);
    },
    clear() {
      text = '';
      read = undefined;
      made = untouched;
      problem = undefined;
    },
  };
}

/** A correction holds until the words it corrects are read differently. */
function stillFitting(made: Corrections, before: CaptureDraft | undefined, now: CaptureDraft): Corrections {
  const isSame = (part: 'due' | 'person'): boolean =>
    before === undefined || JSON.stringify(before[part]) === JSON.stringify(now[part]);
  return {
    tagsRemoved: made.tagsRemoved,
    ...(made.doneMeans === undefined ? {} : { doneMeans: made.doneMeans }),
    ...(made.due !== undefined && isSame('due') ? { due: made.due } : {}),
    ...(made.person !== undefined && isSame('person') ? { person: made.person } : {}),
  };
}

function commitmentOf({ statement, doneMeans, due, person, tags }: CaptureReading) {
  return {
    statement,
    doneMeans,
    due: due.kind === 'set' ? due.local : null,
    personId: person.kind === 'known' ? person.id : null,
    newPersonName: person.kind === 'new' ? person.name : null,
    tags: [...tags],
  };
}
