import type { Obstacle } from '../../domain/commitment/commitment.ts';
import type { Answer, EntryKind, EveningPrompt } from '../../domain/entry/entry.ts';
import { m } from '../../messages/index.ts';

export function kindText(kind: EntryKind): string {
  const texts: Record<EntryKind, () => string> = {
    morning: m.reading_kind_morning,
    evening: m.reading_kind_evening,
    weekly: m.reading_kind_weekly,
    monthly: m.reading_kind_monthly,
    setback: m.reading_kind_setback,
    free: m.reading_kind_free,
  };
  return texts[kind]();
}

export function obstacleText(obstacle: Obstacle): string {
  const texts: Record<Obstacle, () => string> = {
    procrastination: m.commitment_obstacle_procrastination,
    motivation: m.commitment_obstacle_motivation,
    resources: m.commitment_obstacle_resources,
    clarity: m.commitment_obstacle_clarity,
    capacity: m.commitment_obstacle_capacity,
    external: m.commitment_obstacle_external,
  };
  return texts[obstacle]();
}

/** Questions of the evening were not kept with the first answers to them. */
const eveningQuestions: Record<EveningPrompt, () => string> = {
  'small-win': m.prompt_small_win_1,
  setback: m.prompt_setback_1,
  'in-the-way': m.prompt_in_the_way_1,
  'first-step': m.prompt_first_step_1,
};

/** The words as they were asked, where they are known. */
export function questionText({ prompt, question }: Answer): string | null {
  if (question !== '') return question;
  return Object.hasOwn(eveningQuestions, prompt) ? eveningQuestions[prompt as EveningPrompt]() : null;
}
