import { m } from '../../messages/index.ts';
import type {
  DocumentItem,
  DocumentSection,
  ReportDocument,
  ReportSummary,
  ThreadBead,
} from './document-model.ts';

/** The report as Markdown (CommonMark with tables). What a person wrote is shown as written, never read as markup. */
export function renderMarkdown(document: ReportDocument): string {
  const blocks = [
    `# ${inline(document.title)}`,
    inline(document.period),
    inline(document.byline),
    ...summaryBlocks(document.summary),
    ...(document.thread === null
      ? []
      : [
          `## ${inline(document.thread.heading)}`,
          inline(document.thread.lead),
          document.thread.strands.map((strand) => strand.map(beadLine).join('\n')).join('\n'),
        ]),
    ...document.sections.flatMap(sectionBlocks),
    ...(document.empty === null ? [] : [inline(document.empty)]),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function summaryBlocks({ heading, reliability, groups }: ReportSummary): string[] {
  return [
    `## ${inline(heading)}`,
    `${inline(m.report_doc_label({ label: reliability.label }))} **${inline(reliability.headline)}**  \n` +
      `${inline(reliability.detail)}  \n${inline(reliability.rule)}`,
    ...groups.map(({ label, tallies }) => {
      const cells = tallies.map((tally) => `${inline(tally.label)} ${tally.count}`);
      return `**${inline(m.report_doc_label({ label }))}** ${cells.join(' · ')}`;
    }),
  ];
}

const beadMarks = { done: '●', ahead: '○', knot: '∞' } as const;

function beadLine({ depth, detail, text, kind, isAhead, isKnot }: ThreadBead): string {
  const mark = isKnot ? beadMarks.knot : isAhead ? beadMarks.ahead : beadMarks.done;
  const told = detail === null ? inline(text) : `${inline(text)} (${inline(detail)})`;
  return `${'  '.repeat(depth)}- ${kind === 'rest' ? '' : `${mark} `}${told}`;
}

function sectionBlocks({ heading, count, lead, items }: DocumentSection): string[] {
  return [
    `## ${inline(m.report_doc_heading_count({ heading, count }))}`,
    ...(lead === null ? [] : [inline(lead)]),
    ...items.flatMap(itemBlocks),
  ];
}

function itemBlocks({ title, lines, text }: DocumentItem): string[] {
  const list = lines.map((line) => `- **${inline(m.report_doc_label(line))}** ${inline(line.text, '  ')}`);
  return [
    `### ${inline(title.replaceAll(/\s+/g, ' '))}`,
    ...(list.length === 0 ? [] : [list.join('\n')]),
    ...(text === null ? [] : [`> ${inline(text, '> ')}`]),
  ];
}

/** Escaped text; its line breaks stay, `indent` keeps the lines after a break inside their list item or quotation. */
function inline(text: string, indent = ''): string {
  return text
    .trim()
    .split(/\s*\n\s*/)
    .map(escapeLine)
    .join(`\\\n${indent}`);
}

/** CommonMark 0.31 §2.4: a backslash before punctuation makes it literal. */
function escapeLine(line: string): string {
  return line
    .trim()
    .replaceAll(/[\\`*_[\]<>|~&]/g, '\\$&')
    .replace(/^([#+=-])/, '\\$1')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2');
}
