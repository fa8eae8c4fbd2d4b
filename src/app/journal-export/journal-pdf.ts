import { pdfOf } from '../documents/pdf-engine.ts';
import { pdfContent, type PdfJournal } from './pdf-content.ts';

/** The journal as a PDF, with its progress in hundredths of the drawing. */
export function journalPdf(
  journal: PdfJournal,
  onProgress: (done: number, total: number) => void,
): Promise<Uint8Array> {
  let told = -1;
  return pdfOf(pdfContent(journal), (share) => {
    const percent = Math.floor(share * 100);
    if (percent === told) return;
    told = percent;
    onProgress(percent, 100);
  });
}
