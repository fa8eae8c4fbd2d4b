import type { Gate } from './gate.ts';

/**
 * The gates that were asked for, with what they need, in their order. A word chooses the gate of that name and those
 * that begin with it and a hyphen: `types` is all three type checks. Returns the words that choose nothing instead.
 */
export function chooseGates(
  gates: readonly Gate[],
  words: readonly string[],
): { readonly chosen: readonly Gate[] } | { readonly unknown: readonly string[] } {
  if (words.length === 0) return { chosen: gates };
  const unknown = words.filter((word) => !gates.some((gate) => answersTo(gate, word)));
  if (unknown.length > 0) return { unknown };
  const names = new Set<string>();
  for (const gate of gates) {
    if (words.some((word) => answersTo(gate, word))) addWithNeeds(gate, gates, names);
  }
  return { chosen: gates.filter((gate) => names.has(gate.name)) };
}

function answersTo(gate: Gate, word: string): boolean {
  return gate.name === word || gate.name.startsWith(`${word}-`);
}

function addWithNeeds(gate: Gate, gates: readonly Gate[], names: Set<string>): void {
  names.add(gate.name);
  for (const needed of gates.filter((other) => gate.needs.includes(other.name))) {
    addWithNeeds(needed, gates, names);
  }
}
