import type { Api, ParsedInputOf, Services } from '../../contract/api.ts';
import { makeCommitment } from '../../domain/commitment/decide-commitment.ts';
import type { NewEvent } from '../../domain/kernel/event.ts';
import { ok, type DomainError, type Result } from '../../domain/kernel/result.ts';
import {
  changeTerms,
  clearPracticeDay,
  logPracticeDay,
  makePractice,
  pausePractice,
  resumePractice,
  skipPracticeDay,
  type PracticeMoment,
} from '../../domain/practice/decide-practice.ts';
import type { PracticeDay } from '../../domain/practice/practice-day.ts';
import type { Practice } from '../../domain/practice/practice.ts';
import { findCommitment } from '../../journal/queries/commitments.ts';
import { findPracticeOf, listPracticeDays, listPractices } from '../../journal/queries/practices.ts';
import { commitDecision, notFound, type Core, type WriteError } from '../core.ts';
import { missingReference } from './commitment-service.ts';
import { dueAt } from './due-at.ts';
import { practiceMoment, practiceView, practiceWithScore, practiceYear } from './practice-views.ts';

export function practiceService(core: Core): Services['practice'] {
  return {
    make: (input) => make(core, input),
    change: ({ commitmentId, terms, from }) =>
      withPractice(core, commitmentId, (practice, moment) =>
        changeTerms(practice, terms, from ?? moment.today, moment),
      ),
    pause: ({ commitmentId, ...request }) =>
      withPractice(core, commitmentId, (practice, moment) => pausePractice(practice, request, moment)),
    resume: ({ commitmentId, on }) =>
      withPractice(core, commitmentId, (practice, moment) => resumePractice(practice, on, moment)),
    log: ({ commitmentId, day, amount, note }) =>
      withDay(core, commitmentId, day, (practice, standing, context) =>
        logPracticeDay(practice, standing, { day, amount, note }, context),
      ),
    skip: ({ commitmentId, day, reason }) =>
      withDay(core, commitmentId, day, (practice, standing, context) =>
        skipPracticeDay(practice, standing, { day, reason }, context),
      ),
    clear: ({ commitmentId, day }) =>
      withDay(core, commitmentId, day, (_practice, standing, { moment }) =>
        clearPracticeDay(standing, moment),
      ),
    get({ commitmentId }) {
      const overview = findPracticeOf(core.journal(), commitmentId);
      if (overview !== null) return ok(practiceView(core, overview));
      return findCommitment(core.journal(), commitmentId) === null ? notFound('commitment') : ok(null);
    },
    year({ commitmentId, year }) {
      const overview = findPracticeOf(core.journal(), commitmentId);
      return overview === null ? notFound('practice') : ok(practiceYear(core, overview, year));
    },
    list: ({ scope }) =>
      ok(listPractices(core.journal(), scope).map((overview) => practiceWithScore(core, overview))),
  };
}

type MakeInput = ParsedInputOf<Api['practice']['make']>;

function make(core: Core, input: MakeInput): ReturnType<Services['practice']['make']> {
  const missing = missingReference(core, input);
  if (missing !== null) return notFound(missing);
  const id = core.ports.ids.newId();
  const today = core.today();
  const { statement, doneMeans, terms, from, until, personId, goalId, tags } = input;
  const { horizonDays = core.profile().defaultHorizonDays } = input;
  // The last day counts to its end, so the verdict is asked for after it.
  const due = until === null ? null : dueAt(`${until}T23:59`, core.zone());
  const draft = { statement, doneMeans, due, horizonDays, personId, goalId, tags };
  const commitment = makeCommitment(id, draft, core.now());
  if (!commitment.ok) return commitment;
  const practice = makePractice(core.ports.ids.newId(), id, terms, { from: from ?? today, until, today });
  if (!practice.ok) return practice;
  const committed = core.commit([...commitment.value, ...practice.value]);
  return committed.ok ? ok({ id, ...committed.value }) : committed;
}

type Answer<E extends DomainError> = Result<
  { readonly intentId: string },
  E | WriteError | { readonly type: 'not-found'; readonly what: string }
>;

function withPractice<E extends DomainError>(
  core: Core,
  commitmentId: string,
  decide: (practice: Practice, moment: PracticeMoment) => Result<NewEvent[], E>,
): Answer<E> {
  const overview = findPracticeOf(core.journal(), commitmentId);
  if (overview === null) return notFound('practice');
  return commitDecision(core, decide(overview.practice, practiceMoment(core, overview.commitment)));
}

function withDay<E extends DomainError>(
  core: Core,
  commitmentId: string,
  day: string,
  decide: (
    practice: Practice,
    standing: readonly PracticeDay[],
    context: { readonly moment: PracticeMoment; readonly newId: string },
  ) => Result<NewEvent[], E>,
): Answer<E> {
  return withPractice(core, commitmentId, (practice, moment) => {
    const standing = listPracticeDays(core.journal(), commitmentId, { from: day, to: day });
    return decide(practice, standing, { moment, newId: core.ports.ids.newId() });
  });
}
