import * as v from 'valibot';
import { entryKinds } from '../domain/entry/entry.ts';
import { daySchema } from '../domain/kernel/schema.ts';
import { command, query } from './endpoint.ts';
import { paperSizes, reportFormats, type RenderedReport } from './people-contract.ts';

/** What of the journal goes into a file. Without days it is everything; both days are included. */
const stretchFields = {
  from: v.nullable(daySchema),
  to: v.nullable(daySchema),
  kinds: v.pipe(v.array(v.picklist(entryKinds)), v.minLength(1), v.maxLength(entryKinds.length)),
};

export interface ExportPreview {
  readonly entries: number;
  readonly words: number;
}

export type ExportError =
  | { readonly type: 'period-reversed' }
  | { readonly type: 'nothing-to-export' }
  /** A PDF of so many words would take the machine for minutes. */
  | { readonly type: 'too-long-for-pdf'; readonly words: number; readonly limit: number }
  | { readonly type: 'export-cancelled' }
  | { readonly type: 'export-failed' };

/** A stretch of the journal as a file for its author. It has nothing to do with reports, which others read. */
export const journalExportContract = {
  /** How much it would be. */
  preview: query<ExportPreview, { readonly type: 'period-reversed' }>()(v.strictObject(stretchFields)),
  render: command<RenderedReport, ExportError>()(
    v.strictObject({
      ...stretchFields,
      format: v.picklist(reportFormats),
      paper: v.optional(v.picklist(paperSizes), 'a4'),
      withImages: v.optional(v.boolean(), true),
    }),
  ),
  /** Stops what is being rendered; does nothing when nothing is. */
  cancel: command<Record<string, never>>()(v.strictObject({})),
};
