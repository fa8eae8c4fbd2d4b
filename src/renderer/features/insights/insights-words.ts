import { calibrationReading, type CalibrationGroup } from '../../../domain/metrics/calibration.ts';
import type { Reliability } from '../../../domain/metrics/reliability.ts';
import type { PeriodLength, ReliabilityPeriod } from '../../../domain/metrics/reliability-over-time.ts';
import { m } from '../../../messages/index.ts';
import type { ChartLine } from '../../ui/charts/chart-line.ts';

const percent = (share: number): number => Math.round(share * 100);

export function percentText(share: number): string {
  return m.insights_percent({ percent: percent(share) });
}

/** "72 % (55 to 84)", or that there are too few verdicts for a percentage. */
export function ratioText({ ratio }: Reliability): string {
  if (ratio === null) return m.insights_few();
  return m.insights_percent_interval({
    percent: percent(ratio.value),
    low: percent(ratio.low),
    high: percent(ratio.high),
  });
}

/** The texts are English now; the locale follows them, not the machine. */
const locale = 'en-GB';
const monthFormat = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
const shortMonthFormat = new Intl.DateTimeFormat(locale, {
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});

/** "November 2026", or "Q4 2026". */
export function periodText(from: string, by: PeriodLength): string {
  return by === 'month' ? monthFormat.format(dayToEpoch(from)) : quarterText(from);
}

/** "Nov 2026", or "Q4 2026": for the axis. */
export function shortPeriodText(from: string, by: PeriodLength): string {
  return by === 'month' ? shortMonthFormat.format(dayToEpoch(from)) : quarterText(from);
}

function quarterText(from: string): string {
  const quarter = `Q${String(Math.ceil(Number(from.slice(5, 7)) / 3))}`;
  return m.insights_quarter({ quarter, year: String(Number(from.slice(0, 4))) });
}

export function reliabilityLine(periods: readonly ReliabilityPeriod[]): ChartLine {
  return {
    label: m.insights_reliability(),
    kind: 'measured',
    points: periods.map(({ from, reliability: { ratio } }) =>
      ratio === null ? { day: from, value: null } : { day: from, ...ratio },
    ),
  };
}

/** What came of a word of confidence, beside what it stands for. */
export function readingText(group: CalibrationGroup): string {
  const reading = calibrationReading(group);
  const { n, observed } = group;
  if (reading === null || observed === null) return m.insights_reading_few({ n });
  const readings = {
    'as-said': m.insights_reading_as_said,
    'less-often': m.insights_reading_less_often,
    'more-often': m.insights_reading_more_often,
  };
  return readings[reading]({ percent: percent(observed.value), n });
}

function dayToEpoch(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}
