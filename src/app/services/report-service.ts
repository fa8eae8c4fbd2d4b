import type { ParsedInputOf, Api, Services } from '../../contract/api.ts';
import type { ReportPeriodChoice } from '../../contract/people-contract.ts';
import type { Occurrence } from '../../domain/kernel/event.ts';
import { err, ok, type Result } from '../../domain/kernel/result.ts';
import { buildReport, type ReportMaterialCommitment } from '../../domain/report/build-report.ts';
import { leaveOut } from '../../domain/report/leave-out.ts';
import type { ReportDraft } from '../../domain/report/report.ts';
import { addDays } from '../../domain/time/days.ts';
import type { Journal } from '../../journal/journal.ts';
import {
  commitmentOverview,
  listCheckIns,
  listCommitments,
  type CommitmentOverview,
} from '../../journal/queries/commitments.ts';
import { listAudienceOf } from '../../journal/queries/devices.ts';
import { goalLine } from '../../journal/queries/goals.ts';
import { findPerson, listNeeds, listOneOnOnes, listPassagesFor } from '../../journal/queries/people.ts';
import { notFound, type Core } from '../core.ts';
import { renderReport } from '../reports/render-report.ts';

/** How far back a report looks when there was no 1:1 yet. */
const firstPeriodDays = 28;

export function reportService(core: Core): Services['report'] {
  return {
    preview: (input) => draftReport(core, input),
    async render({ leaveOut: keys, format, paper, ...input }) {
      const draft = draftReport(core, input);
      if (!draft.ok) return draft;
      try {
        const rendered = await renderReport(
          leaveOut(draft.value, new Set(keys)),
          format,
          paper,
          core.ports.jobs,
        );
        const { fileName, mediaType, bytes } = rendered;
        return ok({ fileName, mediaType, base64: Buffer.from(bytes).toString('base64') });
      } catch (error) {
        core.ports.log.warn('A report could not be made', {
          cause: error instanceof Error ? error.message : null,
        });
        return err({ type: 'report-failed' });
      }
    },
  };
}

type Draft = Result<
  ReportDraft,
  { readonly type: 'period-reversed' } | { readonly type: 'not-found'; readonly what: string }
>;

function draftReport(core: Core, { personId, period }: ParsedInputOf<Api['report']['preview']>): Draft {
  const journal = core.journal();
  const person = findPerson(journal, personId);
  if (person === null) return notFound('person');
  const range = periodToRange(core, personId, period);
  if (range.from > range.to) return err({ type: 'period-reversed' });
  const now = core.now();
  return ok(
    buildReport({
      person: { id: person.id, name: person.name },
      author: core.profile().name,
      period: { ...range, sinceLast: period.kind === 'since-last' },
      madeAt: now,
      zone: core.zone(),
      commitments: shownTo(journal, personId, now),
      needs: listNeeds(journal, { state: 'all', personId }),
      oneOnOnes: listOneOnOnes(journal, personId),
      passages: listPassagesFor(journal, personId),
    }),
  );
}

/** What is promised to the person, and what they stand as the audience of. Nothing else of the journal's commitments is read. */
function shownTo(journal: Journal, personId: string, now: string): ReportMaterialCommitment[] {
  const promised = listCommitments(journal, { status: 'all', personId }, now);
  const shared = listAudienceOf(journal, personId).flatMap(({ commitmentId, added }) => {
    const overview = commitmentOverview(journal, commitmentId);
    const isPromised = overview?.commitment.personId === personId;
    return overview === null || isPromised ? [] : [toMaterial(journal, overview, added)];
  });
  return [...promised.map((overview) => toMaterial(journal, overview, null)), ...shared];
}

function toMaterial(
  journal: Journal,
  { commitment, steps }: CommitmentOverview,
  sharedSince: Occurrence | null,
): ReportMaterialCommitment {
  // A look at it from before it was shared is not for its audience.
  const checkIn = listCheckIns(journal, commitment.id).find(
    ({ when }) => sharedSince === null || when.at >= sharedSince.at,
  );
  return {
    id: commitment.id,
    commitment,
    sharedSince,
    steps,
    confidence: checkIn?.confidence ?? null,
    checkInNote: checkIn?.note ?? null,
    thread: goalLine(journal, commitment.goalId).map(({ kind, title }) => ({ kind, title })),
  };
}

function periodToRange(
  core: Core,
  personId: string,
  period: ReportPeriodChoice,
): { from: string; to: string } {
  if (period.kind === 'range') return { from: period.from, to: period.to };
  const today = core.today();
  const last = listOneOnOnes(core.journal(), personId)[0]?.day;
  if (last === undefined) return { from: addDays(today, 1 - firstPeriodDays), to: today };
  return { from: last < today ? addDays(last, 1) : today, to: today };
}
