import type { PaperSize } from '../../contract/people-contract.ts';
import { m } from '../../messages/index.ts';
import type {
  DocumentItem,
  DocumentSection,
  ReliabilityWords,
  ReportDocument,
  ReportSummary,
  ReportThread,
  ThreadBead,
} from './document-model.ts';
import { escapeHtml, htmlFile } from '../documents/html-file.ts';
import { reportStyle } from './html-style.ts';
import { reliabilityBar } from './html-bar.ts';
import { inks } from '../documents/inks.ts';

/**
 * The report as one file that needs nothing else.
 */
export function renderHtml(document: ReportDocument, paper: PaperSize): string {
  return htmlFile({
    title: document.title,
    style: reportStyle(paper),
    body: bodyOf(document),
    hasImages: false,
  });
}

function bodyOf(document: ReportDocument): string {
  const { title, period, byline, summary, thread, sections, empty } = document;
  const detail =
    empty === null
      ? `<div class="detail-pages">\n${sections.map(sectionHtml).join('\n')}\n</div>`
      : `<p>${escapeHtml(empty)}</p>`;
  return [
    `<header><h1>${escapeHtml(title)}</h1>\n<p>${escapeHtml(period)}</p>\n<p class="soft small">${escapeHtml(byline)}</p></header>`,
    summaryHtml(summary),
    thread === null ? '' : threadHtml(thread),
    detail,
  ].join('\n');
}

function summaryHtml({ heading, reliability, groups }: ReportSummary): string {
  const tables = groups.map(({ label, tallies }) => {
    const rows = tallies.map(
      (tally) => `<tr><th scope="row">${escapeHtml(tally.label)}</th><td>${tally.count}</td></tr>`,
    );
    return `<table><caption>${escapeHtml(label)}</caption>${rows.join('')}</table>`;
  });
  return `<section><h2>${escapeHtml(heading)}</h2>
${reliabilityHtml(reliability)}
<div class="groups">${tables.join('\n')}</div></section>`;
}

function reliabilityHtml({ label, headline, detail, rule, bar, picture }: ReliabilityWords): string {
  const figure = bar === null ? 'figure words-only' : 'figure';
  return `<p class="soft small">${escapeHtml(label)}</p>
<div class="reliability"><p class="${figure}">${escapeHtml(headline)}</p>
${bar === null ? '' : reliabilityBar(bar, escapeHtml(picture))}</div>
<p class="soft small">${escapeHtml(detail)}<br>${escapeHtml(rule)}</p>`;
}

function threadHtml({ heading, lead, strands }: ReportThread): string {
  const lists = strands.map((strand) => {
    const beads = strand.map((bead, index) => beadHtml(bead, strand[index + 1]));
    return `<ol class="strand">${beads.join('\n')}</ol>`;
  });
  return `<section><h2>${escapeHtml(heading)}</h2>
<p class="soft small">${escapeHtml(lead)}</p>
${lists.join('\n')}</section>`;
}

function beadHtml(bead: ThreadBead, next: ThreadBead | undefined): string {
  const classes = [bead.kind, bead.isKnot ? 'knot' : '', next?.isAhead === true ? 'to-ahead' : ''];
  const detail = bead.detail === null ? '' : `<span class="detail">${escapeHtml(bead.detail)}</span>`;
  return `<li class="${classes.filter(Boolean).join(' ')}">${beadSvg(bead)}<div>${detail}<span class="text">${escapeHtml(bead.text)}</span></div></li>`;
}

const beadRadius: Record<ThreadBead['kind'], number> = {
  purpose: 7,
  objective: 5.5,
  outcome: 5.5,
  commitment: 4.5,
  rest: 2,
};

/** A knot for what was renegotiated, else a bead: open for goals, filled when answered, dashed while it lies ahead. */
function beadSvg({ kind, isAhead, isKnot }: ThreadBead): string {
  const svg = (shapes: string): string => `<svg viewBox="0 0 24 24" aria-hidden="true">${shapes}</svg>`;
  if (isKnot) {
    return svg(
      `<path d="M12 2v20" fill="none" stroke="#fff" stroke-width="5"/>` +
        `<path d="M12 0C12 5 20 7 20 13c0 5.5-16 5.5-16 0S12 6 12 14v10" fill="none" stroke="${inks.renegotiated}" stroke-width="2"/>`,
    );
  }
  const isHollow = isAhead || (kind !== 'commitment' && kind !== 'rest');
  const bead =
    `<circle cx="12" cy="12" r="${beadRadius[kind]}" fill="${isHollow ? '#fff' : inks.accent}"` +
    ` stroke="${isAhead ? inks.lineStrong : inks.accent}" stroke-width="2"${isAhead ? ' stroke-dasharray="3 2.5"' : ''}/>`;
  return svg(kind === 'purpose' ? `${bead}<circle cx="12" cy="12" r="2.5" fill="${inks.accent}"/>` : bead);
}

function sectionHtml({ section, heading, count, lead, items }: DocumentSection): string {
  const isQuoted = section === 'highlights';
  return `<section><h2>${escapeHtml(heading)} <span class="count">(${count})</span></h2>
${lead === null ? '' : `<p class="soft small">${escapeHtml(lead)}</p>`}
${items.map((item) => itemHtml(item, isQuoted ? 'blockquote' : 'p')).join('\n')}</section>`;
}

function itemHtml({ title, lines, text }: DocumentItem, element: 'blockquote' | 'p'): string {
  const rows = lines.map(
    (line) => `<dt>${escapeHtml(m.report_doc_label(line))}</dt><dd>${escapeHtml(line.text)}</dd>`,
  );
  return `<div class="item"><h3>${escapeHtml(title)}</h3>
${rows.length === 0 ? '' : `<dl>${rows.join('')}</dl>`}${
    text === null ? '' : `<${element} class="words">${escapeHtml(text)}</${element}>`
  }</div>`;
}
