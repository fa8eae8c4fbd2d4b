import { alignmentSubject } from '../../domain/alignment/alignment.ts';
import { audienceSubject } from '../../domain/audience/audience.ts';
import { checkInSubject } from '../../domain/check-in/check-in.ts';
import { commitmentSubject } from '../../domain/commitment/fold-commitment.ts';
import { entryMarks } from '../../domain/entry/entry-marks.ts';
import { entrySubject, searchableText, wordsIn } from '../../domain/entry/entry.ts';
import { exerciseSubject } from '../../domain/exercise/exercise.ts';
import { goalSubject } from '../../domain/goal/goal.ts';
import { imageSubject } from '../../domain/image/image.ts';
import type { SubjectKind } from '../../domain/kernel/event.ts';
import { keyResultSubject } from '../../domain/key-result/key-result.ts';
import { wasRenegotiated } from '../../domain/metrics/reliability.ts';
import { needSubject } from '../../domain/need/need.ts';
import { passageSubject } from '../../domain/passage/passage.ts';
import { oneOnOneSubject } from '../../domain/person/one-on-one.ts';
import { personSubject } from '../../domain/person/person.ts';
import { planSubject } from '../../domain/plan/plan.ts';
import { preparationSubject } from '../../domain/preparation/preparation.ts';
import { practiceDaySubject } from '../../domain/practice/practice-day.ts';
import { practiceSubject } from '../../domain/practice/practice.ts';
import { profileSubject } from '../../domain/profile/profile.ts';
import { promptSetSubject } from '../../domain/prompt/prompt-set.ts';
import { reminderSubject } from '../../domain/reminder/reminder.ts';
import { rewardIdeaSubject } from '../../domain/reward-idea/reward-idea.ts';
import { savedViewSubject } from '../../domain/saved-view/saved-view.ts';
import { stakeSubject } from '../../domain/stake/stake.ts';
import { stepSubject } from '../../domain/step/step.ts';
import { testimonySubject } from '../../domain/testimony/testimony.ts';
import { witnessSubject } from '../../domain/witness/witness.ts';
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
    columns: {
      parent_id: (g) => g.parentId,
      order_key: (g) => g.orderKey,
      is_closed: (g) => Number(g.closed !== null),
    },
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
      obstacle: (c) => c.settlement?.obstacle ?? null,
      is_renegotiated: (c) => Number(wasRenegotiated(c)),
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
      parent_id: (s) => s.parentId,
      due_day: (s) => s.dueDay,
      became_id: (s) => s.becameCommitmentId,
      order_key: (s) => s.orderKey,
      is_completed: (s) => Number(s.completed !== null),
    },
  }),
  'check-in': projection({
    subject: checkInSubject,
    table: 'check_in',
    columns: {
      about_id: (c) => c.about.id,
      at: (c) => c.when.at,
      day: (c) => c.when.day,
      confidence: (c) => c.confidence,
      obstacle: (c) => c.obstacle,
    },
  }),
  need: projection({
    subject: needSubject,
    table: 'need',
    columns: {
      answer: (n) => n.state,
      person_id: (n) => n.personId,
      commitment_id: (n) => n.commitmentId,
      goal_id: (n) => n.goalId,
    },
  }),
  entry: projection({
    subject: entrySubject,
    table: 'entry',
    columns: {
      kind: (e) => e.kind,
      day: (e) => e.day,
      written_at: (e) => e.written.at,
      mood: (e) => e.text.mood,
      energy: (e) => e.text.energy,
      words: (e) => wordsIn(e.text),
      is_erased: (e) => Number(e.isErased),
      heads: (e) => e.heads.length,
    },
    searchable: (e) => (e.isErased ? null : { day: e.day, title: '', body: searchableText(e.text) }),
    marks: (e) => entryMarks(e.text),
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
  'key-result': projection({
    subject: keyResultSubject,
    table: 'key_result',
    columns: {
      goal_id: (k) => k.goalId,
      order_key: (k) => k.orderKey,
      is_removed: (k) => Number(k.isRemoved),
    },
  }),
  alignment: projection({ subject: alignmentSubject, table: 'alignment', columns: { day: (a) => a.day } }),
  practice: projection({
    subject: practiceSubject,
    table: 'practice',
    columns: { commitment_id: (p) => p.commitmentId },
  }),
  'practice-day': projection({
    subject: practiceDaySubject,
    table: 'practice_day',
    columns: { commitment_id: (p) => p.commitmentId, day: (p) => p.day, amount: (p) => p.amount },
  }),
  plan: projection({
    subject: planSubject,
    table: 'plan',
    columns: { commitment_id: (p) => p.commitmentId },
  }),
  stake: projection({
    subject: stakeSubject,
    table: 'stake',
    columns: {
      commitment_id: (s) => s.commitmentId,
      confirm_from: (s) => s.confirmFrom,
      is_confirmed: (s) => Number(s.confirmed !== null),
    },
  }),
  audience: projection({
    subject: audienceSubject,
    table: 'audience',
    columns: {
      commitment_id: (a) => a.commitmentId,
      person_id: (a) => a.personId,
      is_revoked: (a) => Number(a.revoked !== null),
    },
  }),
  witness: projection({
    subject: witnessSubject,
    table: 'witness',
    columns: { commitment_id: (w) => w.commitmentId, person_id: (w) => w.personId },
  }),
  testimony: projection({
    subject: testimonySubject,
    table: 'testimony',
    columns: { day: (t) => t.given.day },
  }),
  image: projection({
    subject: imageSubject,
    table: 'image',
    columns: { entry_id: (i) => i.entryId },
  }),
  'saved-view': projection({
    subject: savedViewSubject,
    table: 'saved_view',
    columns: { name: (v) => v.name },
  }),
  preparation: projection({
    subject: preparationSubject,
    table: 'preparation',
    columns: { person_id: (p) => p.personId, is_asked: (p) => Number(p.asked !== null) },
  }),
  'reward-idea': projection({ subject: rewardIdeaSubject, table: 'reward_idea', columns: {} }),
  exercise: projection({
    subject: exerciseSubject,
    table: 'exercise',
    columns: {
      kind: (e) => e.kind,
      finished_at: (e) => e.finished.at,
      follow_up_on: (e) => e.followUpOn,
      commitment_id: (e) => e.about.commitmentId,
      goal_id: (e) => e.about.goalId,
      person_id: (e) => e.about.personId,
    },
  }),
  'prompt-set': projection({
    subject: promptSetSubject,
    table: 'prompt_set',
    columns: { kind: (s) => s.kind },
  }),
};

export function projectionOf(subjectKind: string): Projection | null {
  return Object.hasOwn(projections, subjectKind) ? projections[subjectKind as SubjectKind] : null;
}
