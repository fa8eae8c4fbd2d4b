import type { PaperSize, ReportFormat } from '../../contract/people-contract.ts';
import { exhaustive } from '../../domain/kernel/exhaustive.ts';
import type { ReportDraft } from '../../domain/report/report.ts';
import type { JobRunner } from '../ports.ts';
import type { ReportDocument } from './document-model.ts';
import { reportFileName } from './file-name.ts';
import type { PdfReport } from './pdf-content.ts';
import { renderHtml } from './render-html.ts';
import { renderMarkdown } from './render-markdown.ts';
import { reportToDocument } from './report-document.ts';

export interface ReportFile {
  readonly fileName: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

const mediaTypes: Record<ReportFormat, string> = {
  markdown: 'text/markdown; charset=utf-8',
  html: 'text/html; charset=utf-8',
  pdf: 'application/pdf',
};

/** The draft as a file. A PDF is laid out in a worker; when that fails, its error is thrown. */
export async function renderReport(
  draft: ReportDraft,
  format: ReportFormat,
  paper: PaperSize,
  jobs: JobRunner,
): Promise<ReportFile> {
  const bytes = await documentToBytes(reportToDocument(draft), format, paper, jobs);
  return { fileName: reportFileName(draft, format), mediaType: mediaTypes[format], bytes };
}

async function documentToBytes(
  document: ReportDocument,
  format: ReportFormat,
  paper: PaperSize,
  jobs: JobRunner,
): Promise<Uint8Array> {
  switch (format) {
    case 'markdown':
      return new TextEncoder().encode(renderMarkdown(document));
    case 'html':
      return new TextEncoder().encode(renderHtml(document, paper));
    case 'pdf':
      return jobs.run<Uint8Array>(
        { kind: 'pdf', document: { document, paper } satisfies PdfReport },
        () => undefined,
      );
    default:
      return exhaustive(format);
  }
}
