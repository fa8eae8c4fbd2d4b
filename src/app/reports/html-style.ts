import type { PaperSize } from '../../contract/people-contract.ts';
import { inks } from '../documents/inks.ts';

const pageSizes: Record<PaperSize, string> = { a4: 'A4', letter: 'Letter' };

/** The style sheet inside an exported report: paper and ink, system typefaces, made to be printed. */
export function reportStyle(paper: PaperSize): string {
  return `
@page { size: ${pageSizes[paper]}; margin: 18mm; }
html { color-scheme: light; font-size: 16px; }
* { box-sizing: border-box; }
body { margin: 0; background: #fff; color: ${inks.ink}; font: 1rem/1.5 system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif; }
main { max-width: 46rem; margin: 0 auto; padding: 3rem 1.5rem; }
h1, h2, .purpose .text { font-family: 'Iowan Old Style', 'Palatino Linotype', Palatino, Georgia, 'Times New Roman', serif; font-weight: 600; }
h1 { margin: 0 0 .25rem; font-size: 2.1rem; line-height: 1.2; }
h2 { margin: 2.25rem 0 .75rem; padding-bottom: .25rem; border-bottom: 1px solid ${inks.line}; font-size: 1.35rem; line-height: 1.25; }
h2 .count { color: ${inks.soft}; font-weight: 400; }
h3 { margin: 1.25rem 0 .25rem; font-size: 1rem; line-height: 1.4; }
p { margin: 0 0 .5rem; }
h1, h3, dd, .words, .text { overflow-wrap: anywhere; white-space: pre-line; }
.soft { color: ${inks.soft}; }
.small, dl, .detail { font-size: .875rem; }
.figure { margin: 0; font-size: 2rem; line-height: 1.2; font-variant-numeric: tabular-nums; color: ${inks.accent}; }
.reliability { display: flex; flex-wrap: wrap; align-items: center; gap: .25rem 1.25rem; margin-bottom: .25rem; }
.figure.words-only { font-size: 1.2rem; color: ${inks.ink}; }
svg { display: block; max-width: 100%; overflow: visible; }
.groups { display: flex; flex-wrap: wrap; align-items: flex-start; gap: 1rem 2.5rem; margin: 1.25rem 0 0; }
.groups table { border-collapse: collapse; font-size: .875rem; }
caption { padding-bottom: .25rem; white-space: nowrap; color: ${inks.soft}; text-align: left; }
th { padding: .0625rem 1rem .0625rem 0; font-weight: 400; text-align: left; }
td { text-align: right; font-variant-numeric: tabular-nums; font-weight: 600; }
.strand { margin: 1rem 0 0; padding: 0; list-style: none; }
.strand li { position: relative; display: grid; grid-template-columns: 1.5rem minmax(0, 1fr); gap: .75rem; padding-bottom: .5rem; }
.strand li::before { content: ''; position: absolute; top: .75rem; bottom: -.75rem; left: calc(.75rem - 1px); border-left: 2px solid ${inks.accent}; }
.strand li.to-ahead::before { border-left: 2px dashed ${inks.lineStrong}; }
.strand li:last-child::before { content: none; }
.strand svg { position: relative; width: 1.5rem; height: 1.5rem; }
.detail { display: block; color: ${inks.soft}; }
.purpose .text { font-size: 1.15rem; font-style: italic; font-weight: 500; }
.rest .text { color: ${inks.soft}; font-size: .875rem; }
.knot .detail { color: ${inks.renegotiated}; }
dl { display: grid; grid-template-columns: 9.5rem minmax(0, 1fr); gap: .125rem .75rem; margin: 0; }
dt { color: ${inks.soft}; }
dd { margin: 0; }
blockquote { margin: 0; padding-left: .875rem; border-left: 2px solid ${inks.line}; }
@media (max-width: 34rem) { dl { grid-template-columns: 1fr; } dd { margin-bottom: .375rem; } }
@media print {
  html { font-size: 10pt; }
  h2 { margin-top: 1.5rem; }
  .strand { margin-top: .5rem; }
  .strand li { padding-bottom: .25rem; }
  main { max-width: none; padding: 0; }
  .detail-pages { break-before: page; }
  .detail-pages h2:first-child { margin-top: 0; }
  h2, h3 { break-after: avoid; }
  .item, .strand li { break-inside: avoid; }
}
`;
}
