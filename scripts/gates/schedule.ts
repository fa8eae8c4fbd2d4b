import type { Gate, GateOutcome } from './gate.ts';

/**
 * Runs the gates, at most `places` at a time, each after those it needs. A gate whose need failed is not run and counts
 * as failed: what was not looked at is not known to hold.
 */
export async function runInOrder(
  gates: readonly Gate[],
  places: number,
  run: (gate: Gate) => Promise<GateOutcome>,
  onEnd: (outcome: GateOutcome) => void,
): Promise<GateOutcome[]> {
  const waiting = [...gates];
  const running = new Map<string, Promise<void>>();
  const ended = new Map<string, GateOutcome>();

  const finish = (outcome: GateOutcome): void => {
    running.delete(outcome.name);
    ended.set(outcome.name, outcome);
    onEnd(outcome);
  };

  while (waiting.length + running.size > 0) {
    const index = waiting.findIndex((gate) => gate.needs.every((name) => ended.has(name)));
    const gate = running.size < places ? waiting[index] : undefined;
    if (gate === undefined) {
      if (running.size === 0) throw new Error('Gates wait for each other, or for one that is not here');
      await Promise.race(running.values());
      continue;
    }
    waiting.splice(index, 1);
    const broken = gate.needs.filter((name) => (ended.get(name)?.failed ?? 0) > 0);
    if (broken.length > 0) finish(notRun(gate, broken));
    else running.set(gate.name, run(gate).then(finish));
  }
  return [...ended.values()];
}

function notRun(gate: Gate, broken: readonly string[]): GateOutcome {
  const output = `Not run: it needs ${broken.join(' and ')}, which failed.`;
  return { name: gate.name, passed: 0, failed: 1, skipped: [], seconds: 0, output };
}
