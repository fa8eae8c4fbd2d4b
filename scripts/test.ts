import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { chooseGates } from './gates/choose-gates.ts';
import type { Gate, GateOutcome } from './gates/gate.ts';
import { allGates } from './gates/list.ts';
import { endRunningGates, runGate } from './gates/run-gate.ts';
import { runInOrder } from './gates/schedule.ts';

/** Two at a time suits two cores, and keeps the tests that wait for a browser from waiting for each other. */
const places = Math.max(1, Math.min(2, availableParallelism()));

/** `npm test`: every gate, or with `--only unit,types` these. The last line is `N passed, N failed`. */
const { values } = parseArgs({
  options: { only: { type: 'string' }, list: { type: 'boolean', default: false } },
});
const choice = chooseGates(allGates(), values.only?.split(',').filter(Boolean) ?? []);

if ('unknown' in choice) {
  console.error(`There is no gate called ${choice.unknown.join(' or ')}. There are: ${names(allGates())}.`);
  process.exitCode = 2;
} else if (values.list) {
  console.log(names(choice.chosen));
} else {
  process.exitCode = await runAll(choice.chosen);
}

async function runAll(gates: readonly Gate[]): Promise<number> {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      endRunningGates();
      process.exit(1);
    });
  }
  const begun = performance.now();
  const outcomes = await runInOrder(gates, places, runGate, printOutcome);
  printSummary(outcomes, (performance.now() - begun) / 1000);
  return outcomes.some((outcome) => outcome.failed > 0) ? 1 : 0;
}

function printOutcome(outcome: GateOutcome): void {
  const { name, passed, failed, skipped, seconds } = outcome;
  const mark = failed > 0 ? '✗' : passed === 0 ? '!' : '✓';
  const counts = [
    `${passed} passed`,
    failed > 0 && `${failed} failed`,
    skipped.length > 0 && `${skipped.length} skipped`,
  ];
  console.log(
    `${mark} ${name.padEnd(18)} ${seconds.toFixed(1).padStart(6)} s   ${counts.filter(Boolean).join(', ')}`,
  );
  if (failed > 0) console.log(`\n${indent(outcome.output)}\n`);
  for (const line of skipped) console.log(`  !!! SKIPPED  ${name}: ${line}`);
  if (failed === 0 && outcome.note) console.log(`  !!! ${name}: ${outcome.note}`);
}

function printSummary(outcomes: readonly GateOutcome[], seconds: number): void {
  const skipped = outcomes.flatMap((outcome) => outcome.skipped.map((line) => `${outcome.name}: ${line}`));
  const failed = outcomes.filter((outcome) => outcome.failed > 0).map((outcome) => outcome.name);
  console.log(`\n${outcomes.length} gates in ${seconds.toFixed(0)} s`);
  if (skipped.length > 0)
    console.log(`!!! SKIPPED, ${skipped.length}:\n${skipped.map((line) => `    ${line}`).join('\n')}`);
  if (failed.length > 0) console.log(`Failed: ${failed.join(', ')}`);
  console.log(`${sum(outcomes, 'passed')} passed, ${sum(outcomes, 'failed')} failed`);
}

function sum(outcomes: readonly GateOutcome[], count: 'passed' | 'failed'): number {
  return outcomes.reduce((total, outcome) => total + outcome[count], 0);
}

function indent(text: string): string {
  return text.replaceAll(/^/gm, '    ');
}

function names(gates: readonly Gate[]): string {
  return gates.map((gate) => gate.name).join(', ');
}
