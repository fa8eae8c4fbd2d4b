/**
 * A short start on a step, measured by the clock: ticks are lost while a laptop sleeps, instants are not. All values are
 * milliseconds; `now` is the clock's.
 */
export interface FiveMinutes {
  readonly lengthMs: number;
  /** What was given before the stretch that runs now. */
  readonly spentMs: number;
  /** When the present stretch began; null while it rests. */
  readonly runningSince: number | null;
}

const minuteMs = 60_000;
const startMinutes = 5;

export function beginFiveMinutes(now: number): FiveMinutes {
  return { lengthMs: startMinutes * minuteMs, spentMs: 0, runningSince: now };
}

/** Never more than its length: what came after the end, asleep or at work, was not measured. Nor less when the clock is set back. */
export function spentMs({ lengthMs, spentMs: before, runningSince }: FiveMinutes, now: number): number {
  const running = runningSince === null ? 0 : Math.max(0, now - runningSince);
  return Math.min(lengthMs, before + running);
}

export function isOver(timer: FiveMinutes, now: number): boolean {
  return spentMs(timer, now) >= timer.lengthMs;
}

export function pauseFiveMinutes(timer: FiveMinutes, now: number): FiveMinutes {
  return { ...timer, spentMs: spentMs(timer, now), runningSince: null };
}

export function resumeFiveMinutes(timer: FiveMinutes, now: number): FiveMinutes {
  return timer.runningSince === null ? { ...timer, runningSince: now } : timer;
}

/** Whole minutes given, to the nearest; a start of some seconds is none. */
export function minutesGiven(timer: FiveMinutes, now: number): number {
  return Math.round(spentMs(timer, now) / minuteMs);
}

/** What is left, as a clock says it: "4:07". A second that has begun counts, so that it ends when it says 0:00. */
export function timeLeft(timer: FiveMinutes, now: number): string {
  const seconds = Math.ceil((timer.lengthMs - spentMs(timer, now)) / 1_000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
