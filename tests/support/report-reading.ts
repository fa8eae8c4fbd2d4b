import { Marked } from 'marked';
import { createInlineJobRunner } from '../../src/app/jobs/inline-job-runner.ts';
import { renderReport } from '../../src/app/reports/render-report.ts';
import type { PaperSize, ReportFormat } from '../../src/contract/people-contract.ts';
import type { ReportDraft } from '../../src/domain/report/report.ts';
import { parseHtml } from './parse-html.ts';
import { readPdf, type PdfPage } from './pdf-text.ts';

/** A rendered report as its reader meets it: the file's text, the page a program makes of it, the words on it. */

const jobs = createInlineJobRunner();

export async function fileText(
  draft: ReportDraft,
  format: ReportFormat,
  paper: PaperSize = 'a4',
): Promise<string> {
  return new TextDecoder().decode((await renderReport(draft, format, paper, jobs)).bytes);
}

export async function pdfPages(draft: ReportDraft, paper: PaperSize = 'a4'): Promise<PdfPage[]> {
  return readPdf((await renderReport(draft, 'pdf', paper, jobs)).bytes);
}

export async function pdfText(draft: ReportDraft): Promise<string> {
  return (await pdfPages(draft)).map((page) => page.text).join(' ');
}

/** What a reader sees of a Markdown file. */
export async function markdownAsPage(draft: ReportDraft): Promise<Document> {
  return parseHtml(new Marked().parse(await fileText(draft, 'markdown'), { async: false }));
}

export async function htmlAsPage(draft: ReportDraft): Promise<Document> {
  return parseHtml(await fileText(draft, 'html'));
}

/** The words on each format's page. */
export async function wordsInEachFormat(draft: ReportDraft): Promise<Record<ReportFormat, string>> {
  return {
    markdown: shown(await markdownAsPage(draft)),
    html: shown(await htmlAsPage(draft)),
    pdf: await pdfText(draft),
  };
}

export function words(text: string | null): string {
  return (text ?? '').replaceAll(/\s+/g, ' ');
}

/** The page's text; a line break counts as a space. */
export function shown(page: Document): string {
  const body = page.body.cloneNode(true) as HTMLElement;
  for (const lineBreak of body.querySelectorAll('br')) lineBreak.replaceWith(' ');
  return words(body.textContent);
}
