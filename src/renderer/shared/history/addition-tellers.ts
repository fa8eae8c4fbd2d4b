import { m } from '../../../messages/index.ts';
import { dayText } from '../day-text.ts';
import { practiceSentence } from '../practice/practice-history.ts';
import { withReason, type Facts, type Teller, type Tellers } from './facts.ts';

/** What hangs on a commitment: steps, practice, plan. */
export const additionTellers: Tellers = {
  'step.added': (facts) => m.history_step_added({ text: facts.text('text') }),
  'step.reworded': (facts, before) =>
    before.text('text')
      ? m.history_step_reworded_from({ before: before.text('text'), text: facts.text('text') })
      : m.history_step_reworded({ text: facts.text('text') }),
  'step.moved': () => m.history_step_moved(),
  'step.planned': aboutStep(m.history_step_planned, m.history_step_planned_of),
  'step.promoted': aboutStep(m.history_step_promoted, m.history_step_promoted_of),
  'step.taken-back': aboutStep(m.step_history_taken_back, m.step_history_taken_back_of),
  'step.worked': aboutStep(m.step_history_worked, m.step_history_worked_of),
  'step.completed': aboutStep(m.history_step_completed, m.history_step_completed_of),
  'step.reopened': aboutStep(m.history_step_reopened, m.history_step_reopened_of),
  'step.removed': aboutStep(m.history_step_removed, m.history_step_removed_of),
  'practice.set': toldOfPractice(m.history_practice_set),
  'practice.changed': toldOfPractice(m.history_practice_changed),
  'practice.paused': (facts, before, item) =>
    withReason(toldOfPractice(m.history_practice_paused)(facts, before, item), facts.text('reason')),
  'practice.resumed': toldOfPractice(m.history_practice_resumed),
  'practice-day.logged': (facts, _, { day }) =>
    withReason(
      facts.isZero('amount')
        ? m.history_practice_day_not_done({ day: practiceDay(facts, day) })
        : m.history_practice_day_logged({ day: practiceDay(facts, day) }),
      facts.text('note'),
    ),
  'practice-day.skipped': (facts, _, { day }) =>
    withReason(m.history_practice_day_skipped({ day: practiceDay(facts, day) }), facts.text('reason')),
  'practice-day.cleared': (_, before, { day }) =>
    m.history_practice_day_cleared({ day: practiceDay(before, day) }),
  'plan.set': (facts) => m.history_plan_set(ifThen(facts)),
  'plan.changed': (facts) => m.history_plan_changed(ifThen(facts)),
  'plan.rehearsed': () => m.history_plan_rehearsed(),
  'plan.reviewed': planReviewed,
  'plan.dropped': () => m.history_plan_dropped(),
};

/** Names the step where it is known. */
function aboutStep(nameless: () => string, named: (parts: { text: string }) => string): Teller {
  return (_, before) => (before.text('text') ? named({ text: before.text('text') }) : nameless());
}

/** With its terms and days, where this version can read them. */
function toldOfPractice(plain: () => string): Teller {
  return (_facts, _before, { kind, payload, day }) => practiceSentence(kind, payload, day) ?? plain();
}

function practiceDay(facts: Facts, today: string): string {
  const day = facts.text('day') || today;
  const said = dayText(day, today);
  return day === today ? said.toLowerCase() : said;
}

function ifThen(facts: Facts): { cue: string; response: string } {
  return { cue: facts.text('cue'), response: facts.text('response') };
}

function planReviewed(facts: Facts): string {
  if (!facts.isTrue('cueOccurred')) return m.history_plan_cue_absent();
  return facts.isTrue('acted') ? m.history_plan_acted() : m.history_plan_not_acted();
}
