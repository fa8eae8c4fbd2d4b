import type { CommitmentWords, DraftDue } from '../../../domain/coach/finding.ts';
import type { CaptureReading } from '../capture/capture-reading.ts';

/** A captured line as the coach reads it. A date that is asked about already is not pointed at again. */
export function captureDraft({ statement, doneMeans, due, person }: CaptureReading): CommitmentWords {
  const people = person.kind === 'known' || person.kind === 'new' ? [person.name] : [];
  return { kind: 'commitment', statement, doneMeans, due: draftDue(due), people };
}

function draftDue(due: CaptureReading['due']): DraftDue | null {
  switch (due.kind) {
    case 'none':
      return null;
    case 'set':
      return { local: due.local, isTimeSuggested: due.isSuggested };
    case 'past':
      return { local: due.local, isTimeSuggested: false };
    case 'unclear':
      return { local: due.options[0] ?? '', isTimeSuggested: false };
  }
}
