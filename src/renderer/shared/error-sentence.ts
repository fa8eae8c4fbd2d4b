import type { Api, ErrorOf } from '../../contract/api.ts';
import type { CommonError, InputIssue } from '../../contract/errors.ts';
import { exhaustive } from '../../domain/kernel/exhaustive.ts';
import { m } from '../../messages/index.ts';
import { errorText, isCommonError, issueText } from '../app/error-text.ts';
import { isPracticeError, practiceErrorSentence } from './practice/practice-error.ts';
import { deviceErrorSentence, isDeviceError } from './device-error-sentence.ts';
import { breakdownSentence, isBreakdownError } from './breakdown-sentence.ts';
import { exerciseErrorSentence, isExerciseError } from './exercise/exercise-error.ts';
import { isJournalError, journalErrorSentence } from './journal-error-sentence.ts';
import { goalsErrorSentence, isGoalsError } from './goal-error-sentence.ts';
import { isPlanError, planErrorSentence } from './plan-error-sentence.ts';
import { isPromptError, promptErrorSentence } from './prompt-error-sentence.ts';

/** Every error any endpoint of the contract may answer with. */
export type EndpointError = {
  [F in keyof Api]: { [N in keyof Api[F]]: ErrorOf<Api[F][N]> }[keyof Api[F]];
}[keyof Api];

type OwnError = Exclude<EndpointError, CommonError>;

/** A sentence or two that name the field, where there is one, and say what would be right. */
export function errorSentence(error: EndpointError): string {
  if (!isCommonError(error)) return ownSentence(error);
  if (error.type === 'invalid-input' && error.issues[0]) return issueSentence(error.issues[0]);
  const { message, advice } = errorText(error);
  return `${message} ${advice}`.trim();
}

function ownSentence(error: OwnError): string {
  if (isPracticeError(error)) return practiceErrorSentence(error);
  if (isDeviceError(error)) return deviceErrorSentence(error);
  if (isBreakdownError(error)) return breakdownSentence(error);
  if (isExerciseError(error)) return exerciseErrorSentence(error);
  if (isGoalsError(error)) return goalsErrorSentence(error);
  if (isJournalError(error)) return journalErrorSentence(error);
  if (isPlanError(error)) return planErrorSentence(error);
  if (isPromptError(error)) return promptErrorSentence(error);
  switch (error.type) {
    case 'due-in-the-past':
      return m.errors_due_in_the_past();
    case 'already-settled':
      return m.errors_already_settled();
    case 'not-settled':
      return m.errors_not_settled();
    case 'already-due':
      return m.errors_already_due();
    case 'unchanged':
      return m.errors_unchanged();
    case 'view-name-taken':
      return m.errors_view_name_taken();
    case 'eases-promise':
      return m.errors_eases_promise();
    case 'horizon-only-longer':
      return m.errors_horizon_only_longer();
    case 'inside-horizon':
      return m.errors_inside_horizon();
    case 'obstacle-needed':
      return m.errors_obstacle_needed();
    case 'done-needed':
      return m.errors_done_needed();
    case 'excuse-needs-basis':
      return m.errors_excuse_needs_basis();
    case 'withdrawal-needs-basis':
      return m.errors_withdrawal_needs_basis();
    case 'reason-needed':
      return m.errors_reason_needed();
    case 'reward-listed':
      return m.reward_error_listed();
    case 'no-due':
      return m.errors_no_due();
    case 'unknown-zone':
      return m.errors_unknown_zone();
    case 'period-reversed':
      return m.errors_period_reversed();
    case 'report-failed':
      return m.errors_report_failed();
    case 'too-late':
      return m.errors_too_late();
    case 'superseded':
      return m.errors_superseded();
    case 'nothing-to-undo':
      return m.errors_nothing_to_undo();
    case 'backup-failed':
      return m.errors_backup_failed();
    case 'backup-damaged':
      return m.errors_backup_damaged();
    case 'no-update-ready':
      return m.errors_no_update_ready();
    default:
      return exhaustive(error);
  }
}

/** "I will: Write something here." for a field the person knows; the bare advice for one they do not. */
function issueSentence(issue: InputIssue): string {
  const names = issue.field.split('.');
  const name = names.findLast((part) => Object.hasOwn(fieldNames, part));
  const problem = name === 'tags' && issue.code === 'regex' ? m.errors_tag_form() : issueText(issue);
  const field = name === undefined ? undefined : fieldNames[name];
  return field ? m.errors_field({ field: field(), problem }) : problem;
}

const fieldNames: Readonly<Record<string, () => string>> = {
  amount: m.practice_field_amount,
  answer: m.errors_field_answer,
  baseline: m.errors_field_baseline,
  by: m.errors_field_by,
  cadenceDays: m.errors_field_cadence,
  confidence: m.errors_field_confidence,
  count: m.errors_field_pieces,
  cue: m.errors_field_cue,
  day: m.practice_field_day,
  decisions: m.errors_field_decisions,
  doneMeans: m.errors_field_done_means,
  due: m.errors_field_due,
  dueDay: m.errors_field_day_of_step,
  estimateMinutes: m.errors_field_estimate,
  firstSteps: m.errors_field_steps,
  goalId: m.errors_field_goal,
  grade: m.errors_field_grade,
  hindered: m.errors_field_hindered,
  horizonDays: m.errors_field_horizon,
  kind: m.errors_field_kind,
  milestones: m.errors_field_milestones,
  minutes: m.errors_field_minutes,
  name: m.errors_field_name,
  need: m.errors_field_need,
  newPersonName: m.errors_field_person,
  next: m.errors_field_next,
  note: m.errors_field_note,
  obstacle: m.errors_field_obstacle,
  outside: m.errors_field_outside,
  parentId: m.errors_field_goal,
  perDays: m.practice_field_per,
  personId: m.errors_field_person,
  plan: m.errors_field_plan,
  reason: m.errors_field_reason,
  response: m.errors_field_response,
  role: m.errors_field_role,
  size: m.errors_field_piece_size,
  startOfDay: m.errors_field_start_of_day,
  statement: m.errors_field_statement,
  tags: m.errors_field_tags,
  target: m.errors_field_target,
  text: m.errors_field_text,
  times: m.practice_field_times,
  title: m.errors_field_title,
  total: m.errors_field_piece_total,
  unit: m.practice_field_unit,
  value: m.errors_field_value,
  verdict: m.errors_field_verdict,
  weight: m.errors_field_weight,
  what: m.errors_field_need,
  why: m.errors_field_why,
  worked: m.errors_field_worked,
  zone: m.errors_field_zone,
};
