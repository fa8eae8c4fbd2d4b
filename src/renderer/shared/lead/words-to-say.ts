import type { ExerciseRecord, RecordOf } from '../../../domain/exercise/exercise-kinds.ts';
import { delegationParts } from '../../../domain/lead/delegation.ts';
import { feedbackParts } from '../../../domain/lead/feedback-words.ts';
import { exactMomentText } from '../due-text.ts';
import { decidesNames, delegationPartNames } from './delegation-texts.ts';

/** What is said to the person, as plain text to copy; null for an exercise that is not said to anybody. */
export function wordsToSay(record: ExerciseRecord): string | null {
  if (record.kind === 'feedback') return feedbackParts.map((part) => record[part].trim()).join('\n\n');
  return record.kind === 'delegation' ? delegationWords(record) : null;
}

function delegationWords(record: RecordOf<'delegation'>): string {
  const said = {
    ...record,
    by: record.by && exactMomentText(record.by),
    decides: record.decides && decidesNames[record.decides](),
  };
  return delegationParts
    .flatMap((part) => {
      const words = said[part];
      return words ? [`${delegationPartNames[part]()}: ${words}`] : [];
    })
    .join('\n');
}
