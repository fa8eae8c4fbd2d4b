import * as v from 'valibot';
import { daySchema, idSchema, noteSchema } from '../domain/kernel/schema.ts';
import type { Need } from '../domain/need/need.ts';
import { oneOnOneFieldsSchema, type OneOnOne } from '../domain/person/one-on-one.ts';
import { personChangeSchema, personFieldsSchema, type Person } from '../domain/person/person.ts';
import type { ReportDraft } from '../domain/report/report.ts';
import type { CommitmentSummary } from './commitment-contract.ts';
import { command, query, type Committed, type Created } from './endpoint.ts';

const withId = v.strictObject({ id: idSchema });

export interface PersonListItem {
  readonly person: Person;
  readonly openCommitments: number;
  readonly openNeeds: number;
  readonly lastOneOnOne: string | null;
}

export interface PersonPageView {
  readonly person: Person;
  readonly commitments: readonly CommitmentSummary[];
  readonly needs: readonly Need[];
  readonly oneOnOnes: readonly OneOnOne[];
}

export const personContract = {
  add: command<Created>()(
    v.strictObject({
      name: personFieldsSchema.entries.name,
      role: v.optional(personFieldsSchema.entries.role, null),
      note: v.optional(personFieldsSchema.entries.note, null),
    }),
  ),
  change: command<Committed>()(v.strictObject({ id: idSchema, change: personChangeSchema })),
  archive: command<Committed>()(withId),
  restore: command<Committed>()(withId),
  list: query<readonly PersonListItem[]>()(v.strictObject({})),
  get: query<PersonPageView>()(withId),
};

export const oneOnOneContract = {
  hold: command<Created>()(
    v.strictObject({
      personId: idSchema,
      day: oneOnOneFieldsSchema.entries.day,
      decisions: v.optional(v.nullable(noteSchema), null),
    }),
  ),
};

export const reportFormats = ['markdown', 'html', 'pdf'] as const;
export type ReportFormat = (typeof reportFormats)[number];
export const paperSizes = ['a4', 'letter'] as const;
export type PaperSize = (typeof paperSizes)[number];

/** A chosen period, or everything since the last 1:1 (28 days when there was none). Days are inclusive. */
export const reportPeriodSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('since-last') }),
  v.strictObject({ kind: v.literal('range'), from: daySchema, to: daySchema }),
]);
export type ReportPeriodChoice = v.InferOutput<typeof reportPeriodSchema>;

export interface RenderedReport {
  readonly fileName: string;
  readonly mediaType: string;
  /** The file's bytes. */
  readonly base64: string;
}

export type ReportError = { readonly type: 'period-reversed' } | { readonly type: 'report-failed' };

export const reportContract = {
  /** Every item that could be in the report; nothing else can get into the file. */
  preview: query<ReportDraft, ReportError>()(
    v.strictObject({ personId: idSchema, period: reportPeriodSchema }),
  ),
  /** Renders the preview without the items left out. */
  render: command<RenderedReport, ReportError>()(
    v.strictObject({
      personId: idSchema,
      period: reportPeriodSchema,
      leaveOut: v.pipe(v.array(v.pipe(v.string(), v.maxLength(100))), v.maxLength(5_000)),
      format: v.picklist(reportFormats),
      paper: v.optional(v.picklist(paperSizes), 'a4'),
    }),
  ),
};
