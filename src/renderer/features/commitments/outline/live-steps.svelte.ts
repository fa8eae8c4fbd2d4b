import type { Committed } from '../../../../contract/endpoint.ts';
import type { Occurrence } from '../../../../domain/kernel/event.ts';
import type { Result } from '../../../../domain/kernel/result.ts';
import type { StepDecision } from '../../../../domain/step/decide-step.ts';
import type { Step } from '../../../../domain/step/step.ts';
import { stepsAfter } from '../../../../domain/step/steps-after.ts';
import type { SaveState } from '../../../shared/autosave.svelte.ts';
import type { EndpointError } from '../../../shared/error-sentence.ts';

/** A change of the steps: what it does, by the rules of the domain, and how the journal is asked for it. */
export interface StepChange<T extends Committed = Committed> {
  decide(steps: readonly Step[]): StepDecision;
  send(): Promise<Result<T, EndpointError>>;
}

/** The steps as the person sees them: those of the journal, with what is on its way to it. */
export interface LiveSteps {
  readonly steps: readonly Step[];
  readonly state: SaveState;
  /** Why the journal could not take the first of what waits. */
  readonly problem: EndpointError | null;
  /**
   * Shows a change at once and records it after those before it. Null when the rules refuse it; else what was committed, which is
   * null when the journal refused it.
   */
  change<T extends Committed>(change: StepChange<T>): Promise<T | null> | null;
  /** Asks again for what could not be recorded. */
  retry(): void;
  /** Waits until everything is recorded, and shown as the journal has it. */
  settled(): Promise<void>;
}

export interface LiveStepsSource {
  /** The steps that the journal last answered with. */
  journal(): readonly Step[];
  /** Asks the journal again; over when its answer is in `journal`. */
  reload(): Promise<void>;
  now(): Occurrence;
  refused(error: EndpointError): void;
}

interface Waiting {
  /** Answers whether it is over with; what could not be recorded for reasons of the moment stays. */
  send(): Promise<boolean>;
}

/**
 * One change at a time, in the order in which they were made. Until the last is recorded and read back, answers of the journal
 * are not shown: an older one would take back for a moment what the person has just done.
 */
export function createLiveSteps(source: LiveStepsSource): LiveSteps {
  let ahead = $state.raw<readonly Step[] | null>(null);
  let state = $state<SaveState>('idle');
  let problem = $state.raw<EndpointError | null>(null);
  const waiting: Waiting[] = [];
  let work: Promise<void> | null = null;

  const steps = (): readonly Step[] => ahead ?? source.journal();

  async function workThrough(): Promise<void> {
    state = 'saving';
    try {
      do {
        for (let next = waiting[0]; next; next = waiting[0]) {
          if (!(await next.send())) {
            state = 'failed';
            return;
          }
          waiting.shift();
        }
        await source.reload();
      } while (waiting.length > 0);
      ahead = null;
      state = 'saved';
    } finally {
      work = null;
    }
  }

  const begin = (): void => {
    work ??= workThrough();
  };

  async function record<T extends Committed>(change: StepChange<T>, answer: (committed: T | null) => void) {
    const result = await change.send();
    if (!result.ok && isOfTheMoment(result.error)) {
      problem = result.error;
      return false;
    }
    problem = null;
    if (!result.ok && result.error.type !== 'unchanged') source.refused(result.error);
    answer(result.ok ? result.value : null);
    return true;
  }

  function change<T extends Committed>(wanted: StepChange<T>): Promise<T | null> | null {
    const decision = wanted.decide(steps());
    if (!decision.ok) {
      if (decision.error.type !== 'unchanged') source.refused(decision.error);
      return null;
    }
    ahead = stepsAfter(steps(), decision.value, source.now());
    const committed = new Promise<T | null>((resolve) => {
      waiting.push({ send: () => record(wanted, resolve) });
    });
    begin();
    return committed;
  }

  return {
    get steps() {
      return steps();
    },
    get state() {
      return state;
    },
    get problem() {
      return problem;
    },
    change,
    retry: begin,
    async settled() {
      while (work !== null) await work;
    },
  };
}

/** Nothing is wrong with the change itself: it can be recorded later. */
function isOfTheMoment({ type }: EndpointError): boolean {
  return passing.has(type);
}

const passing: ReadonlySet<string> = new Set([
  'disconnected',
  'disk-full',
  'journal-locked',
  'cannot-write',
  'internal',
]);
