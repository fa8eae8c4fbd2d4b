import { exhaustive } from '../../domain/kernel/exhaustive.ts';
import type { Job } from '../ports.ts';
import type { PdfJournal } from '../journal-export/pdf-content.ts';
import type { PdfReport } from '../reports/pdf-content.ts';

export type OnProgress = (done: number, total: number) => void;

/** Does one job in the present thread. What a kind of job needs is loaded when the first of its kind comes. */
export async function runJob(job: Job, onProgress: OnProgress): Promise<unknown> {
  switch (job.kind) {
    case 'pdf': {
      const { pdfBytes } = await import('../reports/pdf-bytes.ts');
      return pdfBytes(job.document as PdfReport);
    }
    case 'journal-pdf': {
      const { journalPdf } = await import('../journal-export/journal-pdf.ts');
      return journalPdf(job.document as PdfJournal, onProgress);
    }
    case 'verify': {
      const { verifyJournalFile } = await import('../../journal/verify-file.ts');
      return verifyJournalFile(job.journalFile, onProgress);
    }
    default:
      return exhaustive(job);
  }
}
