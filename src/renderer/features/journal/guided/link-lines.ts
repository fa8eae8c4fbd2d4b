import { entryMarks, linkTo } from '../../../../domain/entry/entry-marks.ts';
import { emptyEntryText } from '../../../../domain/entry/entry.ts';

/**
 * A guided entry keeps the commitments that it is about, or that came out of it, in its body: a list of links, one a line. So they are
 * found from the commitment, exported and printed like any words.
 */
interface Linked {
  readonly id: string;
  readonly statement: string;
}

export function linkedCommitments(body: string): Set<string> {
  const marks = entryMarks({ ...emptyEntryText, body });
  return new Set(marks.flatMap(({ kind, value }) => (kind === 'commitment' ? [value] : [])));
}

/** The body with a line for each of these that has none yet. */
export function withLinks(body: string, added: readonly Linked[]): string {
  const known = linkedCommitments(body);
  const lines = added
    .filter(({ id }) => !known.has(id))
    .map(({ id, statement }) => `- ${linkTo('commitment', id, statement)}`);
  return joined([body.trimEnd(), ...lines]);
}

/** The body without the lines of those that are not to be kept; other words stay as they are. */
export function withoutLinks(body: string, isKept: (id: string) => boolean): string {
  const lines = body.split('\n').filter((line) => {
    if (!/^- \[.*\]\(\S+\)$/.test(line)) return true;
    return [...linkedCommitments(line)].every(isKept);
  });
  return lines.join('\n');
}

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n');
}
