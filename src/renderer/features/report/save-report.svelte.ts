import type { Client } from '../../../contract/create-client.ts';
import type { PaperSize, RenderedReport, ReportFormat } from '../../../contract/people-contract.ts';
import { errorSentence } from '../../shared/error-sentence.ts';
import type { ReportScreen } from './report-draft.svelte.ts';
import { saveFile } from '../../shared/save-file.ts';

export interface ReportSaving {
  format: ReportFormat;
  paper: PaperSize;
  readonly isSaving: boolean;
  readonly error: string | undefined;
  /** The name of the file saved last. */
  readonly savedAs: string | undefined;
  save(): Promise<void>;
}

/** Renders what remains of the preview and hands the file over. */
export function createReportSaving(
  client: Client,
  personId: string,
  report: ReportScreen,
  hand: (file: RenderedReport) => void = saveFile,
): ReportSaving {
  let format = $state<ReportFormat>('pdf');
  let paper = $state<PaperSize>('a4');
  let isSaving = $state(false);
  let error = $state<string>();
  let savedAs = $state<string>();

  async function save(): Promise<void> {
    isSaving = true;
    error = undefined;
    savedAs = undefined;
    // Only keys of the preview on the screen: others were left out of another period.
    const present = report.preview?.items.map(({ key }) => key) ?? [];
    const leaveOut = present.filter((key) => report.leftOut.has(key));
    const { period } = report;
    const result = await client.report.render({ personId, period, leaveOut, format, paper });
    isSaving = false;
    if (!result.ok) {
      error = errorSentence(result.error);
      return;
    }
    hand(result.value);
    savedAs = result.value.fileName;
  }

  return {
    get format() {
      return format;
    },
    set format(next) {
      format = next;
    },
    get paper() {
      return paper;
    },
    set paper(next) {
      paper = next;
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
  };
}
