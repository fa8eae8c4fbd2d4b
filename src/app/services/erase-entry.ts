import type { Services } from '../../contract/api.ts';
import { entrySubject, type Entry } from '../../domain/entry/entry.ts';
import type { NewEvent } from '../../domain/kernel/event.ts';
import { ok } from '../../domain/kernel/result.ts';
import { foldSubject } from '../../domain/kernel/subject.ts';
import { backupsWithEntry } from '../../journal/backup.ts';
import type { Journal } from '../../journal/journal.ts';
import { findEntry, listImagesEverOf } from '../../journal/queries/entries.ts';
import { listPassagesEverOf, listPassagesOf } from '../../journal/queries/people.ts';
import { notFound, type Core } from '../core.ts';
import { imageRemoved } from './image-service.ts';
import { eraseWords } from './erase-words.ts';

/**
 * Removes an entry's text from the log, the projections, the search index, its revisions, draft, pictures and
 * picked passages, and the write-ahead log. It cannot be taken back. Backups are left as they are and named, since they may be all that is left
 * after a disk fault.
 */
export function eraseEntry(core: Core, id: string): ReturnType<Services['entry']['erase']> {
  const journal = core.journal();
  const entry = findEntry(journal, id) ?? entryTakenBack(journal, id);
  if (entry === null) return notFound('entry');
  const passages = listPassagesOf(journal, id);
  const images = listImagesEverOf(journal, id);
  const { kind, day, written: writtenThen } = entry;
  const events: NewEvent[] = [
    ...passages.map((passage): NewEvent => ({
      subjectKind: 'passage',
      subjectId: passage.id,
      body: { kind: 'passage.dropped', payload: {} },
    })),
    ...images.map(imageRemoved),
    {
      subjectKind: 'entry',
      subjectId: id,
      body: { kind: 'entry.erased', payload: { kind, day, written: writtenThen } },
    },
  ];
  const written = eraseWords(core, {
    events,
    subjectIds: [id, ...images, ...listPassagesEverOf(journal, id)],
    kinds: ['entry.written', 'entry.revised', 'image.added', 'passage.picked'],
    alongside: () => journal.drafts.remove(id),
  });
  return written.ok ? ok({ backupsWithText: backupsWithEntry(core.folder, id) }) : written;
}

/** An entry whose writing was taken back: nobody sees it, but its words are in the log. */
function entryTakenBack(journal: Journal, id: string): Entry | null {
  const words = journal.log.readSubject(id).filter(({ kind }) => kind.startsWith('entry.'));
  return foldSubject(entrySubject, words);
}
