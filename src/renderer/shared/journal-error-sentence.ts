import type { ExportError } from '../../contract/journal-export-contract.ts';
import type { ImageError } from '../../domain/image/clean-image.ts';
import { exhaustive } from '../../domain/kernel/exhaustive.ts';
import { m } from '../../messages/index.ts';

/** A stretch that ends before it begins is said as of a report. */
type JournalError = Exclude<ExportError, { readonly type: 'period-reversed' }> | ImageError;

const types: ReadonlySet<string> = new Set<JournalError['type']>([
  'nothing-to-export',
  'too-long-for-pdf',
  'export-cancelled',
  'export-failed',
  'not-an-image',
  'unsupported-image',
  'image-too-large',
]);

export function isJournalError(error: { readonly type: string }): error is JournalError {
  return types.has(error.type);
}

/** Why a picture was not taken in or no file was made of the journal, and what would help. */
export function journalErrorSentence(error: JournalError): string {
  switch (error.type) {
    case 'nothing-to-export':
      return m.export_error_nothing();
    case 'too-long-for-pdf':
      return m.export_error_too_long({
        words: error.words.toLocaleString('en-GB'),
        limit: error.limit.toLocaleString('en-GB'),
      });
    case 'export-cancelled':
      return m.export_error_cancelled();
    case 'export-failed':
      return m.export_error_failed();
    case 'not-an-image':
      return m.image_error_not_an_image();
    case 'unsupported-image':
      return m.image_error_unsupported();
    case 'image-too-large':
      return m.image_error_too_large({ megabytes: String(error.limit / 1024 / 1024) });
    default:
      return exhaustive(error);
  }
}
