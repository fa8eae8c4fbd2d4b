import type { Client } from '../../../contract/create-client.ts';
import type { Created } from '../../../contract/endpoint.ts';
import type { CaptureDraft } from '../../../domain/capture/capture-draft.ts';
import { errorSentence, type EndpointError } from '../error-sentence.ts';
import {
  correctedReading,
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

/** One line being captured: the words, how they are read, what the person corrected. */
export interface CaptureLine {
  text: string;
  /** Undefined while nothing is typed or nothing was read yet. */
  readonly reading: CaptureReading | undefined;
  /** True after an attempt to record what must be asked about first. */
  readonly isAsking: boolean;
  readonly isRecording: boolean;
  readonly problem: string | undefined;
  correctDue(local: string | null): void;
  correctPerson(person: ChosenPerson | null): void;
  removeTag(tag: string): void;
  clear(): void;
  /** Records the line, or begins to ask. Nothing typed is lost when it cannot be recorded. */
  record(): Promise<Created | null>;
}

/** Call it while a component is being set up. */
export function createCaptureLine(client: Pick<Client, 'capture' | 'commitment'>): CaptureLine {
  let text = $state('');
  let read = $state.raw<Read>();
  let made = $state.raw<Corrections>(untouched);
  let isAsking = $state(false);
  let isRecording = $state(false);
  let problem = $state<string>();

  const reading = $derived(
    read && text.trim() !== '' ? correctedReading(read.text, read.draft, made) : undefined,
  );

  const say = (error: EndpointError): null => {
    problem = errorSentence(error);
    return null;
  };

  async function readLine(line: string): Promise<CaptureDraft | null> {
    const answer = await client.capture.read({ text: line });
    if (line !== text) return null;
    if (!answer.ok) return say(answer.error);
    made = stillFitting(made, read?.draft, answer.value);
    read = { text: line, draft: answer.value };
    problem = undefined;
    return answer.value;
  }

  $effect(() => {
    const line = text;
    if (line.trim() === '' || line === read?.text) return;
    const timer = setTimeout(() => void readLine(line), pauseMilliseconds);
    return () => clearTimeout(timer);
  });

  function clear(): void {
    text = '';
    read = undefined;
    made = untouched;
    isAsking = false;
    problem = undefined;
  }

  async function record(): Promise<Created | null> {
    const line = text;
    if (line.trim() === '' || isRecording) return null;
    isRecording = true;
    try {
      if (line !== read?.text && !(await readLine(line))) return null;
      if (!reading) return null;
      isAsking = reading.question !== null;
      if (isAsking) return null;
      const result = await client.commitment.make(commitmentOf(reading));
      if (!result.ok) return say(result.error);
      clear();
      return result.value;
    } finally {
      isRecording = false;
    }
  }

  return {
    get text() {
      return text;
    },
    set text(next) {
      text = next;
    },
    get reading() {
      return reading;
    },
    get isAsking() {
      return isAsking && reading?.question != null;
    },
    get isRecording() {
      return isRecording;
    },
    get problem() {
      return problem;
    },
    correctDue: (due) => (made = { ...made, due }),
    correctPerson: (person) => (made = { ...made, person }),
    removeTag: (tag) => (made = { ...made, tagsRemoved: [...made.tagsRemoved, tag] }),
    clear,
    record,
  };
}

/** A correction holds until the words it corrects are read differently. */
function stillFitting(made: Corrections, before: CaptureDraft | undefined, now: CaptureDraft): Corrections {
  const isSame = (part: 'due' | 'person'): boolean =>
    before === undefined || JSON.stringify(before[part]) === JSON.stringify(now[part]);
  return {
    tagsRemoved: made.tagsRemoved,
    ...(made.due !== undefined && isSame('due') ? { due: made.due } : {}),
    ...(made.person !== undefined && isSame('person') ? { person: made.person } : {}),
  };
}

function commitmentOf({ statement, due, person, tags }: CaptureReading) {
  return {
    statement,
    due: due.kind === 'set' ? due.local : null,
    personId: person.kind === 'known' ? person.id : null,
    newPersonName: person.kind === 'new' ? person.name : null,
    tags: [...tags],
  };
}
