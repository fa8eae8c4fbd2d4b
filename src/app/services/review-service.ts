import type { Api, ParsedInputOf, Services } from '../../contract/api.ts';
import type { ProposalView, WeekReview } from '../../contract/review-contract.ts';
import { makeCommitment } from '../../domain/commitment/decide-commitment.ts';
import type { NewEvent } from '../../domain/kernel/event.ts';
import { ok } from '../../domain/kernel/result.ts';
import { answersIn } from '../../domain/prompt/carried-answers.ts';
import { pauseOn, termsOn } from '../../domain/practice/practice-terms.ts';
import { proposeCommitments, type ReviewedWeek } from '../../domain/review/propose-commitments.ts';
import { periodAfter, periodOf, reviewsOn, type ReviewPeriod } from '../../domain/review/review-period.ts';
import { listGoals } from '../../journal/queries/goals.ts';
import { listPeopleNamed } from '../../journal/queries/people.ts';
import { listPractices } from '../../journal/queries/practices.ts';
import { countPracticeDays, listEntriesBetween, listUnsettled } from '../../journal/queries/stretch.ts';
import { notFound, type Core } from '../core.ts';
import { defaultReminder } from '../reminders/plan-reminders.ts';
import { missingReference } from './commitment-service.ts';
import { dueBetween } from './day-facts.ts';
import { dayOfDue, dueAt } from './due-at.ts';
import { goalToRef } from './goal-views.ts';
import { monthReview } from './month-review.ts';
import { periodFacts } from './period-facts.ts';

export function reviewService(core: Core): Services['review'] {
  return {
    week: ({ day }) => ok(weekReview(core, periodOf('weekly', day))),
    month: ({ day }) => ok(monthReview(core, periodOf('monthly', day))),
    offered: ({ day }) => ok(offered(core, day)),
    accept: (input) => accept(core, input),
  };
}

function weekReview(core: Core, period: ReviewPeriod): WeekReview {
  const ahead = periodAfter('weekly', period);
  const facts = periodFacts(core, 'weekly', period);
  return {
    facts,
    ahead: {
      period: ahead,
      due: dueBetween(core, ahead).filter(({ status }) => status !== 'settled'),
    },
    proposals: proposals(core, period, ahead, facts),
  };
}

function proposals(
  core: Core,
  period: ReviewPeriod,
  ahead: ReviewPeriod,
  { settled, moved }: WeekReview['facts'],
): ProposalView[] {
  const goals = listGoals(core.journal());
  const people = listPeopleNamed(core.journal());
  const toReviewed = ({ id, statement, goal, person, due }: (typeof settled)[number]) => ({
    ...{ id, statement },
    goalId: goal?.id ?? null,
    personId: person?.id ?? null,
    dueDay: due === null ? null : dayOfDue(core, due),
  });
  const week: ReviewedWeek = {
    today: core.today(),
    ahead,
    settled: settled.flatMap((one) =>
      one.verdict === null ? [] : [{ ...toReviewed(one), verdict: one.verdict }],
    ),
    moved: moved.map((one) => ({ ...toReviewed(one), nextStep: one.nextStep?.text ?? null })),
    firstSteps: firstSteps(core, period),
    restingPractices: restingPractices(core, period, ahead),
    goals,
    open: listUnsettled(core.journal()),
  };
  const goalById = new Map(goals.map((goal) => [goal.id, goalToRef(goal)]));
  return proposeCommitments(week).map((proposal) => {
    const { goalId, personId } = proposal;
    const name = personId === null ? undefined : people.get(personId);
    return {
      ...proposal,
      goal: goalId === null ? null : (goalById.get(goalId) ?? null),
      person: personId === null || name === undefined ? null : { id: personId, name },
    };
  });
}

/** On one line, as a commitment says it; the latest first. */
function firstSteps(core: Core, period: ReviewPeriod): ReviewedWeek['firstSteps'] {
  return listEntriesBetween(core.journal(), period)
    .toReversed()
    .flatMap((entry) => answersIn(entry, ['first-step', 'small-step']))
    .map(({ entryId, text }) => ({ entryId, text: text.replace(/\s+/g, ' ').trim().slice(0, 500) }));
}

/** A practice of doing, not of letting be, that has no day in the week; one that rests beyond the next week is left in peace. */
function restingPractices(
  core: Core,
  period: ReviewPeriod,
  ahead: ReviewPeriod,
): ReviewedWeek['restingPractices'] {
  const days = countPracticeDays(core.journal(), period);
  return listPractices(core.journal(), 'open')
    .filter(({ practice, commitment }) => {
      const isRunning = practice.terms.some(({ from }) => from <= period.to);
      const rests = pauseOn(practice, ahead.to) !== null;
      const isDoing = termsOn(practice, ahead.from).direction === 'at-least';
      return isRunning && isDoing && !rests && !days.has(commitment.id);
    })
    .map(({ commitment: { id, statement, goalId } }) => ({ id, statement, goalId }));
}

function offered(core: Core, day: string) {
  const has = (kind: string, period: ReviewPeriod): boolean =>
    listEntriesBetween(core.journal(), period).some((entry) => entry.kind === kind);
  return {
    isPlanned: has('morning', { from: day, to: day }),
    reviews: reviewsOn(day).map((review) => ({ ...review, isWritten: has(review.kind, review.period) })),
  };
}

type AcceptInput = ParsedInputOf<Api['review']['accept']>;

function accept(core: Core, { commitments }: AcceptInput): ReturnType<Services['review']['accept']> {
  const events: NewEvent[] = [];
  const ids: string[] = [];
  for (const { statement, due: local, goalId, personId } of commitments) {
    const missing = missingReference(core, { goalId, personId });
    if (missing !== null) return notFound(missing);
    const id = core.ports.ids.newId();
    const due = local === null ? null : dueAt(local, core.zone());
    const horizonDays = core.profile().defaultHorizonDays;
    const made = makeCommitment(
      id,
      { statement, doneMeans: null, due, horizonDays, personId, goalId, tags: [] },
      core.now(),
    );
    if (!made.ok) return made;
    events.push(...made.value, ...defaultReminder(core, id, due));
    ids.push(id);
  }
  const committed = core.commit(events);
  return committed.ok ? ok({ ids, ...committed.value }) : committed;
}
