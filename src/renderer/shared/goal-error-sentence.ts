import type { AlignmentError } from '../../domain/alignment/decide-alignment.ts';
import type { CheckInError } from '../../domain/check-in/decide-check-in.ts';
import type { GoalError } from '../../domain/goal/decide-goal.ts';
import type { KeyResultError } from '../../domain/key-result/decide-key-result.ts';
import { m } from '../../messages/index.ts';

/** What goals, key results, alignment sessions and measuring check-ins refuse, besides what is refused everywhere. */
type GoalsError = Exclude<
  GoalError | KeyResultError | AlignmentError | CheckInError,
  { readonly type: 'unchanged' }
>;

const sentences: { readonly [T in GoalsError['type']]: (error: Extract<GoalsError, { type: T }>) => string } =
  {
    'currency-needed': () => m.goal_error_currency_needed(),
    'cycle-reversed': () => m.goal_error_cycle_reversed(),
    'cycle-too-long': () => m.goal_error_cycle_too_long(),
    'decision-does-not-fit': () => m.goal_error_decision_does_not_fit(),
    'duplicate-milestone': () => m.goal_error_duplicate_milestone(),
    'goal-cycle': ({ line }) => goalCycleSentence(line),
    'goal-has-key-results': () => m.goal_error_has_key_results(),
    'milestones-needed': () => m.goal_error_milestones_needed(),
    'no-such-goal': () => m.goal_error_no_such_goal(),
    'no-such-milestone': () => m.goal_error_no_such_milestone(),
    'no-such-sibling': () => m.goal_error_no_such_sibling(),
    'not-closed': () => m.goal_error_not_closed(),
    'not-graded': () => m.goal_error_not_graded(),
    'other-goal-needed': () => m.goal_error_other_goal_needed(),
    'outside-needed': () => m.goal_error_outside_needed(),
    'purpose-is-timeless': () => m.goal_error_purpose_is_timeless(),
    'target-is-baseline': () => m.goal_error_target_is_baseline(),
    'value-not-measured': () => m.goal_error_value_not_measured(),
    'value-not-yes-or-no': () => m.goal_error_value_not_yes_or_no(),
  };

export function isGoalsError(error: { readonly type: string }): error is GoalsError {
  return Object.hasOwn(sentences, error.type);
}

export function goalsErrorSentence(error: GoalsError): string {
  const sentence = sentences[error.type] as (error: GoalsError) => string;
  return sentence(error);
}

/** Names the line that would close upon itself: "A › B › C". */
function goalCycleSentence(line: readonly string[]): string {
  const [first = ''] = line;
  const last = line.at(-1) ?? '';
  return line.length < 2
    ? m.goal_error_cycle_self({ title: first })
    : m.goal_error_cycle_line({ title: first, other: last, line: line.join(' › ') });
}
