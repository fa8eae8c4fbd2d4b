import type { Content, ContentText, TDocumentDefinitions } from 'pdfmake/interfaces';
import type { PaperSize } from '../../contract/people-contract.ts';
import { exhaustive } from '../../domain/kernel/exhaustive.ts';
import { m } from '../../messages/index.ts';
import { inks } from '../documents/inks.ts';
import { missingSign, toDrawable } from '../documents/pdf-signs.ts';
import type { DocumentEntry, JournalDocument } from './journal-document.ts';
import { writtenBlocks, type Block, type Inline, type ListItem, type Style } from './written-blocks.ts';

/** What a `journal-pdf` job carries: plain data, so that it can be sent to a worker. */
export interface PdfJournal {
  readonly document: JournalDocument;
  readonly paper: PaperSize;
}

type Images = JournalDocument['images'];

/** Wide as the text between its margins, in points; a picture is at most half a page high. */
const imageBox: [number, number] = [480, 340];

/** The page layout of a stretch of the journal. Points throughout. */
export function pdfContent({ document: written, paper }: PdfJournal): TDocumentDefinitions {
  const { images, ...words } = written;
  const { document, isChanged } = toDrawable(words);
  return {
    pageSize: paper === 'a4' ? 'A4' : 'LETTER',
    pageMargins: [56, 52, 56, 48],
    language: 'en',
    displayTitle: true,
    info: {
      title: document.title,
      creator: m.app_name(),
      producer: m.app_name(),
      creationDate: new Date(written.madeAt),
    },
    defaultStyle: { font: 'Roboto', fontSize: 10.5, lineHeight: 1.3, color: inks.ink },
    styles: {
      title: { fontSize: 24, bold: true, lineHeight: 1.15 },
      day: { fontSize: 14, bold: true, margin: [0, 18, 0, 2] },
      entry: { fontSize: 8.5, bold: true, color: inks.soft, margin: [0, 8, 0, 2] },
      small: { fontSize: 8.5, color: inks.soft },
      code: { fontSize: 9, color: inks.soft },
    },
    footer: (page, pages) => ({
      columns: [
        { text: document.notice, style: 'small', width: '*' },
        { text: m.export_doc_page({ page, pages }), style: 'small', alignment: 'right', width: 'auto' },
      ],
      margin: [56, 16, 56, 0],
    }),
    content: [
      { text: document.title, style: 'title' },
      { text: document.period, fontSize: 11, margin: [0, 2, 0, 1] },
      { text: document.notice, style: 'small' },
      ...document.days.flatMap(({ heading, entries }): Content[] => [
        // `headlineLevel` lets the page break below keep a heading with what follows it.
        { text: heading, style: 'day', headlineLevel: 1 },
        ...entries.flatMap((entry) => entryContent(entry, images)),
      ]),
      ...(isChanged
        ? [
            {
              text: m.export_doc_replaced_signs({ sign: missingSign }),
              style: 'small',
              margin: [0, 16, 0, 0],
            } satisfies Content,
          ]
        : []),
    ],
  };
}

function entryContent({ heading, about, parts }: DocumentEntry, images: Images): Content[] {
  return [
    { text: heading, style: 'entry', headlineLevel: 2 },
    ...(about === null ? [] : [{ text: about, style: 'small' } satisfies Content]),
    ...parts.flatMap(({ question, markdown }): Content[] => [
      ...(question === null
        ? []
        : [{ text: question, style: 'small', margin: [0, 4, 0, 1] } satisfies Content]),
      ...blocksContent(writtenBlocks(markdown), images),
    ]),
  ];
}

function blocksContent(blocks: readonly Block[], images: Images): Content[] {
  return blocks.flatMap((block) => blockContent(block, images));
}

function blockContent(block: Block, images: Images): Content[] {
  switch (block.kind) {
    case 'paragraph':
      return inlinesContent(block.inlines, images);
    case 'heading':
      return [{ text: textRuns(block.inlines), bold: true, fontSize: 11.5, margin: [0, 6, 0, 2] }];
    case 'quote':
      return [
        {
          stack: blocksContent(block.blocks, images),
          margin: [12, 0, 0, 4],
          italics: true,
          color: inks.soft,
        },
      ];
    case 'code':
      return [{ text: block.text, style: 'code', preserveLeadingSpaces: true, margin: [8, 2, 0, 6] }];
    case 'rule':
      return [
        { canvas: [{ type: 'line', x1: 0, y1: 4, x2: 120, y2: 4, lineWidth: 0.7, lineColor: inks.line }] },
      ];
    case 'list':
      return [listContent(block.items, block.start, images)];
    case 'table':
      return block.rows.map((row) => ({
        text: row.flatMap((cell, index) => [...(index === 0 ? [] : [{ text: '  |  ' }]), ...textRuns(cell)]),
      }));
    default:
      return exhaustive(block);
  }
}

function listContent(items: readonly ListItem[], start: number | null, images: Images): Content {
  const entries = items.map(({ isDone, blocks }): Content => {
    const box = isDone === null ? '' : isDone ? '[x] ' : '[ ] ';
    const [first, ...rest] = blocksContent(blocks, images);
    return { stack: [...(box === '' ? [] : [box]), ...(first === undefined ? [] : [first]), ...rest] };
  });
  return start === null
    ? { ul: entries, margin: [0, 0, 0, 4] }
    : { ol: entries, start, margin: [0, 0, 0, 4] };
}

/** Words in one paragraph, each picture on a line of its own where it stood. */
function inlinesContent(inlines: readonly Inline[], images: Images): Content[] {
  const content: Content[] = [];
  let run: Inline[] = [];
  const endRun = (): void => {
    if (run.length > 0) content.push({ text: textRuns(run), margin: [0, 0, 0, 4] });
    run = [];
  };
  for (const inline of inlines) {
    const image = inline.kind === 'image' ? images[inline.id] : undefined;
    if (image === undefined || !isDrawn(image.mediaType)) {
      run.push(inline);
      continue;
    }
    endRun();
    content.push({
      image: `data:${image.mediaType};base64,${image.data}`,
      fit: imageBox,
      margin: [0, 2, 0, 6],
    });
  }
  endRun();
  return content;
}

/** What the PDF engine can embed; of other pictures the words stand. */
function isDrawn(mediaType: string): boolean {
  return mediaType === 'image/png' || mediaType === 'image/jpeg';
}

const looks: Record<Style, Partial<ContentText>> = {
  strong: { bold: true },
  emphasis: { italics: true },
  struck: { decoration: 'lineThrough' },
  code: { fontSize: 9 },
};

function textRuns(inlines: readonly Inline[]): ContentText[] {
  return inlines.map((inline): ContentText => {
    if (inline.kind === 'image') return { text: inline.alt };
    const { text, styles, href } = inline;
    const styled = styles.reduce<ContentText>((run, style) => ({ ...run, ...looks[style] }), { text });
    return href === null ? styled : { ...styled, link: href, color: inks.accent };
  });
}
