import { createContext } from 'svelte';
import {
  beginFiveMinutes,
  isOver,
  minutesGiven,
  pauseFiveMinutes,
  resumeFiveMinutes,
  timeLeft,
  type FiveMinutes,
} from './five-minutes.ts';

export interface StartedStep {
  readonly id: string;
  readonly text: string;
  readonly commitmentId: string;
}

/** The one short start there can be in a window; it goes on from screen to screen. */
export interface FiveMinutesStart {
  readonly step: StartedStep | null;
  readonly phase: 'running' | 'paused' | 'over';
  /** "4:07". */
  readonly left: string;
  /** Begins anew; answers the minutes of a start that was under way, and its step. */
  begin(step: StartedStep): Given | null;
  pause(): void;
  resume(): void;
  /** Five more after it was over. */
  again(): void;
  /** Looks at the clock. Answers what was given once it has run out, and only once. */
  look(): Given | null;
  /** Ends it, and answers what was given and is not answered yet; null for less than half a minute. */
  end(): Given | null;
}

export interface Given {
  readonly step: StartedStep;
  readonly minutes: number;
}

export function createFiveMinutesStart(clock: () => number = () => Date.now()): FiveMinutesStart {
  let step = $state.raw<StartedStep | null>(null);
  let timer = $state.raw<FiveMinutes>(beginFiveMinutes(0));
  let now = $state(0);
  /** What ran out is answered at once: whoever forgets the end in their work has given it all the same. */
  let isAnswered = false;

  const phase = $derived.by(() => {
    if (isOver(timer, now)) return 'over' as const;
    return timer.runningSince === null ? ('paused' as const) : ('running' as const);
  });

  function start(next: StartedStep): void {
    now = clock();
    timer = beginFiveMinutes(now);
    step = next;
    isAnswered = false;
  }

  function given(): Given | null {
    const minutes = isAnswered ? 0 : minutesGiven(timer, now);
    isAnswered = true;
    return step !== null && minutes > 0 ? { step, minutes } : null;
  }

  function end(): Given | null {
    now = clock();
    const last = step === null ? null : given();
    step = null;
    return last;
  }

  return {
    get step() {
      return step;
    },
    get phase() {
      return phase;
    },
    get left() {
      return timeLeft(timer, now);
    },
    begin(next) {
      const last = end();
      start(next);
      return last;
    },
    pause() {
      now = clock();
      timer = pauseFiveMinutes(timer, now);
    },
    resume() {
      now = clock();
      timer = resumeFiveMinutes(timer, now);
    },
    again() {
      if (step) start(step);
    },
    look() {
      now = clock();
      return step !== null && !isAnswered && isOver(timer, now) ? given() : null;
    },
    end,
  };
}

export const [getFiveMinutes, setFiveMinutes] = createContext<FiveMinutesStart>();
