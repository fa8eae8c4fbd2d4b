import { createHash } from 'node:crypto';
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
import { reportStyle } from './html-style.ts';
import { reliabilityBar } from './html-bar.ts';
import { inks } from './inks.ts';

/**
 * The report as one file that needs nothing else. The threat is text that becomes markup, here or on whoever's machine
 * opens the file: every word is escaped, and the policy allows this one style sheet and no script, request or form.
 */
export function renderHtml(document: ReportDocument, paper: PaperSize): string {
  const style = reportStyle(paper);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(style)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escape(document.title)}</title>
<style>${style}</style>
</head>
<body>
<main>
${bodyOf(document)}
</main>
</body>
</html>
`;
}

function policy(style: string): string {
  const hash = createHash('sha256').update(style).digest('base64');
  return `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
}

function bodyOf(document: ReportDocument): string {
  const { title, period, byline, summary, thread, sections, empty } = document;
  const detail =
    empty === null
      ? `<div class="detail-pages">\n${sections.map(sectionHtml).join('\n')}\n</div>`
      : `<p>${escape(empty)}</p>`;
  return [
    `<header><h1>${escape(title)}</h1>\n<p>${escape(period)}</p>\n<p class="soft small">${escape(byline)}</p></header>`,
    summaryHtml(summary),
    thread === null ? '' : threadHtml(thread),
    detail,
  ].join('\n');
}

function summaryHtml({ heading, reliability, groups }: ReportSummary): string {
  const tables = groups.map(({ label, tallies }) => {
    const rows = tallies.map(
      (tally) => `<tr><th scope="row">${escape(tally.label)}</th><td>${tally.count}</td></tr>`,
    );
    return `<table><caption>${escape(label)}</caption>${rows.join('')}</table>`;
  });
  return `<section><h2>${escape(heading)}</h2>
${reliabilityHtml(reliability)}
<div class="groups">${tables.join('\n')}</div></section>`;
}

function reliabilityHtml({ label, headline, detail, rule, bar, picture }: ReliabilityWords): string {
  const figure = bar === null ? 'figure words-only' : 'figure';
  return `<p class="soft small">${escape(label)}</p>
<div class="reliability"><p class="${figure}">${escape(headline)}</p>
${bar === null ? '' : reliabilityBar(bar, escape(picture))}</div>
<p class="soft small">${escape(detail)}<br>${escape(rule)}</p>`;
}

function threadHtml({ heading, lead, strands }: ReportThread): string {
  const lists = strands.map((strand) => {
    const beads = strand.map((bead, index) => beadHtml(bead, strand[index + 1]));
    return `<ol class="strand">${beads.join('\n')}</ol>`;
  });
  return `<section><h2>${escape(heading)}</h2>
<p class="soft small">${escape(lead)}</p>
${lists.join('\n')}</section>`;
}

function beadHtml(bead: ThreadBead, next: ThreadBead | undefined): string {
  const classes = [bead.kind, bead.isKnot ? 'knot' : '', next?.isAhead === true ? 'to-ahead' : ''];
  const detail = bead.detail === null ? '' : `<span class="detail">${escape(bead.detail)}</span>`;
  return `<li class="${classes.filter(Boolean).join(' ')}">${beadSvg(bead)}<div>${detail}<span class="text">${escape(bead.text)}</span></div></li>`;
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
  return `<section><h2>${escape(heading)} <span class="count">(${count})</span></h2>
${lead === null ? '' : `<p class="soft small">${escape(lead)}</p>`}
${items.map((item) => itemHtml(item, isQuoted ? 'blockquote' : 'p')).join('\n')}</section>`;
}

function itemHtml({ title, lines, text }: DocumentItem, element: 'blockquote' | 'p'): string {
  const rows = lines.map(
    (line) => `<dt>${escape(m.report_doc_label(line))}</dt><dd>${escape(line.text)}</dd>`,
  );
  return `<div class="item"><h3>${escape(title)}</h3>
${rows.length === 0 ? '' : `<dl>${rows.join('')}</dl>`}${
    text === null ? '' : `<${element} class="words">${escape(text)}</${element}>`
  }</div>`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escape(text: string): string {
  return text.replaceAll(/[&<>"']/g, (sign) => entities[sign] ?? '');
}
