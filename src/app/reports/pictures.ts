/** Colours of the printed report: the light theme's ink on white paper. */
export const inks = {
  ink: '#211f1a',
  soft: '#5b564b',
  line: '#ddd5c4',
  lineStrong: '#857c6b',
  accent: '#1f5a41',
  accentSoft: '#c3d9c9',
  renegotiated: '#47479a',
} as const;

/** The ratio as a point on its 95 % interval, on a scale from 0 to 100 %. Shapes only: the words stand beside it. */
export function reliabilityBar(
  bar: { readonly value: number; readonly low: number; readonly high: number },
  picture: string,
): string {
  const width = 300;
  const x = (share: number): string => (4 + share * (width - 8)).toFixed(1);
  const span = (from: number, to: number): string => ((to - from) * (width - 8)).toFixed(1);
  const ticks = [0, 0.25, 0.5, 0.75, 1]
    .map(
      (share) => `<path d="M${x(share)} 17v4" fill="none" stroke="${inks.lineStrong}" stroke-width="0.8"/>`,
    )
    .join('');
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="24" viewBox="0 0 ${width} 24" role="img" aria-label="${picture}">` +
    `<rect x="${x(0)}" y="9" width="${span(0, 1)}" height="6" rx="3" fill="${inks.line}"/>` +
    `<rect x="${x(bar.low)}" y="9" width="${span(bar.low, bar.high)}" height="6" fill="${inks.accentSoft}"/>` +
    `<path d="M${x(bar.low)} 7v10M${x(bar.high)} 7v10" fill="none" stroke="${inks.accent}" stroke-width="1.2"/>` +
    ticks +
    `<circle cx="${x(bar.value)}" cy="12" r="5" fill="${inks.accent}"/></svg>`
  );
}
