import { dayNumber, dayOfNumber, type DayNumber } from '../../../domain/time/day-number.ts';
import { calendarTicks } from './calendar-ticks.ts';
import {
  axisStyle,
  baseOptions,
  endLabels,
  intervalBars,
  labelWidth,
  tooltipStyle,
  type XYConfiguration,
  type XYDataset,
} from './chart-base.ts';
import type { ChartLine } from './chart-line.ts';
import { translucent, type ChartTheme } from './chart-theme.ts';

export interface LineChartModel {
  readonly lines: readonly ChartLine[];
  readonly valueText: (value: number) => string;
  readonly dayText: (day: string) => string;
  /** The ends of the value axis, where they are known; else it follows the values. */
  readonly bounds: { readonly min: number; readonly max: number } | null;
  /** Where the points are periods: names them under the axis. Null: the axis has the calendar's own marks. */
  readonly periodText: ((day: string) => string) | null;
}

const pixelsATick = 80;

/** What Chart.js is told to draw: lines by day, named at their ends. */
export function lineConfiguration(model: LineChartModel, theme: ChartTheme): XYConfiguration {
  const { valueText, dayText, bounds, periodText } = model;
  const datasets = model.lines.flatMap((line) => lineDatasets(line, theme));
  const days = datasets.flatMap(({ data }) => data.map(({ x }) => x));
  const [first, last] = [Math.min(...days), Math.max(...days)];
  // Room at both sides, so that neither a bar nor a point stands on the edge.
  const room = Math.max(1, (last - first) * 0.02);
  const base = baseOptions(theme);
  const axis = axisStyle(theme);
  return {
    type: 'line',
    data: { datasets },
    options: {
      ...base,
      layout: { padding: { top: theme.fontSize, right: labelWidth(datasets, theme) } },
      scales: {
        x: {
          type: 'linear',
          min: days.length === 0 ? 0 : first - room,
          max: days.length === 0 ? 1 : last + room,
          ...axis,
          grid: { ...axis.grid, display: false },
          afterBuildTicks(scale) {
            const most = Math.floor(scale.chart.width / pixelsATick);
            scale.ticks =
              periodText === null
                ? calendarTicks(scale.min, scale.max, most)
                : periodTicks(days, most).map((day) => ({ value: day, label: periodText(dayOfNumber(day)) }));
          },
          ticks: { ...axis.ticks, callback: (_value, index, ticks) => String(ticks[index]?.label ?? '') },
        },
        y: {
          type: 'linear',
          ...axis,
          ...(bounds ?? { grace: '5%' }),
          ticks: { ...axis.ticks, maxTicksLimit: 6, callback: (value) => valueText(Number(value)) },
        },
      },
      plugins: {
        tooltip: {
          ...tooltipStyle(theme),
          filter: ({ dataset }) => (dataset as XYDataset).endLabel !== null,
          callbacks: {
            title: ([item]) => (item?.parsed.x == null ? '' : dayText(dayOfNumber(item.parsed.x))),
            label: ({ dataset, parsed }) =>
              `${(dataset as XYDataset).endLabel ?? ''}: ${valueText(parsed.y ?? 0)}`,
          },
        },
      },
    },
    plugins: [endLabels(theme), intervalBars(theme)],
  };
}

/** At most so many of the days, evenly apart, the last among them. */
function periodTicks(days: readonly DayNumber[], most: number): DayNumber[] {
  const ordered = [...new Set(days)].sort((a, b) => a - b);
  const apart = Math.ceil(ordered.length / Math.max(1, most));
  return ordered.filter((_, index) => (ordered.length - 1 - index) % apart === 0);
}

function lineDatasets(line: ChartLine, theme: ChartTheme): XYDataset[] {
  const isGuide = line.kind === 'guide';
  const isMeasured = line.kind === 'measured';
  const colour = isGuide ? theme.inkSoft : theme.accent;
  const main: XYDataset = {
    endLabel: line.label,
    colour,
    data: line.points.map(({ day, value, low, high }) => ({
      x: dayNumber(day),
      y: value,
      ...(isMeasured ? { low, high } : {}),
    })),
    borderColor: colour,
    backgroundColor: colour,
    borderWidth: isGuide ? 1.5 : 2,
    borderDash: isMeasured ? [] : isGuide ? [2, 4] : [6, 4],
    pointRadius: isMeasured ? 3.5 : 0,
    pointHitRadius: 12,
    clip: 8,
  };
  return line.kind === 'forecast' ? [main, ...bandDatasets(line, theme)] : [main];
}

/** The low end, and the high end filled down to it. */
function bandDatasets({ points }: ChartLine, theme: ChartTheme): XYDataset[] {
  const edge = (end: 'low' | 'high'): XYDataset => ({
    endLabel: null,
    colour: theme.accent,
    data: points.map((point) => ({ x: dayNumber(point.day), y: point[end] ?? point.value })),
    borderWidth: 0,
    pointRadius: 0,
    pointHitRadius: 0,
    backgroundColor: translucent(theme.accent, 0.16),
    fill: end === 'high' ? '-1' : false,
  });
  return [edge('low'), edge('high')];
}
