import { err, ok, type Result } from '../kernel/result.ts';
import { oneLine } from '../kernel/one-line.ts';
import { limits } from '../kernel/schema.ts';
import { stepLimits } from '../step/step.ts';

/** One line of a list that was pasted. `depth` is 0 first, and never exceeds that of the one before by more than one. */
export interface OutlineItem {
  readonly text: string;
  readonly depth: number;
  readonly isDone: boolean;
}

export type OutlineError =
  { readonly type: 'outline-empty' } | { readonly type: 'outline-too-long'; readonly limit: number };

export const outlineLimits = { items: 200, characters: 100_000 } as const;

const tabWidth = 4;
/** What word processors paste for the three levels of a list, without any indentation. */
const glyphLevels: Readonly<Record<string, number>> = {
  '•': 0,
  '●': 0,
  '·': 0,
  o: 1,
  '◦': 1,
  '○': 1,
  '▪': 2,
  '■': 2,
  '§': 2,
};
const indentForm = /^[ \t\u00a0\u2003\u3000]*/;
const headingForm = /^(#{1,6})\s+/;
const glyphForm = /^([•●·◦○▪■§‣–—])\s+|^(o)\t\s*/;
const bulletForm = /^[-*+]\s+/;
const numberForm = /^(?:\(?\d{1,3}[.)]|(?:\d{1,3}\.){2,}|(?:\d{1,3}\.)+\d{1,3}\t|[a-z]\))\s+/;
const boxForm = /^(?:\[([ xX]?)\]|([☐□])|([☑☒✓✔✅]))\s*/;

/**
 * Reads a list as people paste it: indented by tabs or spaces, with bullets, numbers, check boxes or headings, from Markdown or
 * a word processor. No word is lost: a line longer than a step may be goes on in the next.
 */
export function readOutline(text: string): Result<readonly OutlineItem[], OutlineError> {
  const lines = text
    .slice(0, outlineLimits.characters)
    .split(/\r\n|[\n\r\v\f\u2028\u2029]/)
    .map(readLine)
    .filter((line) => line.text !== '');
  if (lines.length === 0) return err({ type: 'outline-empty' });
  const depths = depthsOf(lines);
  const items = lines.flatMap(({ text: words, isDone }, index) =>
    inPieces(words).map((piece) => ({ text: piece, depth: depths[index] ?? 0, isDone })),
  );
  const limit = outlineLimits.items;
  return items.length > limit || text.length > outlineLimits.characters
    ? err({ type: 'outline-too-long', limit })
    : ok(items);
}

interface Line {
  readonly text: string;
  readonly isDone: boolean;
  /** Columns of white space before it. */
  readonly indent: number;
  /** The level of a heading, from 1; null for what is none. */
  readonly heading: number | null;
  /** The level its bullet stands for; null for other lines. */
  readonly glyph: number | null;
}

function readLine(raw: string): Line {
  const space = indentForm.exec(raw)?.[0] ?? '';
  let rest = raw.slice(space.length).trimEnd();
  const take = (form: RegExp): RegExpExecArray | null => {
    const found = form.exec(`${rest} `);
    if (found !== null) rest = rest.slice(found[0].length).trimStart();
    return found;
  };
  const heading = take(headingForm)?.[1]?.length ?? null;
  const glyph = heading === null ? take(glyphForm) : null;
  if (heading === null && glyph === null && take(bulletForm) === null) take(numberForm);
  const box = take(boxForm);
  const mark = glyph?.[1] ?? glyph?.[2] ?? '';
  return {
    text: oneLine(withoutEmphasis(rest)),
    isDone: box !== null && (box[1]?.toLowerCase() === 'x' || box[3] !== undefined),
    indent: columnsOf(space),
    heading,
    glyph: glyphLevels[mark] ?? null,
  };
}

function columnsOf(space: string): number {
  let columns = 0;
  for (const character of space)
    columns = character === '\t' ? (Math.floor(columns / tabWidth) + 1) * tabWidth : columns + 1;
  return columns;
}

function withoutEmphasis(text: string): string {
  return text.replace(/(\*\*|__)(?=\S)(.*?\S)\1/g, '$2');
}

/** Below a heading one level deeper than it, then by indentation; where there is none at all, by the kind of bullet. */
function depthsOf(lines: readonly Line[]): number[] {
  const byGlyph = lines.every(({ indent }) => indent === 0);
  const columns: number[] = [];
  const headings: number[] = [];
  let before = -1;
  return lines.map(({ heading, indent, glyph }) => {
    if (heading !== null) {
      leaveUpTo(headings, heading);
      headings.push(heading);
      columns.length = 0;
      before = Math.min(headings.length - 1, before + 1, stepLimits.levels - 1);
      return before;
    }
    const column = byGlyph ? (glyph ?? 0) : indent;
    leaveUpTo(columns, column);
    columns.push(column);
    before = Math.min(headings.length + columns.length - 1, before + 1, stepLimits.levels - 1);
    return before;
  });
}

/** Drops what a line at this level is not inside of. */
function leaveUpTo(levels: number[], level: number): void {
  while ((levels.at(-1) ?? Number.NEGATIVE_INFINITY) >= level) levels.pop();
}

/** Pieces no longer than a step may be, cut between words where there is a place to cut. */
function inPieces(text: string): string[] {
  const pieces: string[] = [];
  let rest = text;
  while (rest.length > limits.line) {
    const space = rest.lastIndexOf(' ', limits.line);
    const at = space > 0 ? space : wholeCharacters(rest, limits.line);
    pieces.push(rest.slice(0, at));
    rest = rest.slice(at).trimStart();
  }
  return [...pieces, rest];
}

/** Never between the two halves of a character. */
function wholeCharacters(text: string, length: number): number {
  const last = text.charCodeAt(length - 1);
  return last >= 0xd800 && last <= 0xdbff ? length - 1 : length;
}
