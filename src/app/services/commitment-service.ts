import type { ParsedInputOf, Services, Api } from '../../contract/api.ts';
import { parseCapture } from '../../domain/capture/parse-capture.ts';
import type { Commitment } from '../../domain/commitment/commitment.ts';
import { changePromise, clarifyCommitment } from '../../domain/commitment/change-promise.ts';
import {
  makeCommitment,
  reopenCommitment,
  settleCommitment,
} from '../../domain/commitment/decide-commitment.ts';
import { setHorizon } from '../../domain/commitment/set-horizon.ts';
import type { NewEvent } from '../../domain/kernel/event.ts';
import { ok, type Result } from '../../domain/kernel/result.ts';
import { findCommitment } from '../../journal/queries/commitments.ts';
import { findGoal } from '../../journal/queries/goals.ts';
import { findPerson, listPeopleNames } from '../../journal/queries/people.ts';
import { commitDecision, notFound, type Core, type WriteError } from '../core.ts';
import { defaultReminder, remindersMovedWith } from '../reminders/plan-reminders.ts';
import { commitmentListService } from './commitment-list-service.ts';
import { commitmentPage } from './commitment-views.ts';
import { dueAt } from './due-at.ts';
import { newSteps, stepsKeptWith } from './step-service.ts';

export function captureService(core: Core): Services['capture'] {
  return {
    read: ({ text }) =>
      ok(
        parseCapture(text, {
          now: core.now(),
          zone: core.zone(),
          startOfDay: core.profile().startOfDay,
          people: listPeopleNames(core.journal()),
        }),
      ),
  };
}

export function commitmentService(core: Core): Services['commitment'] {
  return {
    make: (input) => make(core, input),
    clarify({ id, change }) {
      const missing = missingReference(core, change);
      if (missing !== null) return notFound(missing);
      return withCommitment(core, id, (state) => clarifyCommitment(state, change, core.now()));
    },
    changeDue: (input) => change(core, { ...input, words: {}, meaning: 'clearer' }),
    changePromise: (input) => change(core, input),
    setHorizon: ({ id, horizonDays }) =>
      withCommitment(core, id, (state) => setHorizon(state, horizonDays, core.now())),
    settle: ({ id, ...request }) =>
      withCommitment(core, id, (state) => {
        const decision = settleCommitment(state, request, core.now());
        return decision.ok ? ok([...decision.value, ...stepsKeptWith(core, id, request.verdict)]) : decision;
      }),
    reopen: ({ id, reason }) => withCommitment(core, id, (state) => reopenCommitment(state, reason)),
    get({ id }) {
      const page = commitmentPage(core, id);
      return page === null ? notFound('commitment') : ok(page);
    },
    ...commitmentListService(core),
  };
}

type ChangeInput = ParsedInputOf<Api['commitment']['changePromise']>;

/** Reminders "so long before due" move in the same intent. */
function change(
  core: Core,
  { id, due, words, ...request }: ChangeInput,
): ReturnType<Services['commitment']['changePromise']> {
  const missing = missingReference(core, words);
  if (missing !== null) return notFound(missing);
  const newDue = due === null ? null : dueAt(due, core.zone());
  return withCommitment(core, id, (state) => {
    const decision = changePromise(state, { ...request, words, due: newDue }, core.now());
    if (!decision.ok || newDue === null) return decision;
    return ok([...decision.value, ...remindersMovedWith(core, id, newDue)]);
  });
}

type MakeInput = ParsedInputOf<Api['commitment']['make']>;

function make(core: Core, input: MakeInput): ReturnType<Services['commitment']['make']> {
  const missing = missingReference(core, input);
  if (missing !== null) return notFound(missing);
  const id = core.ports.ids.newId();
  const newPerson = input.newPersonName === null ? null : newPersonEvent(core, input.newPersonName);
  const due = input.due === null ? null : dueAt(input.due, core.zone());
  const { statement, doneMeans, goalId, tags, horizonDays = core.profile().defaultHorizonDays } = input;
  const personId = newPerson?.subjectId ?? input.personId;
  const decision = makeCommitment(
    id,
    { statement, doneMeans, due, horizonDays, personId, goalId, tags },
    core.now(),
  );
  if (!decision.ok) return decision;
  const committed = core.commit([
    ...(newPerson === null ? [] : [newPerson]),
    ...decision.value,
    ...newSteps(core, id, input.firstSteps),
    ...defaultReminder(core, id, due),
  ]);
  return committed.ok ? ok({ id, ...committed.value }) : committed;
}

function newPersonEvent(core: Core, name: string): NewEvent {
  return {
    subjectKind: 'person',
    subjectId: core.ports.ids.newId(),
    body: { kind: 'person.added', payload: { name, role: null, note: null } },
  };
}

function withCommitment<E extends { readonly type: string }>(
  core: Core,
  id: string,
  decide: (state: Commitment) => Result<NewEvent[], E>,
): Result<
  { readonly intentId: string },
  E | WriteError | { readonly type: 'not-found'; readonly what: string }
> {
  const state = findCommitment(core.journal(), id);
  return state === null ? notFound('commitment') : commitDecision(core, decide(state));
}

interface References {
  readonly personId?: string | null | undefined;
  readonly goalId?: string | null | undefined;
}

/** The kind of record that is referred to and does not exist, or null. */
export function missingReference(core: Core, { personId, goalId }: References): 'person' | 'goal' | null {
  if (typeof personId === 'string' && findPerson(core.journal(), personId) === null) return 'person';
  if (typeof goalId === 'string' && findGoal(core.journal(), goalId) === null) return 'goal';
  return null;
}
