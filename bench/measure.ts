/** Small statistics for the benchmark. Times are milliseconds. */

export interface Sample {
  readonly median: number;
  readonly p95: number;
}

/** Runs `body` `times` times after a tenth as many unmeasured ones. */
export async function sampleOf(times: number, body: (run: number) => unknown): Promise<Sample> {
  for (let run = 0; run < Math.ceil(times / 10); run += 1) await body(-1 - run);
  const durations: number[] = [];
  for (let run = 0; run < times; run += 1) {
    const start = performance.now();
    await body(run);
    durations.push(performance.now() - start);
  }
  return summarise(durations);
}

/** How long one run takes. */
export async function durationOf(body: () => unknown): Promise<number> {
  const start = performance.now();
  await body();
  return performance.now() - start;
}

export function summarise(durations: readonly number[]): Sample {
  const sorted = [...durations].sort((a, b) => a - b);
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { median: at(0.5), p95: at(0.95) };
}

/** One line of the result. `bare` is the same work by the bare library in the same run, where there is such a thing. */
export interface Figure {
  readonly name: string;
  readonly measured: string;
  readonly target: string;
  readonly isMet: boolean;
  readonly bare: string;
}

export function atMost(name: string, value: number, target: number, unit: string, bare = '–'): Figure {
  return {
    name,
    measured: `${round(value)} ${unit}`,
    target: `≤ ${String(target)} ${unit}`,
    isMet: value <= target,
    bare,
  };
}

export function atLeast(name: string, value: number, target: number, unit: string, bare = '–'): Figure {
  const measured = unit === '' ? round(value) : `${round(value)} ${unit}`;
  const wanted = unit === '' ? String(target) : `${target.toLocaleString('en')} ${unit}`;
  return { name, measured, target: `≥ ${wanted}`, isMet: value >= target, bare };
}

export function round(value: number): string {
  if (value >= 1_000) return Math.round(value).toLocaleString('en');
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
}
