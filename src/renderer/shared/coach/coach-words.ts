import type { CoachDraft, CoachFix, Finding } from '../../../domain/coach/finding.ts';
import { exhaustive } from '../../../domain/kernel/exhaustive.ts';
import { m } from '../../../messages/index.ts';
import { dueText } from '../due-text.ts';

/** Why a finding is one, in a sentence. */
export function noteText({ code, words }: Finding, { kind }: CoachDraft): string {
  const quoted = { words: (words ?? '').replace(/\s+/g, ' ').trim() };
  switch (code) {
    case 'no-owner':
      return m.coach_no_owner(quoted);
    case 'wish':
      return m.coach_wish(quoted);
    case 'not-in-hands':
      return m.coach_not_in_hands(quoted);
    case 'no-action':
      return m.coach_no_action(quoted);
    case 'several-goals':
      return m.coach_several();
    case 'vague-word':
      return m.coach_vague(quoted);
    case 'filler':
      return m.coach_filler(quoted);
    case 'no-measure':
      return missingMeasureText(kind);
    case 'no-done-means':
      return m.coach_no_done_means();
    case 'no-due':
      return kind === 'goal' ? m.coach_no_due_goal() : m.coach_no_due();
    case 'no-clock-time':
      return m.coach_no_clock_time();
    default:
      return exhaustive(code);
  }
}

function missingMeasureText(kind: CoachDraft['kind']): string {
  if (kind === 'goal') return m.coach_no_measure_goal();
  return kind === 'key-result' ? m.coach_no_measure_key_result() : m.coach_no_measure();
}

/** What a click makes of it, whole. */
export function fixText(fix: CoachFix, today: string): string {
  switch (fix.kind) {
    case 'split':
      return m.coach_use_split({ list: fix.statements.map((statement) => `“${statement}”`).join(', ') });
    case 'due':
      return m.coach_use_due({ due: dueText(fix.local, today) });
    case 'reword':
      return fix.field === 'doneMeans'
        ? m.coach_use_done_means({ text: fix.text })
        : m.coach_use({ text: fix.text });
    default:
      return exhaustive(fix);
  }
}
