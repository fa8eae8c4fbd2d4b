import type { Services } from '../../contract/api.ts';
import type { EntryView, JournalDay } from '../../contract/journal-contract.ts';
import { hasText, type EntryEvent } from '../../domain/entry/entry.ts';
import type { NewEvent } from '../../domain/kernel/event.ts';
import { ok } from '../../domain/kernel/result.ts';
import { draftsByDay, findDraft, type StoredDraft } from '../../journal/drafts.ts';
import { findEntry, findEvening, listEntriesOn, listEntryDays } from '../../journal/queries/entries.ts';
import { findPassage, listPassagesOf } from '../../journal/queries/people.ts';
import { searchDocuments } from '../../journal/queries/search.ts';
import { notFound, type Core } from '../core.ts';
import { eraseEntry } from './erase-entry.ts';
import { create } from './person-service.ts';

export function entryService(core: Core): Services['entry'] {
  return {
    days: ({ before, limit }) => ok(journalDays(core, before ?? null, limit)),
    get({ id }) {
      const view = entryView(core, id);
      return view.entry === null && view.draft === null ? notFound('entry') : ok(view);
    },
    evening({ day }) {
      const written = findEvening(core.journal(), day);
      if (written !== null) return ok(entryView(core, written.id));
      const begun = draftsByDay(core.journal()).find(
        (draft) => draft.kind === 'evening' && draft.day === day,
      );
      return ok({ entry: null, draft: begun ?? null, passages: [] });
    },
    saveDraft(draft) {
      if (!canHoldEntry(core, draft.entryId)) return notFound('entry');
      const savedAt = core.now();
      const written = core.write(() => core.journal().drafts.save({ ...draft, savedAt }));
      if (!written.ok) return written;
      core.changed([{ kind: 'draft', id: draft.entryId }]);
      return ok({ savedAt });
    },
    finish({ entryId }) {
      const draft = findDraft(core.journal(), entryId);
      return draft === null ? ok({ intentId: null }) : finishDraft(core, draft);
    },
    discardDraft({ entryId }) {
      const written = core.write(() => core.journal().drafts.remove(entryId));
      if (!written.ok) return written;
      core.changed([{ kind: 'draft', id: entryId }]);
      return ok({});
    },
    erase: ({ id }) => eraseEntry(core, id),
  };
}

export function searchService(core: Core): Services['search'] {
  return {
    find({ text, order, limit }) {
      const found = searchDocuments(core.journal(), text, order, limit);
      return ok(found as Extract<Awaited<ReturnType<Services['search']['find']>>, { ok: true }>['value']);
    },
  };
}

export function passageService(core: Core): Services['passage'] {
  return {
    pick(fields) {
      const entry = findEntry(core.journal(), fields.entryId);
      if (entry === null || entry.isErased) return notFound('entry');
      return create(core, 'passage', { kind: 'passage.picked', payload: fields });
    },
    drop({ id }) {
      if (findPassage(core.journal(), id) === null) return notFound('passage');
      return core.commit([
        { subjectKind: 'passage', subjectId: id, body: { kind: 'passage.dropped', payload: {} } },
      ]);
    },
  };
}

/** The draft becomes one event, and goes in the same breath; unchanged or empty words make no event. */
function finishDraft(core: Core, draft: StoredDraft): ReturnType<Services['entry']['finish']> {
  const entry = findEntry(core.journal(), draft.entryId);
  if (!canHoldEntry(core, draft.entryId)) return notFound('entry');
  const isChange =
    entry === null ? hasText(draft.text) : JSON.stringify(entry.text) !== JSON.stringify(draft.text);
  if (!isChange) {
    const removed = core.write(() => core.journal().drafts.remove(draft.entryId));
    return removed.ok ? ok({ intentId: null }) : removed;
  }
  const { kind, day, text } = draft;
  const body: EntryEvent =
    entry === null
      ? { kind: 'entry.written', payload: { kind, day, text } }
      : { kind: 'entry.revised', payload: { text } };
  const events: NewEvent[] = [{ subjectKind: 'entry', subjectId: draft.entryId, body }];
  return core.commit(events, () => {
    core.journal().drafts.remove(draft.entryId);
  });
}

/** The writer brings the id. An erased entry takes no words any more, and another record's id is not an entry's. */
function canHoldEntry(core: Core, id: string): boolean {
  const events = core.journal().log.readSubject(id);
  return events.every(({ subjectKind, kind }) => subjectKind === 'entry' && kind !== 'entry.erased');
}

function entryView(core: Core, id: string): EntryView {
  const journal = core.journal();
  return {
    entry: findEntry(journal, id),
    draft: findDraft(journal, id),
    passages: listPassagesOf(journal, id),
  };
}

function journalDays(core: Core, before: string | null, limit: number): JournalDay[] {
  const drafts = draftsByDay(core.journal()).filter((draft) => before === null || draft.day < before);
  const written = listEntryDays(core.journal(), before, limit);
  const days = [...new Set([...written, ...drafts.map((draft) => draft.day)])]
    .sort()
    .reverse()
    .slice(0, limit);
  return days.map((day) => ({
    day,
    entries: listEntriesOn(core.journal(), day),
    drafts: drafts.filter((draft) => draft.day === day),
  }));
}
