import { pdfOf } from '../documents/pdf-engine.ts';
import { pdfContent, type PdfReport } from './pdf-content.ts';

/** The report as a PDF with its typeface inside. */
export function pdfBytes(report: PdfReport): Promise<Uint8Array> {
  return pdfOf(pdfContent(report));
}
