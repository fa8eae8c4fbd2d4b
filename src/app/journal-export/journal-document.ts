import type { Image } from '../../domain/image/image.ts';
import { imagesIn } from '../../domain/entry/entry-marks.ts';
import type { Answer, Entry, EntryText } from '../../domain/entry/entry.ts';
import type { Instant, Zone } from '../../domain/kernel/ports.ts';
import type { DayRange } from '../../domain/time/months.ts';
import { instantToLocal } from '../../domain/time/instants.ts';
import { m } from '../../messages/index.ts';
import { obstacleText, kindText, questionText } from './entry-texts.ts';

/** A stretch of the journal in words, before any format: plain data that can be sent to a worker. */
export interface JournalDocument {
  readonly title: string;
  readonly period: string;
  /** Says that the file is private: whoever finds it should know. */
  readonly notice: string;
  readonly madeAt: Instant;
  readonly days: readonly DocumentDay[];
  /** By id, base64; empty where the format or the person takes none. */
  readonly images: Readonly<Record<string, DocumentImage>>;
}

export interface DocumentDay {
  readonly heading: string;
  readonly entries: readonly DocumentEntry[];
}

export interface DocumentEntry {
  readonly heading: string;
  /** Tags, mood, energy and obstacle in one line, or null. */
  readonly about: string | null;
  /** Markdown, each under the words that asked for it; null for the body. */
  readonly parts: readonly { readonly question: string | null; readonly markdown: string }[];
}

export type DocumentImage = Pick<Image, 'mediaType' | 'width' | 'height'> & { readonly data: string };

export interface Export {
  readonly entries: readonly Entry[];
  readonly range: DayRange;
  readonly author: string | null;
  readonly madeAt: Instant;
  readonly zone: Zone;
  readonly images: Readonly<Record<string, DocumentImage>>;
}

const locale = 'en-GB';
const dayFormat = new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeZone: 'UTC' });
const rangeFormat = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });

/** The entries by day, in the order of writing. */
export function journalDocument({ entries, range, author, madeAt, zone, images }: Export): JournalDocument {
  const days = [...new Set(entries.map(({ day }) => day))].sort();
  return {
    title: author === null ? m.export_doc_title() : m.export_doc_title_of({ name: author }),
    period: rangeFormat.formatRange(dayToDate(range.from), dayToDate(range.to)),
    notice: m.export_doc_private({
      day: rangeFormat.format(dayToDate(instantToLocal(madeAt, zone).slice(0, 10))),
    }),
    madeAt,
    days: days.map((day) => ({
      heading: dayFormat.format(dayToDate(day)),
      entries: entries.filter((entry) => entry.day === day).map((entry) => entryOf(entry, zone)),
    })),
    images,
  };
}

/** The pictures that stand in these entries, each once. */
export function imagesOf(entries: readonly Entry[]): string[] {
  return [...new Set(entries.flatMap(({ text }) => imagesIn(text)))];
}

function entryOf({ kind, text, written }: Entry, zone: Zone): DocumentEntry {
  return {
    heading: m.export_doc_entry({
      kind: kindText(kind),
      time: instantToLocal(written.at, zone).slice(11, 16),
    }),
    about: aboutOf(text),
    parts: [
      ...text.answers.filter((answer) => answer.text.trim() !== '').map(answerPart),
      ...(text.body.trim() === '' ? [] : [{ question: null, markdown: text.body }]),
    ],
  };
}

function answerPart(answer: Answer) {
  return { question: questionText(answer), markdown: answer.text };
}

function aboutOf({ tags, mood, energy, obstacle }: EntryText): string | null {
  const parts = [
    tags.map((tag) => `#${tag}`).join(' '),
    mood === null ? '' : m.export_doc_mood({ mood }),
    energy === null ? '' : m.export_doc_energy({ energy }),
    obstacle === null ? '' : m.export_doc_obstacle({ obstacle: obstacleText(obstacle) }),
  ].filter((part) => part !== '');
  return parts.length === 0 ? null : parts.join(' · ');
}

function dayToDate(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
