import {
  trialReading,
  type Estimate,
  type PersonalTrial,
  type TrialReading,
} from '../../../domain/metrics/personal-trial.ts';
import type { TrialQuestion } from '../../../domain/metrics/trial-questions.ts';
import { m } from '../../../messages/index.ts';

interface QuestionWords {
  readonly question: string;
  readonly with: string;
  readonly without: string;
}

export function questionWords(question: TrialQuestion): QuestionWords {
  const words: Record<TrialQuestion, QuestionWords> = {
    plan: {
      question: m.insights_trial_question_plan(),
      with: m.insights_trial_with_plan(),
      without: m.insights_trial_without_plan(),
    },
    'clock-time': {
      question: m.insights_trial_question_clock_time(),
      with: m.insights_trial_with_clock_time(),
      without: m.insights_trial_without_clock_time(),
    },
    morning: {
      question: m.insights_trial_question_morning(),
      with: m.insights_trial_with_morning(),
      without: m.insights_trial_without_morning(),
    },
    witness: {
      question: m.insights_trial_question_witness(),
      with: m.insights_trial_with_witness(),
      without: m.insights_trial_without_witness(),
    },
  };
  return words[question];
}

/** What was seen, in a sentence; with too few verdicts, how many there are. */
export function trialSentence({ figures, with: one, without: other }: PersonalTrial): string {
  if (figures === null) return m.insights_trial_few({ with: one.n, without: other.n });
  const sentences: Record<TrialReading, string> = {
    'more-often': m.insights_trial_reading_more_often(),
    'less-often': m.insights_trial_reading_less_often(),
    chance: m.insights_trial_reading_chance(),
  };
  return sentences[trialReading(figures)];
}

/** "72 % (55 to 84)" */
export function shareText({ value, low, high }: Estimate): string {
  return m.insights_percent_interval({ percent: percent(value), low: percent(low), high: percent(high) });
}

/** "+18 points (−2 to +33)" */
export function differenceText({ value, low, high }: Estimate): string {
  return m.insights_trial_points({ points: signed(value), low: signed(low), high: signed(high) });
}

function percent(share: number): number {
  return Math.round(share * 100);
}

/** With a true minus sign; zero has none. */
function signed(share: number): string {
  const points = percent(share);
  if (points === 0) return '0';
  return points > 0 ? `+${points}` : `−${-points}`;
}
