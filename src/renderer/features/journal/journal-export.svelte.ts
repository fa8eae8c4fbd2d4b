import type { Client } from '../../../contract/create-client.ts';
import type { PaperSize, RenderedReport, ReportFormat } from '../../../contract/people-contract.ts';
import { entryKinds, type EntryKind } from '../../../domain/entry/entry.ts';
import type { DayRange } from '../../../domain/time/months.ts';
import { errorSentence } from '../../shared/error-sentence.ts';
import { saveFile } from '../../shared/save-file.ts';
import { rangeOfChoice, type OpenRange, type RangeChoice } from './export-range.ts';

/** What goes into the file; the form writes into it. */
export interface ExportChoices {
  stretch: RangeChoice;
  /** The days of the person's own choice; `''` leaves that end open. */
  from: string;
  to: string;
  kinds: EntryKind[];
  format: ReportFormat;
  paper: PaperSize;
  withImages: boolean;
}

export interface JournalExport {
  readonly choices: ExportChoices;
  /** The days that are meant. */
  readonly range: OpenRange;
  readonly isSaving: boolean;
  readonly error: string | undefined;
  /** The name of the file saved last. */
  readonly savedAs: string | undefined;
  save(): Promise<void>;
  stop(): Promise<void>;
}

export interface ExportStart {
  readonly today: string;
  /** The stretch on the screen; null where the newest are read without an end. */
  readonly shown: DayRange | null;
}

/** Renders a stretch of the journal and hands the file over. */
export function createJournalExport(
  client: Pick<Client, 'journalExport'>,
  { today, shown }: ExportStart,
  hand: (file: RenderedReport) => void = saveFile,
): JournalExport {
  const choices = $state<ExportChoices>({
    stretch: shown ? 'shown' : 'month',
    from: '',
    to: '',
    kinds: [...entryKinds],
    format: 'pdf',
    paper: 'a4',
    withImages: true,
  });
  let isSaving = $state(false);
  let error = $state<string>();
  let savedAs = $state<string>();
  const given = $derived(choices.stretch === 'shown' && shown ? shown : choices);
  const range = $derived(rangeOfChoice(choices.stretch, today, given));

  async function save(): Promise<void> {
    isSaving = true;
    error = undefined;
    savedAs = undefined;
    const { kinds, format, paper, withImages } = choices;
    const wanted = { ...range, kinds: [...kinds], format, paper, withImages };
    const result = await client.journalExport.render(wanted);
    isSaving = false;
    if (!result.ok) {
      error = errorSentence(result.error);
      return;
    }
    hand(result.value);
    savedAs = result.value.fileName;
  }

  return {
    choices,
    get range() {
      return range;
    },
    get isSaving() {
      return isSaving;
    },
    get error() {
      return error;
    },
    get savedAs() {
      return savedAs;
    },
    save,
    async stop() {
      await client.journalExport.cancel({});
    },
  };
}
