import type { Calibration, CalibrationGroup } from '../../../domain/metrics/calibration.ts';
import {
  axisStyle,
  baseOptions,
  endLabels,
  intervalBars,
  labelWidth,
  tooltipStyle,
  type ChartXY,
  type XYConfiguration,
  type XYDataset,
} from './chart-base.ts';
import type { ChartTheme } from './chart-theme.ts';

export interface CalibrationPlotModel {
  readonly calibration: Calibration;
  readonly groupText: (group: CalibrationGroup) => string;
  readonly percentText: (share: number) => string;
  readonly diagonalText: string;
  readonly saidText: string;
  readonly observedText: string;
}

/** What was said against what came of it: a point with its interval for each confidence, and the line where both agree. */
export function calibrationConfiguration(model: CalibrationPlotModel, theme: ChartTheme): XYConfiguration {
  const datasets = [
    diagonal(model, theme),
    ...model.calibration.groups.flatMap((one) => dot(model, one, theme)),
  ];
  const axis = axisStyle(theme);
  const share = { type: 'linear' as const, min: 0, max: 1, ...axis };
  const title = (text: string) => ({
    display: true,
    text,
    color: theme.inkSoft,
    font: { family: theme.fontFamily, size: theme.fontSize },
  });
  const ticks = {
    ...axis.ticks,
    stepSize: 0.25,
    callback: (value: number | string) => model.percentText(Number(value)),
  };
  return {
    type: 'line',
    data: { datasets },
    options: {
      ...baseOptions(theme),
      layout: { padding: { top: theme.fontSize, right: labelWidth(datasets.slice(0, 1), theme) } },
      scales: {
        x: { ...share, ticks, title: title(model.saidText) },
        y: { ...share, ticks, title: title(model.observedText) },
      },
      plugins: {
        tooltip: {
          ...tooltipStyle(theme),
          filter: ({ datasetIndex }) => datasetIndex > 0,
          callbacks: {
            title: () => '',
            label: ({ dataset, parsed }) =>
              `${(dataset as XYDataset).endLabel ?? ''}: ${model.percentText(parsed.y ?? 0)}`,
          },
        },
      },
    },
    plugins: [endLabels(theme), intervalBars(theme)],
  };
}

function diagonal({ diagonalText }: CalibrationPlotModel, theme: ChartTheme): XYDataset {
  const data: ChartXY[] = [
    { x: 0, y: 0 },
    { x: 1, y: 1 },
  ];
  const look = { borderColor: theme.inkSoft, borderWidth: 1.5, borderDash: [2, 4], pointRadius: 0 };
  return { endLabel: diagonalText, colour: theme.inkSoft, data, ...look, pointHitRadius: 0 };
}

function dot({ groupText }: CalibrationPlotModel, group: CalibrationGroup, theme: ChartTheme): XYDataset[] {
  if (group.observed === null) return [];
  const { value, low, high } = group.observed;
  const look = {
    borderColor: theme.accent,
    backgroundColor: theme.accent,
    pointRadius: 5,
    pointHitRadius: 12,
  };
  return [
    {
      endLabel: groupText(group),
      colour: theme.ink,
      data: [{ x: group.said, y: value, low, high }],
      ...look,
    },
  ];
}
