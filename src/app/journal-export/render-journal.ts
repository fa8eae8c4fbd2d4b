import type { PaperSize, ReportFormat } from '../../contract/people-contract.ts';
import { exhaustive } from '../../domain/kernel/exhaustive.ts';
import type { DayRange } from '../../domain/time/months.ts';
import { m } from '../../messages/index.ts';
import type { JobRunner } from '../ports.ts';
import type { JournalDocument } from './journal-document.ts';
import type { PdfJournal } from './pdf-content.ts';
import { renderHtml } from './render-html.ts';
import { renderMarkdown } from './render-markdown.ts';

export const mediaTypes: Record<ReportFormat, string> = {
  markdown: 'text/markdown; charset=utf-8',
  html: 'text/html; charset=utf-8',
  pdf: 'application/pdf',
};

const extensions: Record<ReportFormat, string> = { markdown: 'md', html: 'html', pdf: 'pdf' };

export interface RenderOptions {
  readonly format: ReportFormat;
  readonly paper: PaperSize;
  readonly jobs: JobRunner;
  readonly onProgress: (done: number, total: number) => void;
  /** Ends the work early; the promise then rejects. */
  readonly signal: AbortSignal;
}

/** The document as a file's bytes. A PDF is laid out in a worker; when that fails, its error is thrown. */
export async function renderJournal(document: JournalDocument, options: RenderOptions): Promise<Uint8Array> {
  const { format, paper, jobs, onProgress, signal } = options;
  switch (format) {
    case 'markdown':
      return new TextEncoder().encode(renderMarkdown(document));
    case 'html':
      return new TextEncoder().encode(renderHtml(document, paper));
    case 'pdf': {
      const journal: PdfJournal = { document, paper };
      return jobs.run<Uint8Array>({ kind: 'journal-pdf', document: journal }, onProgress, signal);
    }
    default:
      return exhaustive(format);
  }
}

/** A name like `Journal 2026-11-01 to 2026-11-30.pdf`. */
export function journalFileName({ from, to }: DayRange, format: ReportFormat): string {
  const name = from === to ? m.export_doc_file_day({ day: from }) : m.export_doc_file_name({ from, to });
  return `${name}.${extensions[format]}`;
}
