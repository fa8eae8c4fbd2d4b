import type { HistoryItem } from '../../contract/journal-contract.ts';
import { confidences } from '../../domain/check-in/check-in.ts';
import { m } from '../../messages/index.ts';
import { confidenceLabel } from '../ui/mark-labels.ts';
import { additionTellers } from './history/addition-tellers.ts';
import { commitmentTellers } from './history/commitment-tellers.ts';
import { deviceTellers } from './history/device-tellers.ts';
import { factsOf, withReason, type Tellers } from './history/facts.ts';

/** One line of a record's history as a sentence. A kind this version does not know is told neutrally. */
export function historySentence(item: HistoryItem): string {
  if (item.payload === null) return m.history_erased();
  const teller = Object.hasOwn(tellers, item.kind) ? tellers[item.kind] : undefined;
  return teller ? teller(factsOf(item.payload), factsOf(item.before), item) : m.history_unknown();
}

const tellers: Tellers = {
  ...commitmentTellers,
  ...additionTellers,
  ...deviceTellers,
  'check-in.recorded': (facts) => {
    const confidence = facts.oneOf('confidence', confidences);
    const said = confidence
      ? m.history_check_in({ confidence: confidenceLabel(confidence) })
      : m.history_unknown();
    return withReason(said, facts.text('note'));
  },
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
  'goal.moved': () => m.history_goal_moved(),
  'goal.graded': () => m.history_goal_graded(),
  'goal.grading-withdrawn': () => m.history_goal_grading_withdrawn(),
  'key-result.added': (facts) => m.history_key_result_added({ title: facts.text('title') }),
  'key-result.changed': () => m.history_key_result_changed(),
  'key-result.moved': () => m.history_key_result_moved(),
  'key-result.milestone-reached': () => m.history_milestone_reached(),
  'key-result.milestone-reopened': () => m.history_milestone_reopened(),
  'key-result.removed': () => m.history_key_result_removed(),
  'key-result.restored': () => m.history_key_result_restored(),
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
