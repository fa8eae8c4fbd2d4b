import type { Services } from '../../contract/api.ts';
import type { Entry, EntryKind } from '../../domain/entry/entry.ts';
import { err, ok } from '../../domain/kernel/result.ts';
import type { DayRange } from '../../domain/time/months.ts';
import { findImage, imageData } from '../../journal/queries/entries.ts';
import { countExportable, listExportable, type Stretch } from '../../journal/queries/reading.ts';
import type { Core } from '../core.ts';
import { imagesOf, journalDocument, type DocumentImage } from '../journal-export/journal-document.ts';
import { journalFileName, mediaTypes, renderJournal } from '../journal-export/render-journal.ts';

/** About 800 pages; laying them out takes a worker a minute or two. */
const mostWordsInPdf = 300_000;

interface StretchInput {
  readonly from: string | null;
  readonly to: string | null;
  readonly kinds: readonly EntryKind[];
}

/** Entries as a file for their author. It shares no code with reports but how a page is made. */
export function journalExportService(core: Core): Services['journalExport'] {
  let running: AbortController | null = null;

  return {
    preview: (input) =>
      isReversed(input)
        ? err({ type: 'period-reversed' })
        : ok(countExportable(core.journal(), toStretch(input))),
    async render({ format, paper, withImages, ...input }) {
      if (isReversed(input)) return err({ type: 'period-reversed' });
      const stretch = toStretch(input);
      const { entries: count, words } = countExportable(core.journal(), stretch);
      if (count === 0) return err({ type: 'nothing-to-export' });
      if (format === 'pdf' && words > mostWordsInPdf)
        return err({ type: 'too-long-for-pdf', words, limit: mostWordsInPdf });
      const entries = listExportable(core.journal(), stretch);
      const range = rangeOf(input, entries);
      const document = journalDocument({
        entries,
        range,
        author: core.profile().name,
        madeAt: core.now(),
        zone: core.zone(),
        images: withImages && format !== 'markdown' ? readImages(core, entries) : {},
      });
      running?.abort();
      const mine = new AbortController();
      running = mine;
      try {
        const bytes = await renderJournal(document, {
          format,
          paper,
          jobs: core.ports.jobs,
          onProgress: (done, total) => core.emit({ type: 'progress', job: 'export', done, total }),
          signal: mine.signal,
        });
        const base64 = Buffer.from(bytes).toString('base64');
        return ok({ fileName: journalFileName(range, format), mediaType: mediaTypes[format], base64 });
      } catch (error) {
        if (mine.signal.aborted) return err({ type: 'export-cancelled' });
        const cause = error instanceof Error ? error.message : null;
        core.ports.log.warn('The journal could not be exported', { cause });
        return err({ type: 'export-failed' });
      } finally {
        if (running === mine) running = null;
      }
    },
    cancel() {
      running?.abort();
      return ok({});
    },
  };
}

function isReversed({ from, to }: StretchInput): boolean {
  return from !== null && to !== null && from > to;
}

function toStretch({ from, to, kinds }: StretchInput): Stretch {
  return { from: from ?? '0000-01-01', to: to ?? '9999-12-31', kinds };
}

/** Where no day was named, from the first entry to the last. */
function rangeOf({ from, to }: StretchInput, entries: readonly Entry[]): DayRange {
  return { from: from ?? entries[0]?.day ?? '', to: to ?? entries.at(-1)?.day ?? '' };
}

function readImages(core: Core, entries: readonly Entry[]): Record<string, DocumentImage> {
  const found = imagesOf(entries).flatMap((id): [string, DocumentImage][] => {
    const image = findImage(core.journal(), id);
    const data = image === null ? null : imageData(core.journal(), image);
    return image === null || data === null ? [] : [[id, { ...image, data }]];
  });
  return Object.fromEntries(found);
}
