import { createContext } from 'svelte';

/** Which notes of the coach the person left as they are. */
export interface CoachMemory {
  has(note: string): boolean;
  leave(note: string): void;
}

export function createCoachMemory(): CoachMemory {
  let left = $state.raw<readonly string[]>([]);
  return {
    has: (note) => left.includes(note),
    leave: (note) => (left = [...left, note]),
  };
}

/** For the whole window, by record. */
export const [getCoachMemory, setCoachMemory] = createContext<CoachMemory>();
