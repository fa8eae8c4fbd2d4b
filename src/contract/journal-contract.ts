import * as v from 'valibot';
import { entryKinds, entryTextSchema, type Entry, type EntryText } from '../domain/entry/entry.ts';
import { imageLimits, type ImageType } from '../domain/image/image.ts';
import type { ImageError } from '../domain/image/clean-image.ts';
import type { GoalAsk } from '../domain/goal/check-in-due.ts';
import type { Occurrence } from '../domain/kernel/event.ts';
import { daySchema, idSchema, instantSchema, limits, localDateTimeSchema } from '../domain/kernel/schema.ts';
import { passageFieldsSchema, type Passage } from '../domain/passage/passage.ts';
import { profileChangeSchema, type Profile } from '../domain/profile/profile.ts';
import { reminderPlanSchema, deliveryChannels, type Reminder } from '../domain/reminder/reminder.ts';
import type { CommitmentSummary, GoalRef } from './commitment-contract.ts';
import { command, query, type Committed, type Created } from './endpoint.ts';
import type { PracticeSummary } from './practice-contract.ts';
import type { Need } from '../domain/need/need.ts';

const nothing = v.strictObject({});
const withId = v.strictObject({ id: idSchema });

/** Words being written, kept outside the log until the writing session ends. */
export interface DraftView {
  readonly entryId: string;
  readonly kind: Entry['kind'];
  readonly day: string;
  readonly text: EntryText;
  readonly savedAt: string;
  /** The revisions that these words were begun upon. */
  readonly follows: readonly string[];
}

export interface EntryView {
  readonly entry: Entry | null;
  readonly draft: DraftView | null;
  readonly passages: readonly Passage[];
}

/** A finished sitting at an entry, with its words; `text` is null when they were erased. */
export interface RevisionView {
  readonly revisionId: string;
  readonly when: Occurrence;
  readonly follows: readonly string[];
  readonly text: EntryText | null;
  /** `current`: the entry's words; `concurrent`: written beside them and not merged yet; `earlier`: something was written upon it. */
  readonly standing: 'current' | 'concurrent' | 'earlier';
}

export interface JournalDay {
  readonly day: string;
  readonly entries: readonly Entry[];
  readonly drafts: readonly DraftView[];
}

export const entryContract = {
  /** The newest days first, `limit` of them, before `before` when given. */
  days: query<readonly JournalDay[]>()(
    v.strictObject({
      before: v.optional(daySchema),
      limit: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(60)), 14),
    }),
  ),
  get: query<EntryView>()(withId),
  /** Saves words at once, outside the log. A new entry brings a new id. */
  saveDraft: command<{ readonly savedAt: string }>()(
    v.strictObject({
      entryId: idSchema,
      kind: v.picklist(entryKinds),
      day: daySchema,
      text: entryTextSchema,
    }),
  ),
  /** Ends the writing session: the draft becomes one event. Does nothing when the words did not change. */
  finish: command<{ readonly intentId: string | null }>()(v.strictObject({ entryId: idSchema })),
  discardDraft: command<Record<string, never>>()(v.strictObject({ entryId: idSchema })),
  /** Every revision, the newest first. */
  revisions: query<readonly RevisionView[]>()(withId),
  /** Writes the words of a revision anew, upon all that is there. A draft on the entry is left alone. */
  restore: command<Committed>()(v.strictObject({ id: idSchema, revisionId: idSchema })),
  /** Brings concurrent revisions together in the words given. */
  merge: command<Committed>()(
    v.strictObject({
      id: idSchema,
      text: entryTextSchema,
      follows: v.pipe(v.array(idSchema), v.minLength(1), v.maxLength(20)),
    }),
  ),
  /** Removes the text for good. Backups that still hold it are named. */
  erase: command<{ readonly backupsWithText: readonly string[] }>()(withId),
};

