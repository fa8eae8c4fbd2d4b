const sequenceMilliseconds = 1_000;

/** The parts of a keyboard event that matter here, so that tests need no DOM. */
export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly timeStamp: number;
}

/**
 * Finds which of some shortcuts was completed by each key press. `G T` is G, then T within a second; `Mod` is Control or
 * Command; a character such as `?` stands for itself, however the keyboard makes it.
 */
export function createKeyMatcher(): (press: KeyPress, shortcuts: readonly string[]) => string | null {
  let before: { cap: string; at: number } | null = null;
  return (press, shortcuts) => {
    const cap = capOf(press);
    const prefix = before && press.timeStamp - before.at <= sequenceMilliseconds ? `${before.cap} ` : '';
    before = { cap, at: press.timeStamp };
    const found =
      shortcuts.find((keys) => prefix && keys === prefix + cap) ?? shortcuts.find((keys) => keys === cap);
    if (found) before = null;
    return found ?? null;
  };
}

/** Whether keys belong to what is being typed or to an open dialog, not to the page. */
export function isTakenElsewhere(target: EventTarget | null): boolean {
  if (document.querySelector('dialog[open]')) return true;
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target.closest('input, textarea, select, [role=menu]') !== null;
}

function capOf({ key, ctrlKey, metaKey, altKey }: KeyPress): string {
  const cap = key.length === 1 ? key.toUpperCase() : key;
  const mod = ctrlKey || metaKey ? 'Mod+' : '';
  return `${mod}${altKey ? 'Alt+' : ''}${cap}`;
}
