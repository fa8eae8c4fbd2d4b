import { m } from '../../messages/index.ts';
import { inks } from '../documents/inks.ts';

/** The ratio as a point on its 95 % interval, on a labelled scale from 0 to 100 %. The label is escaped by the caller. */
export function reliabilityBar(
  bar: { readonly value: number; readonly low: number; readonly high: number },
  label: string,
): string {
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="30" viewBox="0 0 ${width} 30" role="img" aria-label="${label}">` +
    `<rect x="${x(0)}" y="5" width="${x(1) - x(0)}" height="6" rx="3" fill="${inks.line}"/>` +
    `<rect x="${x(bar.low)}" y="5" width="${x(bar.high) - x(bar.low)}" height="6" fill="${inks.accentSoft}"/>` +
    `<path d="M${x(bar.low)} 3v10M${x(bar.high)} 3v10" fill="none" stroke="${inks.accent}" stroke-width="1.4"/>` +
    [0, 0.5, 1].map(tick).join('') +
    `<circle cx="${x(bar.value)}" cy="8" r="5" fill="${inks.accent}"/></svg>`
  );
}

const width = 300;
const inset = 14;

/** Where a share of the whole lies, to a tenth of a unit. */
function x(share: number): number {
  return Math.round((inset + share * (width - 2 * inset)) * 10) / 10;
}

function tick(share: number): string {
  const words = m.report_doc_reliability_percent({ percent: share * 100 });
  return (
    `<path d="M${x(share)} 14v3" fill="none" stroke="${inks.lineStrong}" stroke-width="0.8"/>` +
    `<text x="${x(share)}" y="27" font-size="8.5" fill="${inks.soft}" text-anchor="middle">${words}</text>`
  );
}
