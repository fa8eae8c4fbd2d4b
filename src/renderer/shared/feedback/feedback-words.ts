import type { FeedbackPicture } from '../../../domain/feedback/choose-feedback.ts';
import type { FeedbackFacts } from '../../../domain/feedback/facts.ts';
import type { FeedbackCode } from '../../../domain/feedback/rules.ts';
import { exhaustive } from '../../../domain/kernel/exhaustive.ts';
import { m } from '../../../messages/index.ts';
import { confidenceLabel } from '../../ui/mark-labels.ts';
import { dayText } from '../day-text.ts';
import { obstacleLabel } from '../obstacles.ts';
import { quantityText } from '../quantity-text.ts';

/** One true sentence. It names the facts that its rule `says`, and none besides. */
export function feedbackText(code: FeedbackCode, facts: FeedbackFacts, today: string): string {
  const count = (fact: number | null): number => fact ?? 0;
  switch (code) {
    case 'key-result-reached':
    case 'key-result-closer':
    case 'key-result-away':
    case 'key-result-stands':
    case 'key-result-meanwhile':
      return courseText(code, facts);
    case 'renegotiation-honoured':
      return m.feedback_renegotiation_honoured({ day: dayText(facts.renegotiatedOn ?? today, today) });
    case 'obstacle-has-help':
      return m.feedback_obstacle_has_help({ obstacle: obstacleText(facts) });
    case 'obstacle-again':
      return m.feedback_obstacle_again({ obstacle: obstacleText(facts), count: count(facts.obstacleTimes) });
    case 'need-on-today':
      return m.feedback_need_on_today({ need: facts.need ?? '' });
    case 'can-be-renegotiated':
      return m.feedback_can_be_renegotiated({ count: count(facts.daysToHorizon) });
    case 'person-has-it':
      return m.feedback_person_has_it({ person: facts.person ?? '' });
    case 'person-has-it-more-open':
      return m.feedback_person_has_it_more_open({
        person: facts.person ?? '',
        count: count(facts.openForPerson),
      });
    case 'person-to-tell':
      return m.feedback_person_to_tell({ person: facts.person ?? '' });
    case 'goal-kept':
      return m.feedback_goal_kept({
        goal: facts.goal ?? '',
        kept: count(facts.keptForGoal),
        count: count(facts.promisedForGoal),
      });
    case 'steps-all-done':
      return m.feedback_steps_all_done({ count: count(facts.steps) });
    case 'steps-done':
      return m.feedback_steps_done({ done: count(facts.stepsDone), count: count(facts.steps) });
    case 'days-early':
      return m.feedback_days_early({ count: count(facts.daysEarly) });
    case 'kept-ratio-moved':
    case 'kept-ratio':
    case 'kept-so-far':
      return ratioText(code, facts);
    case 'confidence-changed':
      return confidenceText(facts);
    case 'counts-apart':
      return facts.occasion === 'excused'
        ? m.feedback_counts_apart_excused()
        : m.feedback_counts_apart_withdrawn();
    case 'looks':
      return m.feedback_looks({ count: count(facts.looks) });
    default:
      return exhaustive(code);
  }
}

type CourseCode = Extract<FeedbackCode, `key-result-${string}`>;

function courseText(code: CourseCode, facts: FeedbackFacts): string {
  const title = facts.keyResult ?? '';
  const target = amountText(facts.target, facts.unit);
  if (code === 'key-result-reached') return m.feedback_key_result_reached({ title, target });
  const now = amountText(facts.valueNow, facts.unit);
  if (code === 'key-result-stands') return m.feedback_key_result_stands({ title, now, target });
  const course = { title, before: amountText(facts.valueBefore, facts.unit), now, target };
  switch (code) {
    case 'key-result-closer':
      return m.feedback_key_result_closer(course);
    case 'key-result-away':
      return m.feedback_key_result_away(course);
    case 'key-result-meanwhile':
      return m.feedback_key_result_meanwhile(course);
    default:
      return exhaustive(code);
  }
}

function ratioText(code: 'kept-ratio-moved' | 'kept-ratio' | 'kept-so-far', facts: FeedbackFacts): string {
  const count = facts.verdicts ?? 0;
  if (code === 'kept-so-far') return m.feedback_kept_so_far({ kept: facts.kept ?? 0, count });
  const percent = facts.percent ?? 0;
  return code === 'kept-ratio'
    ? m.feedback_kept_ratio({ percent, count })
    : m.feedback_kept_ratio_moved({ percent, count, before: facts.percentBefore ?? 0 });
}

function confidenceText({ confidence, confidenceBefore }: FeedbackFacts): string {
  if (confidence === null || confidenceBefore === null) return '';
  const label = (one: typeof confidence): string => confidenceLabel(one).toLocaleLowerCase();
  return m.feedback_confidence_changed({ before: label(confidenceBefore), now: label(confidence) });
}

function obstacleText({ obstacle }: FeedbackFacts): string {
  return obstacle === null ? '' : obstacleLabel(obstacle);
}

function amountText(value: number | null, unit: string | null): string {
  return quantityText(value ?? 0, unit);
}

/** The picture in words. */
export function pictureText(picture: FeedbackPicture): string {
  switch (picture.kind) {
    case 'track': {
      const now = Math.round(picture.now * 100);
      return picture.before === null
        ? m.feedback_picture_track_now({ now })
        : m.feedback_picture_track({ before: Math.round(picture.before * 100), now });
    }
    case 'parts':
      return partsText(picture);
    case 'ratio':
      return picture.before === null
        ? m.feedback_picture_ratio_now({ now: picture.now })
        : m.feedback_picture_ratio({ now: picture.now, before: picture.before });
    default:
      return exhaustive(picture);
  }
}

function partsText({ of, done, total }: Extract<FeedbackPicture, { kind: 'parts' }>): string {
  switch (of) {
    case 'goal':
      return m.feedback_picture_goal({ done, total });
    case 'steps':
      return m.feedback_picture_steps({ done, total });
    case 'kept':
      return m.feedback_picture_kept({ done, total });
    default:
      return exhaustive(of);
  }
}
