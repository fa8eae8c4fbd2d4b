import type { Services } from '../../contract/api.ts';
import type { JournalDay } from '../../contract/journal-contract.ts';
import type { MarkedDay } from '../../contract/reading-contract.ts';
import { sameDates } from '../../domain/entry/on-this-day.ts';
import { ok } from '../../domain/kernel/result.ts';
import { monthRange, type DayRange } from '../../domain/time/months.ts';
import { draftsByDay } from '../../journal/drafts.ts';
import type { Journal } from '../../journal/journal.ts';
import { findGoal } from '../../journal/queries/goals.ts';
import {
  countEntriesAboutGoal,
  firstEntryDay,
  listCalendarEntries,
  listEntriesAboutGoal,
  listEntriesBetween,
  listEntriesOnDays,
} from '../../journal/queries/reading.ts';
import { notFound, type Core } from '../core.ts';

export function readingService(core: Core): Services['reading'] {
  return {
    month: ({ month }) => ok(markedDays(core.journal(), monthRange(month))),
    between: (range) => ok(daysBetween(core.journal(), range)),
    onThisDay({ day }) {
      const journal = core.journal();
      const dates = sameDates(day, firstEntryDay(journal) ?? day);
      const entries = listEntriesOnDays(
        journal,
        dates.map((date) => date.day),
      );
      const days = dates.map((date) => ({
        ...date,
        entries: entries.filter((entry) => entry.day === date.day),
      }));
      return ok(days.filter((one) => one.entries.length > 0));
    },
    aboutGoal({ goalId, offset, limit }) {
      const journal = core.journal();
      const goal = findGoal(journal, goalId);
      if (goal === null) return notFound('goal');
      const { id, title, kind } = goal;
      return ok({
        goal: { id, title, kind },
        entries: listEntriesAboutGoal(journal, goalId, offset, limit),
        total: countEntriesAboutGoal(journal, goalId),
      });
    },
  };
}

function markedDays(journal: Journal, range: DayRange): MarkedDay[] {
  const entries = listCalendarEntries(journal, range);
  const begun = new Set(draftsWithin(journal, range).map(({ day }) => day));
  const days = [...new Set([...entries.map(({ day }) => day), ...begun])].sort();
  return days.map((day) => {
    const written = entries.filter((entry) => entry.day === day);
    return {
      day,
      kinds: [...new Set(written.map(({ kind }) => kind))],
      entries: written.length,
      mood: written.findLast(({ mood }) => mood !== null)?.mood ?? null,
      isBegun: begun.has(day),
    };
  });
}

function daysBetween(journal: Journal, range: DayRange): JournalDay[] {
  const entries = listEntriesBetween(journal, range);
  const drafts = draftsWithin(journal, range);
  const days = [...new Set([...entries, ...drafts].map(({ day }) => day))].sort();
  return days.map((day) => ({
    day,
    entries: entries.filter((entry) => entry.day === day),
    drafts: drafts.filter((draft) => draft.day === day),
  }));
}

function draftsWithin(journal: Journal, { from, to }: DayRange) {
  return draftsByDay(journal).filter(({ day }) => from <= day && day <= to);
}
