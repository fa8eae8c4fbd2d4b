import type { HistoryItem } from '../../contract/journal-contract.ts';
import { confidences } from '../../domain/check-in/check-in.ts';
import { obstacles, verdicts, type Obstacle, type Verdict } from '../../domain/commitment/commitment.ts';
import { m } from '../../messages/index.ts';
import { confidenceLabel, standingLabel } from '../ui/mark-labels.ts';
import { dueWords } from './due-text.ts';
import { obstacleLabel } from './obstacles.ts';

type Teller = (facts: Facts, item: HistoryItem) => string;

/** One line of a record's history as a sentence. A kind this version does not know is told neutrally. */
export function historySentence(item: HistoryItem): string {
  if (item.payload === null) return m.history_erased();
  const teller = Object.hasOwn(tellers, item.kind) ? tellers[item.kind] : undefined;
  return teller ? teller(factsOf(item.payload), item) : m.history_unknown();
}

const tellers: Readonly<Record<string, Teller>> = {
  'commitment.made': (facts, item) => {
    const statement = facts.text('statement');
    const due = facts.due(item.day);
    return due ? m.history_commitment_made_due({ statement, due }) : m.history_commitment_made({ statement });
  },
  'commitment.clarified': clarified,
  'commitment.scheduled': (facts, { day }) => m.history_commitment_scheduled({ due: facts.due(day) }),
  'commitment.tightened': (facts, { day }) => m.history_commitment_tightened({ due: facts.due(day) }),
  'commitment.renegotiated': (facts, { day }) =>
    withReason(m.history_commitment_renegotiated({ due: facts.due(day) }), facts.text('reason')),
  'commitment.eased': (facts, { day }) =>
    withReason(
      facts.text('basis') === 'agreement'
        ? m.history_commitment_eased_agreement({ due: facts.due(day) })
        : m.history_commitment_eased_emergency({ due: facts.due(day) }),
      facts.text('reason'),
    ),
  'commitment.settled': settled,
  'commitment.reopened': (facts) => withReason(m.history_commitment_reopened(), facts.text('reason')),
  'step.added': (facts) => m.history_step_added({ text: facts.text('text') }),
  'step.reworded': (facts) => m.history_step_reworded({ text: facts.text('text') }),
  'step.moved': () => m.history_step_moved(),
  'step.completed': () => m.history_step_completed(),
  'step.reopened': () => m.history_step_reopened(),
  'step.removed': () => m.history_step_removed(),
  'check-in.recorded': (facts) => {
    const confidence = facts.oneOf('confidence', confidences);
    const said = confidence
      ? m.history_check_in({ confidence: confidenceLabel(confidence) })
      : m.history_unknown();
    return withReason(said, facts.text('note'));
  },
  'need.raised': (facts) => m.history_need_raised({ what: facts.text('what') }),
  'need.answered': (facts) => withReason(needAnswered(facts.text('state')), facts.text('note')),
  'reminder.planned': () => m.history_reminder_planned(),
  'reminder.moved': () => m.history_reminder_moved(),
  'reminder.snoozed': () => m.history_reminder_snoozed(),
  'reminder.delivered': () => m.history_reminder_delivered(),
  'reminder.done': () => m.history_reminder_done(),
  'reminder.cancelled': () => m.history_reminder_cancelled(),
  'goal.set': (facts) => m.history_goal_set({ title: facts.text('title') }),
  'goal.changed': (facts) =>
    facts.has('title') ? m.history_goal_retitled({ title: facts.text('title') }) : m.history_goal_changed(),
  'goal.closed': (facts) =>
    facts.text('as') === 'reached' ? m.history_goal_reached() : m.history_goal_archived(),
  'goal.reopened': () => m.history_goal_reopened(),
  'person.added': (facts) => m.history_person_added({ name: facts.text('name') }),
  'person.changed': () => m.history_person_changed(),
  'person.archived': () => m.history_person_archived(),
  'person.restored': () => m.history_person_restored(),
  'one-on-one.held': () => m.history_one_on_one_held(),
  'passage.picked': () => m.history_passage_picked(),
  'passage.dropped': () => m.history_passage_dropped(),
  'entry.written': () => m.history_entry_written(),
  'entry.revised': () => m.history_entry_revised(),
  'entry.erased': () => m.history_entry_erased(),
};

function clarified(facts: Facts): string {
  if (facts.has('statement')) return m.history_commitment_reworded({ statement: facts.text('statement') });
  if (facts.has('doneMeans')) {
    const text = facts.text('doneMeans');
    return text ? m.history_commitment_done_means({ text }) : m.history_commitment_done_means_cleared();
  }
  if (facts.has('personId')) return m.history_commitment_person();
  if (facts.has('goalId')) return m.history_commitment_goal();
  return m.history_commitment_tags();
}

function settled(facts: Facts): string {
  const verdict: Verdict | null = facts.oneOf('verdict', verdicts);
  const obstacle: Obstacle | null = facts.oneOf('obstacle', obstacles);
  if (!verdict) return m.history_unknown();
  const said = obstacle
    ? m.history_commitment_settled_obstacle({
        verdict: standingLabel(verdict),
        obstacle: obstacleLabel(obstacle),
      })
    : m.history_commitment_settled({ verdict: standingLabel(verdict) });
  return withReason(said, facts.text('note'));
}

function needAnswered(state: string): string {
  if (state === 'met') return m.history_need_met();
  if (state === 'promised') return m.history_need_promised();
  return state === 'declined' ? m.history_need_declined() : m.history_need_reopened();
}

function withReason(sentence: string, reason: string): string {
  return reason ? m.history_with_reason({ sentence, reason }) : sentence;
}

/** A payload written by any version, read without trust: what is not there reads as nothing. */
interface Facts {
  has(name: string): boolean;
  text(name: string): string;
  due(today: string): string;
  oneOf<const T extends string>(name: string, values: readonly T[]): T | null;
}

function factsOf(payload: unknown): Facts {
  const fields = (typeof payload === 'object' && payload !== null ? payload : {}) as Readonly<
    Record<string, unknown>
  >;
  const text = (name: string): string => (typeof fields[name] === 'string' ? fields[name] : '');
  return {
    has: (name) => Object.hasOwn(fields, name),
    text,
    due(today) {
      const due = fields['due'] as { readonly local?: unknown } | null | undefined;
      return typeof due?.local === 'string' ? dueWords(due.local, today) : '';
    },
    oneOf: (name, values) => values.find((value) => value === text(name)) ?? null,
  };
}
