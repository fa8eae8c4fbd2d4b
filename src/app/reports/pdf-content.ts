import type { Content, StyleDictionary, TDocumentDefinitions, TableCell } from 'pdfmake/interfaces';
import type { PaperSize } from '../../contract/people-contract.ts';
import { m } from '../../messages/index.ts';
import type { DocumentItem, DocumentSection, ReportDocument, ReportSummary } from './document-model.ts';
import { missingSign, toDrawable } from '../documents/pdf-signs.ts';
import { reliabilityContent } from './pdf-reliability.ts';
import { threadContent } from './pdf-thread.ts';
import { inks } from '../documents/inks.ts';

/** What a `pdf` job carries: plain data, so that it can be sent to a worker. */
export interface PdfReport {
  readonly document: ReportDocument;
  readonly paper: PaperSize;
}

/** The page layout of a report: the summary with its thread first, then the detail, page by page. Points throughout. */
export function pdfContent({ document: written, paper }: PdfReport): TDocumentDefinitions {
  const { document, isChanged } = toDrawable(written);
  return {
    pageSize: paper === 'a4' ? 'A4' : 'LETTER',
    pageMargins: [56, 52, 56, 48],
    language: 'en',
    displayTitle: true,
    info: {
      title: document.title,
      creator: m.app_name(),
      producer: m.app_name(),
      creationDate: new Date(document.madeAt),
    },
    defaultStyle: { font: 'Roboto', fontSize: 10, lineHeight: 1.25, color: inks.ink },
    styles,
    header: (page) => (page === 1 ? '' : runningHead(document)),
    footer: (page, pages) => ({
      text: m.report_doc_page({ page, pages }),
      style: 'small',
      alignment: 'right',
      margin: [56, 16, 56, 0],
    }),
    content: [
      { text: document.title, style: 'title' },
      { text: document.period, fontSize: 11, margin: [0, 2, 0, 1] },
      { text: document.byline, style: 'small' },
      ...summaryContent(document.summary),
      ...(document.thread === null ? [] : threadContent(document.thread)),
      ...detailContent(document),
      ...(isChanged
        ? [
            {
              text: m.report_doc_replaced_signs({ sign: missingSign }),
              style: 'small',
              margin: [0, 16, 0, 0],
            } satisfies Content,
          ]
        : []),
    ],
  };
}

const styles: StyleDictionary = {
  title: { fontSize: 24, bold: true, lineHeight: 1.15 },
  heading: { fontSize: 14, bold: true, margin: [0, 15, 0, 3] },
  itemTitle: { fontSize: 10.5, bold: true, margin: [0, 0, 0, 2] },
  body: { fontSize: 10 },
  purpose: { fontSize: 11.5, italics: true },
  small: { fontSize: 8.5, color: inks.soft },
  knot: { fontSize: 8.5, color: inks.renegotiated },
};

function runningHead({ title, period }: ReportDocument): Content {
  return {
    columns: [
      { text: title, style: 'small', width: 'auto' },
      { text: period, style: 'small', alignment: 'right', width: '*' },
    ],
    columnGap: 16,
    margin: [56, 26, 56, 0],
  };
}

function summaryContent({ heading, reliability, groups }: ReportSummary): Content[] {
  return [
    { text: heading, style: 'heading' },
    ...reliabilityContent(reliability),
    {
      columns: groups.map(({ label: group, tallies }) => ({
        width: '*',
        stack: [
          { text: group, style: 'small', margin: [0, 0, 0, 2] as [number, number, number, number] },
          {
            table: { widths: [105, 20], body: tallies.map((tally) => tallyRow(tally)) },
            layout: tight,
          },
        ],
      })),
      columnGap: 14,
      margin: [0, 9, 0, 0],
    },
  ];
}

const tight = {
  hLineWidth: () => 0,
  vLineWidth: () => 0,
  paddingLeft: () => 0,
  paddingRight: () => 0,
  paddingTop: () => 0.5,
  paddingBottom: () => 0.5,
};

function tallyRow({ label, count }: { readonly label: string; readonly count: number }): TableCell[] {
  return [{ text: label }, { text: String(count), bold: true, alignment: 'right' }];
}

function detailContent({ sections, empty }: ReportDocument): Content[] {
  if (empty !== null) return [{ text: empty, margin: [0, 20, 0, 0] }];
  return sections.flatMap(sectionContent);
}

/** The heading stays with its first item; the first section starts the second page. */
function sectionContent(section: DocumentSection, index: number): Content[] {
  const { heading, count, lead, items } = section;
  const isQuoted = section.section === 'highlights';
  const head: Content[] = [
    { text: m.report_doc_heading_count({ heading, count }), style: 'heading' },
    ruler,
    ...(lead === null ? [] : [{ text: lead, style: 'small', margin: [0, 4, 0, 0] } satisfies Content]),
  ];
  return items.map((item, position) => {
    const isFirst = position === 0;
    return {
      stack: [...(isFirst ? head : []), ...itemContent(item, isQuoted)],
      unbreakable: fitsOnePage(item),
      ...(isFirst && index === 0 ? { pageBreak: 'before' as const } : {}),
    };
  });
}

/** An unbreakable block taller than a page would lose its end; this many signs are at most half a page. */
function fitsOnePage({ title, lines, text }: DocumentItem): boolean {
  const texts = [title, text ?? '', ...lines.map((line) => line.text)];
  const lineBreaks = texts.join('').split('\n').length;
  return texts.join('').length < 1_500 && lineBreaks < 20;
}

const ruler: Content = {
  table: { widths: ['*'], body: [['']] },
  layout: { ...tight, hLineWidth: (line) => (line === 0 ? 0.7 : 0), hLineColor: () => inks.line },
  fontSize: 1,
};

function itemContent({ title, lines, text }: DocumentItem, isQuoted: boolean): Content[] {
  const rows = lines.map((line): TableCell[] => [
    { text: m.report_doc_label(line), color: inks.soft },
    { text: line.text },
  ]);
  return [
    { text: title, style: 'itemTitle', margin: [0, 8, 0, 2] },
    ...(rows.length === 0
      ? []
      : [{ table: { widths: [108, '*'], body: rows }, layout: tight, fontSize: 9.5 } satisfies Content]),
    ...(text === null ? [] : [{ text, italics: isQuoted, fontSize: 10 } satisfies Content]),
  ];
}
