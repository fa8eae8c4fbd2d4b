import { SvelteSet } from 'svelte/reactivity';

/** Frames to wait until a row that was scrolled to is drawn. */
const mostFrames = 120;

export interface TreeFocus {
  /** Whether the active row is drawn, and so can be reached by Tab. */
  readonly isActiveDrawn: boolean;
  /** Focuses the active row, scrolled to if need be. */
  focusActive(): Promise<void>;
  /** For each row that is drawn. */
  watch(key: string): () => () => void;
  focusCame(): void;
  focusWent(event: FocusEvent): void;
  pressedOutside(event: PointerEvent): void;
}

export interface TreeFocusSource {
  element(): HTMLElement | undefined;
  activeKey(): string | null;
  /** Whatever may move rows about; read, so that focus follows. */
  rows(): unknown;
  scrollToActive(): void;
}

/**
 * Keyboard focus in a tree of which only what is near the window is drawn: a far row is scrolled to, and the tree holds the
 * focus until the row can take it. A row that moves or is drawn anew keeps it. Call it while a component is being set up.
 */
export function createTreeFocus(source: TreeFocusSource): TreeFocus {
  const drawn = new SvelteSet<string>();
  let hasFocus = false;
  const isActiveDrawn = $derived(drawn.has(source.activeKey() ?? ''));

  function takesFocus(key: string): boolean {
    const row = source.element()?.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`);
    row?.focus();
    return row !== null && row !== undefined && document.activeElement === row;
  }

  async function focusActive(): Promise<void> {
    const wanted = source.activeKey();
    if (wanted === null) return;
    if (!takesFocus(wanted)) {
      source.element()?.focus({ preventScroll: true });
      source.scrollToActive();
    }
    for (let frame = 0; frame < mostFrames && source.activeKey() === wanted; frame += 1) {
      if (takesFocus(wanted)) return;
      await new Promise((ready) => requestAnimationFrame(ready));
    }
  }

  // A row that is moved in the document, or gives way to another one, loses the focus to the page.
  $effect(() => {
    source.rows();
    source.activeKey();
    // The rows are moved in the document by then.
    const frame = requestAnimationFrame(() => {
      const focused = document.activeElement;
      if (hasFocus && (focused === document.body || focused === source.element())) void focusActive();
    });
    return () => cancelAnimationFrame(frame);
  });

  return {
    get isActiveDrawn() {
      return isActiveDrawn;
    },
    focusActive,
    watch: (key) => () => {
      drawn.add(key);
      return () => {
        drawn.delete(key);
        const isActive = key === source.activeKey();
        if (isActive && hasFocus && document.activeElement === document.body)
          source.element()?.focus({ preventScroll: true });
      };
    },
    focusCame: () => (hasFocus = true),
    focusWent({ relatedTarget }) {
      if (relatedTarget instanceof Node) hasFocus = source.element()?.contains(relatedTarget) ?? false;
    },
    pressedOutside({ target }) {
      if (target instanceof Node && source.element()?.contains(target) !== true) hasFocus = false;
    },
  };
}
