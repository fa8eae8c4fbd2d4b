import type { Api, ParsedInputOf, Services } from '../../contract/api.ts';
import type { Refusal } from '../../contract/list-contract.ts';
import { changeWithOthers } from '../../domain/commitment/change-together.ts';
import type { NewEvent } from '../../domain/kernel/event.ts';
import { err, ok } from '../../domain/kernel/result.ts';
import { daysOfRange } from '../../domain/saved-view/due-range.ts';
import { dayBounds } from '../../domain/time/logical-day.ts';
import type { CommitmentFilter } from '../../journal/queries/commitment-conditions.ts';
import { findCommitment, listCommitments, listTags } from '../../journal/queries/commitments.ts';
import { findGoal } from '../../journal/queries/goals.ts';
import { findPerson } from '../../journal/queries/people.ts';
import { notFound, type Core } from '../core.ts';
import { overviewToSummary } from './commitment-views.ts';

type ListService = Pick<Services['commitment'], 'list' | 'tags' | 'changeMany'>;
type ListInput = ParsedInputOf<Api['commitment']['list']>;
type ChangeInput = ParsedInputOf<Api['commitment']['changeMany']>;

export function commitmentListService(core: Core): ListService {
  return {
    list(input) {
      if (input.dueFrom !== undefined && input.dueTo !== undefined && input.dueFrom > input.dueTo) {
        return err({ type: 'period-reversed' });
      }
      const now = core.now();
      const found = listCommitments(core.journal(), toConditions(core, input), now);
      return ok(found.map((one) => overviewToSummary(one, now)));
    },
    tags: () => ok(listTags(core.journal())),
    changeMany: (input) => changeMany(core, input),
  };
}

/** Days become the instants between which they lie in the person's zone; of two bounds the narrower one counts. */
function toConditions(core: Core, { due, dueFrom, dueTo, ...rest }: ListInput): CommitmentFilter {
  const boundsOf = (day: string) => dayBounds(day, core.zone(), core.profile().startOfDay);
  const span = due === undefined ? null : daysOfRange(due, core.today());
  const first = latest([dueFrom, span?.from]);
  const last = earliest([dueTo, span?.to]);
  return {
    ...rest,
    undatedOnly: due === 'none',
    dueFrom: first === undefined ? undefined : boundsOf(first).from,
    dueBefore: last === undefined ? undefined : boundsOf(last).to,
  };
}

function latest(days: readonly (string | undefined)[]): string | undefined {
  return days
    .filter((day) => day !== undefined)
    .toSorted()
    .at(-1);
}

function earliest(days: readonly (string | undefined)[]): string | undefined {
  return days.filter((day) => day !== undefined).toSorted()[0];
}

function changeMany(core: Core, { ids, change }: ChangeInput): ReturnType<ListService['changeMany']> {
  const journal = core.journal();
  if (typeof change.goalId === 'string' && findGoal(journal, change.goalId) === null) return notFound('goal');
  if (typeof change.personId === 'string' && findPerson(journal, change.personId) === null) {
    return notFound('person');
  }
  const events: NewEvent[] = [];
  const refused: Refusal[] = [];
  let changed = 0;
  for (const id of new Set(ids)) {
    const state = findCommitment(journal, id);
    if (state === null) return notFound('commitment');
    const decision = changeWithOthers(state, change, core.now());
    if (decision.ok) {
      events.push(...decision.value);
      changed += 1;
    } else if (decision.error.type !== 'unchanged') {
      refused.push({ id, statement: state.statement, error: decision.error });
    }
  }
  if (events.length === 0) return ok({ intentId: null, changed, refused });
  const committed = core.commit(events);
  return committed.ok ? ok({ ...committed.value, changed, refused }) : committed;
}
