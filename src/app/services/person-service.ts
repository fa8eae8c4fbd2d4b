import type { Services } from '../../contract/api.ts';
import type { NewEvent } from '../../domain/kernel/event.ts';
import { ok } from '../../domain/kernel/result.ts';
import type { PersonEvent } from '../../domain/person/person.ts';
import { listCommitments } from '../../journal/queries/commitments.ts';
import { findPerson, listNeeds, listOneOnOnes, listPeople } from '../../journal/queries/people.ts';
import { notFound, type Core } from '../core.ts';
import { overviewToSummary } from './commitment-views.ts';

export function personService(core: Core): Services['person'] {
  const change = (id: string, body: PersonEvent) => {
    if (findPerson(core.journal(), id) === null) return notFound('person');
    return core.commit([{ subjectKind: 'person', subjectId: id, body }]);
  };
  return {
    add: (fields) => create(core, 'person', { kind: 'person.added', payload: fields }),
    change: (input) => change(input.id, { kind: 'person.changed', payload: input.change }),
    archive: ({ id }) => change(id, { kind: 'person.archived', payload: {} }),
    restore: ({ id }) => change(id, { kind: 'person.restored', payload: {} }),
    list: () => ok(listPeople(core.journal())),
    get({ id }) {
      const person = findPerson(core.journal(), id);
      if (person === null) return notFound('person');
      const now = core.now();
      const overviews = listCommitments(core.journal(), { status: 'all', personId: id }, now);
      return ok({
        person,
        commitments: overviews.map((one) => overviewToSummary(one, now)),
        needs: listNeeds(core.journal(), { state: 'all', personId: id }),
        oneOnOnes: listOneOnOnes(core.journal(), id),
      });
    },
  };
}

export function oneOnOneService(core: Core): Services['oneOnOne'] {
  return {
    hold(fields) {
      if (findPerson(core.journal(), fields.personId) === null) return notFound('person');
      return create(core, 'one-on-one', { kind: 'one-on-one.held', payload: fields });
    },
  };
}

/** Records the first event of a new record. */
export function create(core: Core, subjectKind: NewEvent['subjectKind'], body: NewEvent['body']) {
  const id = core.ports.ids.newId();
  const committed = core.commit([{ subjectKind, subjectId: id, body }]);
  return committed.ok ? ok({ id, ...committed.value }) : committed;
}
