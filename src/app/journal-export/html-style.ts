import type { PaperSize } from '../../contract/people-contract.ts';
import { inks } from '../documents/inks.ts';

const pageSizes: Record<PaperSize, string> = { a4: 'A4', letter: 'Letter' };
const serif = `'Iowan Old Style', 'Palatino Linotype', Palatino, Georgia, 'Times New Roman', serif`;

/** The style sheet inside an exported journal: paper and ink, made to be read and printed. */
export function journalStyle(paper: PaperSize): string {
  return `
@page { size: ${pageSizes[paper]}; margin: 18mm; }
html { color-scheme: light; font-size: 16px; }
* { box-sizing: border-box; }
body { margin: 0; background: #fff; color: ${inks.ink}; font: 1rem/1.5 system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif; }
main { max-width: 44rem; margin: 0 auto; padding: 3rem 1.5rem; overflow-wrap: anywhere; }
h1, h2, .words { font-family: ${serif}; }
h1 { margin: 0 0 .25rem; font-size: 2.1rem; line-height: 1.2; }
h2 { margin: 2.5rem 0 .75rem; padding-bottom: .25rem; border-bottom: 1px solid ${inks.line}; font-size: 1.35rem; line-height: 1.25; }
h3 { margin: 1.25rem 0 .25rem; color: ${inks.soft}; font-size: .875rem; font-weight: 600; }
h4, h5, h6 { margin: 1rem 0 .25rem; font-size: 1.05rem; }
p { margin: 0 0 .5rem; }
.notice, .about, .question { color: ${inks.soft}; font-size: .875rem; }
.question { margin-top: .75rem; }
.words { font-size: 1.0625rem; line-height: 1.6; }
blockquote { margin: 0 0 .5rem; padding-left: .875rem; border-left: 2px solid ${inks.line}; }
pre { padding: .75rem; background: #f6f3ec; white-space: pre-wrap; }
code { font-family: ui-monospace, Menlo, Consolas, monospace; font-size: .85em; }
table { margin: 0 0 .5rem; border-collapse: collapse; }
td { padding: .125rem .5rem; border: 1px solid ${inks.line}; }
img { display: block; max-width: 100%; height: auto; margin: .5rem 0; }
.task { list-style: none; }
.task > .box { margin-left: -1.25rem; }
.task > p, li > p { display: inline; }
a { color: ${inks.accent}; }
@media print {
  html { font-size: 10pt; }
  main { max-width: none; padding: 0; }
  h2, h3, .question { break-after: avoid; }
  img { max-height: 20cm; object-fit: contain; }
}
`;
}
