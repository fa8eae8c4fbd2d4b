import type { PaperSize } from '../../contract/people-contract.ts';
import { exhaustive } from '../../domain/kernel/exhaustive.ts';
import { escapeHtml, htmlFile } from '../documents/html-file.ts';
import { journalStyle } from './html-style.ts';
import type { DocumentEntry, DocumentImage, JournalDocument } from './journal-document.ts';
import { writtenBlocks, type Block, type Inline, type ListItem, type Style } from './written-blocks.ts';

type Images = JournalDocument['images'];

/**
 * The journal as one page. The threat is what was pasted into an entry: markup is made from parsed blocks alone, every word is
 * escaped, links lead to the web or to mail only, and pictures are those of the journal, inside the file.
 */
export function renderHtml(document: JournalDocument, paper: PaperSize): string {
  const { title, images } = document;
  const hasImages = Object.keys(images).length > 0;
  return htmlFile({ title, style: journalStyle(paper), body: bodyOf(document), hasImages });
}

function bodyOf({ title, period, notice, days, images }: JournalDocument): string {
  const sections = days.map(
    ({ heading, entries }) =>
      `<section><h2>${escapeHtml(heading)}</h2>\n${entries.map((entry) => entryHtml(entry, images)).join('\n')}</section>`,
  );
  return `<header><h1>${escapeHtml(title)}</h1>\n<p>${escapeHtml(period)}</p>\n<p class="notice">${escapeHtml(notice)}</p></header>
${sections.join('\n')}`;
}

function entryHtml({ heading, about, parts }: DocumentEntry, images: Images): string {
  const written = parts.map(({ question, markdown }) => {
    const asked = question === null ? '' : `<p class="question">${escapeHtml(question)}</p>\n`;
    return `${asked}<div class="words">${blocksHtml(writtenBlocks(markdown), images)}</div>`;
  });
  return `<article><h3>${escapeHtml(heading)}</h3>
${about === null ? '' : `<p class="about">${escapeHtml(about)}</p>\n`}${written.join('\n')}</article>`;
}

function blocksHtml(blocks: readonly Block[], images: Images): string {
  return blocks.map((block) => blockHtml(block, images)).join('\n');
}

function blockHtml(block: Block, images: Images): string {
  const inlines = (some: readonly Inline[]): string => some.map((one) => inlineHtml(one, images)).join('');
  switch (block.kind) {
    case 'paragraph':
      return `<p>${inlines(block.inlines)}</p>`;
    case 'heading': {
      const level = Math.min(6, block.level + 3);
      return `<h${level}>${inlines(block.inlines)}</h${level}>`;
    }
    case 'quote':
      return `<blockquote>${blocksHtml(block.blocks, images)}</blockquote>`;
    case 'code':
      return `<pre><code>${escapeHtml(block.text)}</code></pre>`;
    case 'rule':
      return '<hr>';
    case 'list': {
      const items = block.items.map((item) => itemHtml(item, images)).join('\n');
      return block.start === null ? `<ul>${items}</ul>` : `<ol start="${block.start}">${items}</ol>`;
    }
    case 'table': {
      const rows = block.rows.map(
        (row) => `<tr>${row.map((cell) => `<td>${inlines(cell)}</td>`).join('')}</tr>`,
      );
      return `<table>${rows.join('')}</table>`;
    }
    default:
      return exhaustive(block);
  }
}

function itemHtml({ isDone, blocks }: ListItem, images: Images): string {
  const box = isDone === null ? '' : `<span class="box">${isDone ? '☑' : '☐'}</span> `;
  return `<li${isDone === null ? '' : ' class="task"'}>${box}${blocksHtml(blocks, images)}</li>`;
}

const elements: Record<Style, string> = { strong: 'strong', emphasis: 'em', struck: 's', code: 'code' };

function inlineHtml(inline: Inline, images: Images): string {
  if (inline.kind === 'image') return imageHtml(inline.alt, images[inline.id]);
  const text = escapeHtml(inline.text).replaceAll('\n', '<br>');
  const styled = inline.styles.reduce(
    (html, style) => `<${elements[style]}>${html}</${elements[style]}>`,
    text,
  );
  return inline.href === null
    ? styled
    : `<a href="${escapeHtml(inline.href)}" rel="noreferrer">${styled}</a>`;
}

function imageHtml(alt: string, image: DocumentImage | undefined): string {
  if (image === undefined) return escapeHtml(alt);
  const { mediaType, data, width, height } = image;
  return `<img src="data:${escapeHtml(mediaType)};base64,${escapeHtml(data)}" width="${width}" height="${height}" alt="${escapeHtml(alt)}">`;
}
