import type { DocumentDay, DocumentEntry, JournalDocument } from './journal-document.ts';

/** What was written stays as it was written: Markdown in Markdown, under headings of the day and the entry. */
export function renderMarkdown({ title, period, notice, days }: JournalDocument): string {
  return `${[`# ${literal(title)}`, literal(period), `*${literal(notice)}*`, ...days.flatMap(dayBlocks)].join('\n\n')}\n`;
}

function dayBlocks({ heading, entries }: DocumentDay): string[] {
  return [`## ${literal(heading)}`, ...entries.flatMap(entryBlocks)];
}

function entryBlocks({ heading, about, parts }: DocumentEntry): string[] {
  return [
    `### ${literal(heading)}`,
    ...(about === null ? [] : [literal(about)]),
    ...parts.flatMap(({ question, markdown }) => [
      ...(question === null ? [] : [`**${literal(question)}**`]),
      markdown.trim(),
    ]),
  ];
}

/** CommonMark 0.31 §2.4: a backslash before punctuation makes it literal. */
function literal(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>|~&]/g, '\\$&').replace(/^([#+=-])/, '\\$1');
}
