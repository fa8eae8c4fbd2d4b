/** One thing that must hold before a change is done. A check counts as one; a suite counts its tests. */
export interface Gate {
  readonly name: string;
  readonly kind: 'check' | 'vitest' | 'playwright';
  /** Gates that must have passed before; they also run when only this one was asked for. */
  readonly needs: readonly string[];
  /** The Node program, without the report flags that the runner adds for suites. */
  readonly program: readonly string[];
  /** Why this gate cannot run on this machine, or null. Looked at when its turn comes. */
  readonly skipReason?: () => string | null;
}

/** What came of a gate. `skipped` holds one line for each test, or the whole gate, that did not run, with its reason. */
export interface GateOutcome {
  readonly name: string;
  readonly passed: number;
  readonly failed: number;
  readonly skipped: readonly string[];
  /** Said loudly even when nothing failed. */
  readonly note?: string | null;
  readonly seconds: number;
  /** What the program printed, or why it was not run. Shown when something failed. */
  readonly output: string;
}

/** How a finished program is counted. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: readonly string[];
  /** Said above the output when the count itself needs explaining. */
  readonly note: string | null;
}
