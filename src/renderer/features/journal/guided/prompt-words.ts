import { m } from '../../../../messages/index.ts';

type Sentence = () => string;

/** A built-in question: its wordings, which take turns, and a quiet example under it. */
interface PromptWords {
  readonly ask: readonly [Sentence, Sentence, ...Sentence[]];
  readonly hint: Sentence;
}

export const promptWords: Readonly<Record<string, PromptWords>> = {
  focus: {
    ask: [m.prompt_focus_1, m.prompt_focus_2, m.prompt_focus_3, m.prompt_focus_4],
    hint: m.prompt_focus_hint,
  },
  'first-move': {
    ask: [m.prompt_first_move_1, m.prompt_first_move_2, m.prompt_first_move_3],
    hint: m.prompt_first_move_hint,
  },
  foreseen: {
    ask: [m.prompt_foreseen_1, m.prompt_foreseen_2, m.prompt_foreseen_3],
    hint: m.prompt_foreseen_hint,
  },
  'look-forward': {
    ask: [m.prompt_look_forward_1, m.prompt_look_forward_2],
    hint: m.prompt_look_forward_hint,
  },
  'for-someone': {
    ask: [m.prompt_for_someone_1, m.prompt_for_someone_2],
    hint: m.prompt_for_someone_hint,
  },
  'small-win': {
    ask: [m.prompt_small_win_1, m.prompt_small_win_2, m.prompt_small_win_3, m.prompt_small_win_4],
    hint: m.prompt_small_win_hint,
  },
  setback: {
    ask: [m.prompt_setback_1, m.prompt_setback_2, m.prompt_setback_3],
    hint: m.prompt_setback_hint,
  },
  'in-the-way': {
    ask: [m.prompt_in_the_way_1, m.prompt_in_the_way_2, m.prompt_in_the_way_3],
    hint: m.prompt_in_the_way_hint,
  },
  'first-step': {
    ask: [m.prompt_first_step_1, m.prompt_first_step_2, m.prompt_first_step_3],
    hint: m.prompt_first_step_hint,
  },
  learned: {
    ask: [m.prompt_learned_1, m.prompt_learned_2],
    hint: m.prompt_learned_hint,
  },
  appreciation: {
    ask: [m.prompt_appreciation_1, m.prompt_appreciation_2],
    hint: m.prompt_appreciation_hint,
  },
  'what-happened': {
    ask: [m.prompt_what_happened_1, m.prompt_what_happened_2],
    hint: m.prompt_what_happened_hint,
  },
  'in-my-hands': {
    ask: [m.prompt_in_my_hands_1, m.prompt_in_my_hands_2],
    hint: m.prompt_in_my_hands_hint,
  },
  'what-to-change': {
    ask: [m.prompt_what_to_change_1, m.prompt_what_to_change_2, m.prompt_what_to_change_3],
    hint: m.prompt_what_to_change_hint,
  },
  'small-step': {
    ask: [m.prompt_small_step_1, m.prompt_small_step_2, m.prompt_small_step_3],
    hint: m.prompt_small_step_hint,
  },
  'to-keep': {
    ask: [m.prompt_to_keep_1, m.prompt_to_keep_2],
    hint: m.prompt_to_keep_hint,
  },
  'week-moved': {
    ask: [m.prompt_week_moved_1, m.prompt_week_moved_2, m.prompt_week_moved_3],
    hint: m.prompt_week_moved_hint,
  },
  'week-stood': {
    ask: [m.prompt_week_stood_1, m.prompt_week_stood_2, m.prompt_week_stood_3],
    hint: m.prompt_week_stood_hint,
  },
  'week-ahead': {
    ask: [m.prompt_week_ahead_1, m.prompt_week_ahead_2, m.prompt_week_ahead_3],
    hint: m.prompt_week_ahead_hint,
  },
  'week-people': {
    ask: [m.prompt_week_people_1, m.prompt_week_people_2],
    hint: m.prompt_week_people_hint,
  },
  'month-closer': {
    ask: [m.prompt_month_closer_1, m.prompt_month_closer_2],
    hint: m.prompt_month_closer_hint,
  },
  'month-still': {
    ask: [m.prompt_month_still_1, m.prompt_month_still_2],
    hint: m.prompt_month_still_hint,
  },
  'month-let-go': {
    ask: [m.prompt_month_let_go_1, m.prompt_month_let_go_2],
    hint: m.prompt_month_let_go_hint,
  },
  'month-ahead': {
    ask: [m.prompt_month_ahead_1, m.prompt_month_ahead_2],
    hint: m.prompt_month_ahead_hint,
  },
  'month-purpose': {
    ask: [m.prompt_month_purpose_1, m.prompt_month_purpose_2],
    hint: m.prompt_month_purpose_hint,
  },
};

/** The words of a question: the person's own, or one of the built-in wordings. */
export function questionText(id: string, wording: string | null, variant: number): string {
  if (wording !== null) return wording;
  const { ask } = promptWords[id] ?? {};
  return (ask?.[variant] ?? ask?.[0])?.() ?? id;
}

/** What an answer could be about; one of the person's own questions needs no example. */
export function questionHint(id: string, wording: string | null): string | undefined {
  return wording === null ? promptWords[id]?.hint() : undefined;
}
