/** What a chart is drawn with: colours as the canvas takes them, type in CSS pixels. */
export interface ChartTheme {
  readonly ink: string;
  readonly inkSoft: string;
  readonly paper: string;
  readonly raised: string;
  readonly line: string;
  readonly lineStrong: string;
  readonly accent: string;
  readonly fontFamily: string;
  readonly fontSize: number;
}

export type ChartMedium = 'screen' | 'print';

/**
 * The semantic tokens as they are where the chart stands. A canvas knows no `var()` and no `light-dark()`, so a probe beside it
 * has the browser resolve them. Paper is light, whatever the screen is.
 */
export function readChartTheme(host: HTMLElement, medium: ChartMedium): ChartTheme {
  const probe = document.createElement('span');
  probe.hidden = true;
  if (medium === 'print') probe.style.colorScheme = 'light';
  probe.style.fontSize = 'var(--text-s)';
  host.append(probe);
  const colour = (token: string): string => {
    probe.style.color = `var(${token})`;
    return getComputedStyle(probe).color;
  };
  const theme = {
    ink: colour('--color-ink'),
    inkSoft: colour('--color-ink-soft'),
    paper: colour('--color-paper'),
    raised: colour('--color-raised'),
    line: colour('--color-line'),
    lineStrong: colour('--color-line-strong'),
    accent: colour('--color-accent'),
    fontFamily: getComputedStyle(probe).fontFamily,
    fontSize: Number.parseFloat(getComputedStyle(probe).fontSize) || 13,
  };
  probe.remove();
  return theme;
}

/** The colour, let through: for the band of an interval. */
export function translucent(colour: string, share: number): string {
  const numbers = /^rgb\((.+)\)$/.exec(colour)?.[1];
  return numbers === undefined ? colour : `rgba(${numbers}, ${String(share)})`;
}

const mediaThatMatter = [
  '(prefers-color-scheme: dark)',
  '(prefers-contrast: more)',
  '(forced-colors: active)',
];

/** Says when the colours are to be read again, and for which medium; answers how to stop listening. */
export function onThemeChange(listener: (medium: ChartMedium) => void): () => void {
  const stopping = new AbortController();
  const { signal } = stopping;
  const onScreen = (): void => listener('screen');
  for (const media of mediaThatMatter) matchMedia(media).addEventListener('change', onScreen, { signal });
  addEventListener('beforeprint', () => listener('print'), { signal });
  addEventListener('afterprint', onScreen, { signal });
  matchMedia('print').addEventListener('change', ({ matches }) => listener(matches ? 'print' : 'screen'), {
    signal,
  });
  const chosen = new MutationObserver(onScreen);
  chosen.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
  return () => {
    stopping.abort();
    chosen.disconnect();
  };
}
