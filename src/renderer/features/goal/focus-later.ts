import { tick } from 'svelte';

/** Puts focus on the element of this id once the page shows what it was just told to show. */
export function focusLater(id: string): void {
  void tick().then(() => document.getElementById(id)?.focus());
}
