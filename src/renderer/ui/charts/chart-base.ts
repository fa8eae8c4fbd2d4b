import type { ChartConfiguration, ChartDataset, ChartOptions, Plugin } from 'chart.js';
import { translucent, type ChartTheme } from './chart-theme.ts';

export interface ChartXY {
  x: number;
  y: number | null;
  /** The ends of the interval around y, where there is one. */
  low?: number | undefined;
  high?: number | undefined;
}

export type XYConfiguration = ChartConfiguration<'line', ChartXY[]>;
export type XYDataset = ChartDataset<'line', ChartXY[]> & {
  /** The text at the end of the line; null where another line says it. */
  endLabel: string | null;
  colour: string;
};

/** What both kinds of chart share: no motion, no legend, no frame, quiet grid. */
export function baseOptions(theme: ChartTheme): ChartOptions<'line'> {
  const font = { family: theme.fontFamily, size: theme.fontSize };
  return {
    animation: false,
    maintainAspectRatio: false,
    normalized: true,
    font,
    interaction: { mode: 'nearest', axis: 'x', intersect: false },
    layout: { padding: { top: theme.fontSize } },
  };
}

/** The look of an axis's grid and numbers. */
export function axisStyle(theme: ChartTheme) {
  return {
    border: { display: false },
    grid: { color: theme.line, drawTicks: false },
    ticks: {
      color: theme.inkSoft,
      padding: 6,
      maxRotation: 0,
      font: { family: theme.fontFamily, size: theme.fontSize },
    },
  };
}

export function tooltipStyle(theme: ChartTheme) {
  return {
    animation: false as const,
    displayColors: false,
    backgroundColor: theme.raised,
    borderColor: theme.lineStrong,
    borderWidth: 1,
    titleColor: theme.ink,
    bodyColor: theme.ink,
    titleFont: { family: theme.fontFamily, size: theme.fontSize },
    bodyFont: { family: theme.fontFamily, size: theme.fontSize },
  };
}

/** The width that the labels at the ends of the lines take. */
export function labelWidth(datasets: readonly XYDataset[], theme: ChartTheme): number {
  const longest = Math.max(0, ...datasets.map(({ endLabel }) => endLabel?.length ?? 0));
  return longest === 0 ? theme.fontSize : longest * theme.fontSize * 0.58 + theme.fontSize;
}

/** Names each line where it ends, instead of in a legend; names that would touch are moved apart. */
export function endLabels(theme: ChartTheme): Plugin<'line'> {
  return {
    id: 'endLabels',
    afterDatasetsDraw(chart) {
      const { ctx, data, chartArea } = chart;
      const height = theme.fontSize * 1.25;
      const labels = (data.datasets as XYDataset[]).flatMap(({ endLabel, colour, data: points }, index) => {
        const last = points.findLastIndex(({ y }) => y !== null);
        const end = chart.getDatasetMeta(index).data[last];
        return endLabel === null || end === undefined ? [] : [{ text: endLabel, colour, x: end.x, y: end.y }];
      });
      const placed = spreadApart(
        labels.map(({ y }) => y),
        { height, from: chartArea.top, to: chartArea.bottom },
      );
      ctx.save();
      ctx.font = `${String(theme.fontSize)}px ${theme.fontFamily}`;
      ctx.textBaseline = 'middle';
      // A rim of paper, so that a line behind a name does not run through it.
      ctx.strokeStyle = theme.paper;
      ctx.lineWidth = 4;
      ctx.lineJoin = 'round';
      for (const [index, { text, colour, x }] of labels.entries()) {
        const [left, middle] = [x + theme.fontSize * 0.6, placed[index] ?? 0];
        ctx.strokeText(text, left, middle);
        ctx.fillStyle = colour;
        ctx.fillText(text, left, middle);
      }
      ctx.restore();
    },
  };
}

/** A soft bar from the low to the high end of each point's interval. */
export function intervalBars(theme: ChartTheme): Plugin<'line'> {
  return {
    id: 'intervalBars',
    beforeDatasetsDraw(chart) {
      const { ctx, data } = chart;
      const scale = chart.scales['y'];
      if (scale === undefined) return;
      ctx.save();
      ctx.fillStyle = translucent(theme.accent, 0.22);
      for (const [index, { data: points }] of (data.datasets as XYDataset[]).entries()) {
        for (const [at, { low, high }] of points.entries()) {
          const drawn = chart.getDatasetMeta(index).data[at];
          if (drawn === undefined || low === undefined || high === undefined) continue;
          const [top, bottom] = [scale.getPixelForValue(high), scale.getPixelForValue(low)];
          ctx.fillRect(drawn.x - barHalf, top, barHalf * 2, bottom - top);
        }
      }
      ctx.restore();
    },
  };
}

const barHalf = 5;

/** The same heights moved as little as keeps them `height` apart, inside the area where there is room; in the given order. */
export function spreadApart(
  wanted: readonly number[],
  { height, from, to }: { readonly height: number; readonly from: number; readonly to: number },
): number[] {
  const order = wanted.map((y, index) => ({ y, index })).sort((a, b) => a.y - b.y || a.index - b.index);
  let floor = from;
  for (const one of order) {
    one.y = Math.max(one.y, floor);
    floor = one.y + height;
  }
  let ceiling = to;
  for (const one of order.toReversed()) {
    one.y = Math.min(one.y, ceiling);
    ceiling = one.y - height;
  }
  return order.sort((a, b) => a.index - b.index).map(({ y }) => y);
}
