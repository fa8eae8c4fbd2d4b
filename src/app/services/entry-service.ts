import * as v from 'valibot';
import type { Services } from '../../contract/api.ts';
import type { EntryView, JournalDay, RevisionView } from '../../contract/journal-contract.ts';
import {
  entryTextSchema,
  hasText,
  type Entry,
  type EntryEvent,
  type EntryText,
} from '../../domain/entry/entry.ts';
import type { NewEvent } from '../../domain/kernel/event.ts';
import { ok } from '../../domain/kernel/result.ts';
import { draftsByDay, findDraft, type StoredDraft } from '../../journal/drafts.ts';
import {
  findEntry,
  listEntriesOn,
  listEntryDays,
  listHeads,
  listImagesEverOf,
  revisionTexts,
  takesWords,
} from '../../journal/queries/entries.ts';
import { findPassage, listPassagesOf } from '../../journal/queries/people.ts';
import { notFound, type Core } from '../core.ts';
import { eraseEntry } from './erase-entry.ts';
import { imageRemoved } from './image-service.ts';
import { create } from './person-service.ts';

export function entryService(core: Core): Services['entry'] {
  return {
    days: ({ before, limit }) => ok(journalDays(core, before ?? null, limit)),
    get({ id }) {
      const view = entryView(core, id);
      return view.entry === null && view.draft === null ? notFound('entry') : ok(view);
    },
    saveDraft(draft) {
      const journal = core.journal();
      if (!takesWords(journal, draft.entryId)) return notFound('entry');
      const savedAt = core.now();
      const written = core.write(() => {
        journal.drafts.save({ ...draft, savedAt, follows: listHeads(journal, draft.entryId) });
      });
      if (!written.ok) return written;
      core.changed([{ kind: 'draft', id: draft.entryId }]);
      return ok({ savedAt });
    },
    finish({ entryId }) {
      const draft = findDraft(core.journal(), entryId);
      return draft === null ? ok({ intentId: null }) : finishDraft(core, draft);
    },
    discardDraft({ entryId }) {
      const written = core.write(() => removeDraft(core, entryId));
      if (!written.ok) return written;
      core.changed([{ kind: 'draft', id: entryId }]);
      return ok({});
    },
    revisions({ id }) {
      const entry = findEntry(core.journal(), id);
      return entry === null ? notFound('entry') : ok(revisionViews(core, entry));
    },
    restore({ id, revisionId }) {
      const entry = findEntry(core.journal(), id);
      if (entry === null || entry.isErased) return notFound('entry');
      const text = textOfRevision(core, entry, revisionId);
      return text === null ? notFound('revision') : revise(core, id, { text, follows: [...entry.heads] });
    },
    merge({ id, text, follows }) {
      const entry = findEntry(core.journal(), id);
      if (entry === null || entry.isErased) return notFound('entry');
      const isKnown = follows.every((one) => entry.revisions.some((revision) => revision.id === one));
      return isKnown ? revise(core, id, { text, follows }) : notFound('revision');
    },
    erase: ({ id }) => eraseEntry(core, id),
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
  if (!takesWords(core.journal(), draft.entryId)) return notFound('entry');
  const isChange =
    entry === null ? hasText(draft.text) : JSON.stringify(entry.text) !== JSON.stringify(draft.text);
  if (!isChange) {
    const removed = core.write(() => core.journal().drafts.remove(draft.entryId));
    return removed.ok ? ok({ intentId: null }) : removed;
  }
  const { kind, day, text } = draft;
  // A draft of an older build does not say what it was begun upon.
  const follows = draft.follows.length > 0 ? [...draft.follows] : [...(entry?.heads ?? [])];
  const body: EntryEvent =
    entry === null
      ? { kind: 'entry.written', payload: { kind, day, text } }
      : { kind: 'entry.revised', payload: { text, follows } };
  const events: NewEvent[] = [{ subjectKind: 'entry', subjectId: draft.entryId, body }];
  return core.commit(events, () => {
    core.journal().drafts.remove(draft.entryId);
  });
}

/** Pictures that came in for an entry that was never written go with its draft. */
function removeDraft(core: Core, entryId: string): void {
  const journal = core.journal();
  const images = findEntry(journal, entryId) === null ? listImagesEverOf(journal, entryId) : [];
  if (images.length === 0) {
    journal.drafts.remove(entryId);
    return;
  }
  const events = images.map(imageRemoved);
  journal.log.erase({
    intent: { intentId: core.ports.ids.newId(), occurred: core.occurrence(), events },
    subjectIds: images,
    kinds: ['image.added'],
    alongside: () => journal.drafts.remove(entryId),
  });
  journal.checkpoint();
}

function revise(
  core: Core,
  id: string,
  payload: { readonly text: EntryText; readonly follows: string[] },
): ReturnType<Core['commit']> {
  const body: EntryEvent = { kind: 'entry.revised', payload };
  return core.commit([{ subjectKind: 'entry', subjectId: id, body }]);
}

function revisionViews(core: Core, { id, revisions, heads }: Entry): RevisionView[] {
  const texts = revisionTexts(core.journal(), id);
  const current = revisions.at(-1)?.id;
  return revisions
    .map(({ id: revisionId, when, follows }): RevisionView => ({
      revisionId,
      when,
      follows,
      text: readText(texts.get(revisionId)),
      standing: revisionId === current ? 'current' : heads.includes(revisionId) ? 'concurrent' : 'earlier',
    }))
    .reverse();
}

function textOfRevision(core: Core, entry: Entry, revisionId: string): EntryText | null {
  const isKnown = entry.revisions.some(({ id }) => id === revisionId);
  return isKnown ? readText(revisionTexts(core.journal(), entry.id).get(revisionId)) : null;
}

/** Older words lack what came later: the schema knows the defaults. */
function readText(stored: unknown): EntryText | null {
  const parsed = v.safeParse(entryTextSchema, stored);
  return parsed.success ? parsed.output : null;
}

export function entryView(core: Core, id: string): EntryView {
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
