import type { CaptureContext, CaptureDraft, CaptureSpan } from './capture-draft.ts';
import { findDue } from './due.ts';
import { findPerson } from './people.ts';
import { cutSpans, maskSpans } from './spans.ts';
import { findTags } from './tags.ts';

/**
 * A draft of the commitment one line describes: "Send the draft to Ana by Friday 15:00 #hiring".
 * Takes any text and never throws; what has several readings or lies in the past is marked, not guessed.
 */
export function parseCapture(text: string, context: CaptureContext): CaptureDraft {
  const { tags, spans: tagSpans } = findTags(text);
  const withoutTags = maskSpans(text, tagSpans);
  const { person, span: personSpan } = findPerson(withoutTags, context.people);
  const personSpans = personSpan ? [personSpan] : [];
  // A name is masked before dates are sought: April and May are people too.
  const { due, spans: dueSpans } = findDue(maskSpans(withoutTags, personSpans), context);
  const spans = [...tagSpans, ...personSpans, ...dueSpans].toSorted((a, b) => a.start - b.start);
  return { statement: statementOf(text, spans), due, person, tags, spans };
}

/** What is left to do once tags and date are taken out; a mention keeps its name and loses its "@". */
function statementOf(text: string, spans: readonly CaptureSpan[]): string {
  const removed = spans.flatMap(({ start, end, part }) => {
    if (part !== 'person') return [{ start, end }];
    return text[start] === '@' ? [{ start, end: start + 1 }] : [];
  });
  const statement = cutSpans(text, removed)
    .replace(/\s+/g, ' ')
    .replace(/ (?=[,.;:!?])/g, '')
    .replace(/[,;:–—-]+(?=[.!?]?$)/, '')
    .replace(/^[\s,;:–—-]+|[\s,;:–—-]+$/g, '')
    .trim();
  return /[\p{L}\p{N}]/u.test(statement) ? statement : text.trim();
}
