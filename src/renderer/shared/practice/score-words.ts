import type { PracticeScoreView, PracticeSummary } from '../../../contract/practice-contract.ts';
import { keptShare } from '../../../domain/metrics/practice-score.ts';
import { m } from '../../../messages/index.ts';
import { scoreText, termsText } from './practice-words.ts';

/** What the score does now: rests, has ended, was moved by today, or would be by how today goes. */
export function scoreSentence(
  { standing, terms, today }: Pick<PracticeSummary, 'standing' | 'terms' | 'today'>,
  score: PracticeScoreView,
): string {
  const value = scoreText(score.value);
  if (standing === 'paused' || (standing === 'running' && today?.amount === null))
    return m.practice_score_paused();
  if (standing !== 'running') return m.practice_score_over({ value });
  if (today !== null) {
    const before = scoreText(score.before);
    return before === value ? m.practice_score_kept({ value }) : m.practice_score_moved({ before, value });
  }
  const ends = { asAsked: scoreText(score.asAsked), otherwise: scoreText(score.otherwise) };
  if (terms.direction === 'at-least') return m.practice_score_today_at_least(ends);
  return terms.measure === 'yes-no' || terms.amount === 0
    ? m.practice_score_today_never(ends)
    : m.practice_score_today_at_most(ends);
}

/** How the score works, in the terms of this practice. */
export function howTexts({ terms }: Pick<PracticeSummary, 'terms'>): readonly string[] {
  const percent = ((1 - keptShare(terms)) * 100).toFixed(1);
  return [
    m.practice_score_how_slow(),
    m.practice_score_how_rate({ terms: termsText(terms), percent }),
    terms.direction === 'at-least' ? m.practice_score_how_least() : m.practice_score_how_most(),
    m.practice_score_how_rest(),
    m.practice_score_how_terms(),
  ];
}
