import type { GoalPageView, KeyResultHistory } from '../../../contract/goal-contract.ts';

/** What a round looks at, one after the other: each key result, and the goal as a whole at the end. */
export type RoundStop =
  { readonly kind: 'key-result'; readonly history: KeyResultHistory } | { readonly kind: 'goal' };

export interface CheckInRound {
  readonly stop: RoundStop;
  /** From 1. */
  readonly position: number;
  readonly total: number;
  readonly recorded: number;
  /** To the next stop, with a check-in or without; after the last one the round is over. */
  goOn(wasRecorded: boolean): void;
}

/** A walk along what there is to look at when it begins; `onover` is told how many check-ins were recorded. */
export function createCheckInRound(
  view: Pick<GoalPageView, 'keyResults'>,
  onover: (recorded: number) => void,
): CheckInRound {
  const goal: RoundStop = { kind: 'goal' };
  const stops: RoundStop[] = [
    ...view.keyResults.map((history) => ({ kind: 'key-result' as const, history })),
    goal,
  ];
  let at = $state(0);
  let recorded = $state(0);
  return {
    get stop() {
      return stops[at] ?? goal;
    },
    get position() {
      return at + 1;
    },
    total: stops.length,
    get recorded() {
      return recorded;
    },
    goOn(wasRecorded) {
      if (wasRecorded) recorded += 1;
      if (at + 1 < stops.length) at += 1;
      else onover(recorded);
    },
  };
}
