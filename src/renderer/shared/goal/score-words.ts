import type { GoalAsk } from '../../../domain/goal/check-in-due.ts';
import type { Ambition } from '../../../domain/goal/goal.ts';
import { expectedScore, scoreBand, type ScoreBand } from '../../../domain/metrics/key-result-score.ts';
import { m } from '../../../messages/index.ts';
import { inSentence } from '../day-text.ts';

/** A score as it is said: with one decimal, as the bands are drawn. */
export function scoreText(score: number): string {
  return (Math.round(score * 10) / 10).toFixed(1);
}

/** The word for where a score lies; it says how far the goal is, not how well somebody did. */
export function scoreBandLabel(band: ScoreBand): string {
  const labels: Record<ScoreBand, () => string> = {
    low: m.goal_band_low,
    middle: m.goal_band_middle,
    high: m.goal_band_high,
  };
  return labels[band]();
}

/** "expected 0.7"; null for a goal that is neither committed nor aspirational. */
export function expectedText(ambition: Ambition | null): string | null {
  return ambition === null ? null : m.goal_expected({ score: scoreText(expectedScore(ambition)) });
}

/** For a tooltip and a screen reader: "Score 0.6, part of the way; expected 1.0". */
export function scoreSentence(score: number, ambition: Ambition | null): string {
  const words = { score: scoreText(score), band: scoreBandLabel(scoreBand(score)) };
  return ambition === null
    ? m.goal_score_sentence(words)
    : m.goal_score_sentence_expected({ ...words, expected: scoreText(expectedScore(ambition)) });
}

/** What a goal asks of its owner: "Check-in due since Monday". */
export function askText({ kind, since }: GoalAsk, today: string): string {
  const day = inSentence(since, today);
  if (kind === 'grading') return m.goal_asks_grading({ day });
  return since === today ? m.goal_asks_check_in_today() : m.goal_asks_check_in({ day });
}
