import type { ParsedInputOf, Api, Services } from '../../contract/api.ts';
import type { SittingView } from '../../contract/prompt-contract.ts';
import type { EntryView } from '../../contract/journal-contract.ts';
import { ok } from '../../domain/kernel/result.ts';
import { askedPrompts } from '../../domain/prompt/asked-prompts.ts';
import { promptedKinds, type PromptedKind } from '../../domain/prompt/built-in-prompts.ts';
import { carriedAnswers, latestAnswers } from '../../domain/prompt/carried-answers.ts';
import { choosePrompts, resetPrompts } from '../../domain/prompt/decide-prompt-set.ts';
import { promptSlots } from '../../domain/prompt/prompt-set.ts';
import { dayOfReview, periodOf, type ReviewPeriod } from '../../domain/review/review-period.ts';
import { addDays } from '../../domain/time/days.ts';
import { draftsByDay } from '../../journal/drafts.ts';
import { findPromptSet } from '../../journal/queries/prompt-sets.ts';
import { listEntriesBetween } from '../../journal/queries/stretch.ts';
import { commitDecision, notFound, type Core } from '../core.ts';
import { dayFacts } from './day-facts.ts';
import { entryView } from './entry-service.ts';

export function promptService(core: Core): Services['prompt'] {
  const setOf = (kind: PromptedKind) => findPromptSet(core.journal(), kind);
  return {
    sets: () =>
      ok(
        promptedKinds.map((kind) => {
          const set = setOf(kind);
          return { kind, slots: promptSlots(kind, set?.slots ?? null), isOwn: set !== null };
        }),
      ),
    choose({ kind, slots }) {
      const before = setOf(kind);
      const id = before?.id ?? core.ports.ids.newId();
      return commitDecision(core, choosePrompts(id, kind, slots, before));
    },
    reset: ({ kind }) => commitDecision(core, resetPrompts(setOf(kind))),
    sitting: (input) => sitting(core, input),
  };
}

type SittingInput = ParsedInputOf<Api['prompt']['sitting']>;

function sitting(core: Core, { kind, day: wanted, entryId }: SittingInput) {
  const period = sittingPeriod(kind, wanted);
  const view = entryId === null ? foundView(core, kind, period) : entryView(core, entryId);
  const written = view.entry ?? view.draft;
  if (entryId !== null && written?.kind !== kind) return notFound('entry');
  const day = written?.day ?? (period.from === period.to ? wanted : dayOfReview(period, core.today()));
  const answer: SittingView = {
    ...view,
    kind,
    day,
    prompts: askedPrompts(kind, findPromptSet(core.journal(), kind)?.slots ?? null, day),
    lastTime: lastTime(core, kind, sittingPeriod(kind, day).from),
    facts: dayFacts(core, kind, day),
  };
  return ok(answer);
}

/** The days that share one entry of a kind. */
function sittingPeriod(kind: PromptedKind, day: string): ReviewPeriod {
  return kind === 'weekly' || kind === 'monthly' ? periodOf(kind, day) : { from: day, to: day };
}

/** What was written, or else begun, in the period. Each setback has a note of its own: only one that was begun is gone on with. */
function foundView(core: Core, kind: PromptedKind, period: ReviewPeriod): EntryView {
  const isIt = (one: { readonly kind: string; readonly day: string }): boolean =>
    one.kind === kind && one.day >= period.from && one.day <= period.to;
  const begun = draftsByDay(core.journal()).find(isIt);
  const written = kind === 'setback' ? undefined : listEntriesBetween(core.journal(), period).find(isIt);
  const id = written?.id ?? begun?.entryId;
  return id === undefined ? { entry: null, draft: null, passages: [] } : entryView(core, id);
}

function lastTime(core: Core, kind: PromptedKind, before: string): SittingView['lastTime'] {
  const { prompts, days } = carriedAnswers[kind];
  if (prompts.length === 0) return [];
  const range = { from: addDays(before, -days), to: addDays(before, -1) };
  return latestAnswers(listEntriesBetween(core.journal(), range).toReversed(), prompts);
}