export interface ImageAdded {
  readonly id: string;
  readonly mediaType: ImageType;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

export const imageContract = {
  /** Takes a picture in for an entry that is written or being written. What it says about its maker is left out. */
  add: command<ImageAdded, ImageError>()(
    v.strictObject({
      entryId: idSchema,
      /** The file, base64. It may be larger than what is kept, by the metadata that is left out. */
      data: v.pipe(v.string(), v.base64(), v.minLength(4), v.maxLength(imageLimits.bytes * 2)),
    }),
  ),
  /** The picture without metadata, base64. */
  get: query<{ readonly mediaType: ImageType; readonly data: string }>()(withId),
};

export const passageContract = {
  pick: command<Created>()(passageFieldsSchema),
  drop: command<Committed>()(withId),
};

export const profileContract = {
  /** The profile with the zone in force and the logical day it is now. */
  get: query<ProfileView>()(nothing),
  change: command<Committed, { readonly type: 'unknown-zone' }>()(profileChangeSchema),
};

export interface ProfileView {
  readonly profile: Profile;
  readonly zoneInForce: string;
  readonly today: string;
}

/** A reminder that came in and was not yet acted on. */
export interface Notice {
  readonly reminderId: string;
  readonly about: Reminder['about'];
  /** The commitment's statement; null for the evening prompt. */
  readonly statement: string | null;
  readonly nextStep: string | null;
  readonly due: string | null;
  readonly plannedFor: string;
  readonly deliveredAt: string | null;
  /** Minutes between planned and delivered: 0 when on time. */
  readonly lateMinutes: number;
}

export const reminderContract = {
  plan: command<Created, { readonly type: 'due-in-the-past' } | { readonly type: 'no-due' }>()(
    v.strictObject({
      commitmentId: idSchema,
      plan: v.variant('kind', [
        v.strictObject({ kind: v.literal('at'), local: localDateTimeSchema }),
        reminderPlanSchema.options[1],
      ]),
    }),
  ),
  /** Until a wall-clock time, or for so many minutes from now. */
  snooze: command<Committed, { readonly type: 'due-in-the-past' }>()(
    v.strictObject({
      id: idSchema,
      until: v.variant('kind', [
        v.strictObject({ kind: v.literal('at'), local: localDateTimeSchema }),
        v.strictObject({
          kind: v.literal('minutes'),
          minutes: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(20_160)),
        }),
      ]),
    }),
  ),
  done: command<Committed>()(withId),
  cancel: command<Committed>()(withId),
  notices: query<readonly Notice[]>()(nothing),
  /** The browser says that it showed a notification; kept beside the in-app delivery. */
  shown: command<Record<string, never>>()(
    v.strictObject({ id: idSchema, channel: v.picklist(deliveryChannels), plannedFor: instantSchema }),
  ),
};

export interface TodayView {
  readonly day: string;
  readonly name: string | null;
  readonly awaiting: readonly CommitmentSummary[];
  readonly dueToday: readonly CommitmentSummary[];
  /** Due within the next seven days. */
  readonly soon: readonly CommitmentSummary[];
  readonly undated: readonly CommitmentSummary[];
  /** Goals to look at or to grade today, what waits longest first. */
  readonly goals: readonly AskingGoal[];
  /** Practices that run today; they stand in none of the lists above, but for those awaiting a verdict. */
  readonly practices: readonly PracticeSummary[];
  /** The one step to take now, with the thread above it. */
  readonly nextStep: NextStepView | null;
  readonly notices: readonly Notice[];
  readonly needs: readonly Need[];
  readonly evening: { readonly isTime: boolean; readonly isWritten: boolean };
  readonly keptToday: number;
}

/** A goal and what it asks of its owner. */
export interface AskingGoal {
  readonly goal: GoalRef;
  readonly asks: GoalAsk;
}

export interface NextStepView {
  readonly stepId: string | null;
  readonly text: string;
  readonly commitment: CommitmentSummary;
  readonly thread: readonly { readonly id: string; readonly title: string; readonly kind: string }[];
}

export const todayContract = {
  get: query<TodayView>()(nothing),
};

/** One line of a record's history. `payload` is null when its text was erased. */
export interface HistoryItem {
  readonly eventId: string;
  readonly intentId: string;
  readonly at: string;
  readonly zone: string;
  readonly day: string;
  readonly kind: string;
  readonly payload: unknown;
  /** What its record said when it happened, as far as it is told beside the new words; null for a record's first event. */
  readonly before: Readonly<Record<string, unknown>> | null;
  /** The witness or audience that it is about. */
  readonly personName: string | null;
  readonly isTakenBack: boolean;
}

export const historyContract = {
  /** Oldest first; what hangs on the record, or did until it was removed, is part of it. */
  of: query<readonly HistoryItem[]>()(
    v.strictObject({
      kind: v.picklist(['commitment', 'goal', 'person', 'entry', 'need', 'step']),
      id: idSchema,
    }),
  ),
};

export const maxPayloadCharacters = limits.longText * 5;
