import { checkInSubject } from '../../domain/check-in/check-in.ts';
import { commitmentSubject } from '../../domain/commitment/fold-commitment.ts';
import { entrySubject, searchableText } from '../../domain/entry/entry.ts';
import { goalSubject } from '../../domain/goal/goal.ts';
import type { SubjectKind } from '../../domain/kernel/event.ts';
import { needSubject } from '../../domain/need/need.ts';
import { passageSubject } from '../../domain/passage/passage.ts';
import { oneOnOneSubject } from '../../domain/person/one-on-one.ts';
import { personSubject } from '../../domain/person/person.ts';
import { profileSubject } from '../../domain/profile/profile.ts';
import { reminderSubject } from '../../domain/reminder/reminder.ts';
import { stepSubject } from '../../domain/step/step.ts';
import { projection, type Projection } from './projection.ts';

/** One projection for each kind of record; a new kind does not compile without one. */
export const projections: Readonly<Record<SubjectKind, Projection>> = {
  profile: projection({ subject: profileSubject, table: 'profile', columns: {} }),
  person: projection({
    subject: personSubject,
    table: 'person',
    columns: { name: (p) => p.name, is_archived: (p) => Number(p.isArchived) },
    searchable: (p) => ({ day: p.added.day, title: p.name, body: p.role ?? '' }),
  }),
  'one-on-one': projection({
    subject: oneOnOneSubject,
    table: 'one_on_one',
    columns: { person_id: (o) => o.personId, day: (o) => o.day },
  }),
  goal: projection({
    subject: goalSubject,
    table: 'goal',
    columns: { parent_id: (g) => g.parentId, is_closed: (g) => Number(g.closed !== null) },
    searchable: (g) => ({ day: g.set.day, title: g.title, body: g.why ?? '' }),
  }),
  commitment: projection({
    subject: commitmentSubject,
    table: 'commitment',
    columns: {
      due_at: (c) => c.due?.instant ?? null,
      is_settled: (c) => Number(c.settlement !== null),
      verdict: (c) => c.settlement?.verdict ?? null,
      settled_at: (c) => c.settlement?.when.at ?? null,
      settled_day: (c) => c.settlement?.when.day ?? null,
      made_day: (c) => c.made.day,
      person_id: (c) => c.personId,
      goal_id: (c) => c.goalId,
    },
    searchable: (c) => ({
      day: c.made.day,
      title: c.statement,
      body: [c.doneMeans ?? '', ...c.tags.map((tag) => `#${tag}`)].join(' ').trim(),
    }),
  }),
  step: projection({
    subject: stepSubject,
    table: 'step',
    columns: {
      commitment_id: (s) => s.commitmentId,
      order_key: (s) => s.orderKey,
      is_completed: (s) => Number(s.completed !== null),
    },
  }),
  'check-in': projection({
    subject: checkInSubject,
    table: 'check_in',
    columns: { about_id: (c) => c.about.id, at: (c) => c.when.at, confidence: (c) => c.confidence },
  }),
  need: projection({
    subject: needSubject,
    table: 'need',
    columns: { answer: (n) => n.state, person_id: (n) => n.personId, commitment_id: (n) => n.commitmentId },
  }),
  entry: projection({
    subject: entrySubject,
    table: 'entry',
    columns: { kind: (e) => e.kind, day: (e) => e.day, written_at: (e) => e.written.at },
    searchable: (e) => (e.isErased ? null : { day: e.day, title: '', body: searchableText(e.text) }),
  }),
  passage: projection({
    subject: passageSubject,
    table: 'passage',
    columns: { entry_id: (p) => p.entryId, person_id: (p) => p.personId },
  }),
  reminder: projection({
    subject: reminderSubject,
    table: 'reminder',
    columns: {
      commitment_id: (r) => (r.about.kind === 'commitment' ? r.about.id : null),
      evening_day: (r) => (r.about.kind === 'evening' ? r.about.day : null),
      due_at: (r) => r.dueAt,
      status: (r) => r.state,
    },
  }),
};

export function projectionOf(subjectKind: string): Projection | null {
  return Object.hasOwn(projections, subjectKind) ? projections[subjectKind as SubjectKind] : null;
}
