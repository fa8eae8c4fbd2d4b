import type { Client } from '../../../contract/create-client.ts';
import type { WitnessFileView } from '../../../contract/device-contract.ts';
import { m } from '../../../messages/index.ts';
import { errorSentence } from '../error-sentence.ts';

/** More than any signed file has, and less than the app takes: a film dropped by mistake is not read to its end. */
const mostBytes = 100_000;

/** A file that somebody sent, while it lies open. Reading it records nothing. */
export interface SignedFileReading {
  /** What stands in it; null while none is open, or when it is no such file. */
  readonly view: WitnessFileView | null;
  /** The text of the open file, as it came. */
  readonly text: string;
  /** A sentence on why it could not be read. */
  readonly problem: string | null;
  open(file: Blob): Promise<void>;
  /** Asks again what the open file is worth, after something was recorded. */
  readAgain(): Promise<void>;
  putAway(): void;
}

export function createSignedFileReading(client: Pick<Client, 'witness'>): SignedFileReading {
  let text = $state('');
  let view = $state.raw<WitnessFileView | null>(null);
  let problem = $state<string | null>(null);

  function putAway(): void {
    text = '';
    view = null;
    problem = null;
  }

  async function readAgain(): Promise<void> {
    const read = await client.witness.read({ text });
    view = read.ok ? read.value : null;
    problem = read.ok ? null : errorSentence(read.error);
  }

  return {
    get view() {
      return view;
    },
    get text() {
      return text;
    },
    get problem() {
      return problem;
    },
    async open(file) {
      putAway();
      try {
        text = await file.slice(0, mostBytes).text();
      } catch {
        problem = m.device_file_unreadable();
        return;
      }
      await readAgain();
    },
    readAgain,
    putAway,
  };
}
