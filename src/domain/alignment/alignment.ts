import * as v from 'valibot';
import { occurrenceOf, type BodyOf, type Occurrence } from '../kernel/event.ts';
import { daySchema, idSchema, noteSchema } from '../kernel/schema.ts';
import type { SubjectDefinition } from '../kernel/subject.ts';

export const alignmentDecisions = [
  'serves-goal',
  'serves-outside',
  'stands-alone',
  'kept-conflict',
  'resolved-conflict',
  'archived',
  'later',
] as const;
export type AlignmentDecisionKind = (typeof alignmentDecisions)[number];

/** Why a goal is looked at: it serves nothing, or something closed, or it stands against another one. */
export const alignmentIssues = ['unaligned', 'serves-closed', 'outside-parent-cycle', 'rival'] as const;
export type AlignmentIssue = (typeof alignmentIssues)[number];

/** An alignment session that was held: what was decided about each goal that served nothing or stood against another. */
export interface Alignment extends AlignmentFields {
  readonly id: string;
  readonly held: Occurrence;
}

export const alignmentFieldsSchema = v.strictObject({
  day: daySchema,
  decisions: v.pipe(
    v.array(
      v.strictObject({
        goalId: idSchema,
        issue: v.picklist(alignmentIssues),
        decision: v.picklist(alignmentDecisions),
        /** The other goal that the decision is about, if there is one. */
        otherId: v.nullable(idSchema),
        note: v.nullable(noteSchema),
      }),
    ),
    v.maxLength(500),
  ),
  note: v.nullable(noteSchema),
});
export type AlignmentFields = v.InferOutput<typeof alignmentFieldsSchema>;
export type AlignmentDecision = AlignmentFields['decisions'][number];

export type AlignmentHeld = BodyOf<'alignment.held', AlignmentFields>;

export const alignmentSubject: SubjectDefinition<Alignment, AlignmentHeld> = {
  kind: 'alignment',
  events: { 'alignment.held': { version: 1, schema: alignmentFieldsSchema } },
  fold: (state, event) => state ?? { id: event.subjectId, ...event.payload, held: occurrenceOf(event) },
};
