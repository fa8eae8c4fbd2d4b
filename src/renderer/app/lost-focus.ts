/** What a person can be put back to: a part of the page with a name or a row, never a bare box. */
const places = 'section, li, form, fieldset, [role="group"]';

/**
 * Keeps focus in `main` when the control that has it is taken out, as the buttons are that ask for a verdict once it is given. Browsers
 * then put focus on the body, and a screen reader starts again at the top of the window. The nearest part that is still there
 * takes it, or else the page's title. A page that is replaced as a whole is left to the one that replaces it.
 */
export function keepFocus(main: HTMLElement): () => void {
  let around: readonly Element[] = [];

  function remember({ target }: FocusEvent): void {
    around = target instanceof Element ? ancestorsOf(target, main) : [];
  }

  function putBack(): void {
    const [lost] = around;
    if (!lost || lost.isConnected || document.activeElement !== document.body) return;
    const left = around.filter((element) => element.isConnected);
    around = [];
    const page = left.find((element) => element.matches('article, dialog[open]'));
    if (!page) return;
    const place = left.find((element) => element.matches(places)) ?? page.querySelector('[data-page-title]');
    if (place instanceof HTMLElement) focusOnce(place);
  }

  const observer = new MutationObserver(putBack);
  observer.observe(main, { childList: true, subtree: true });
  main.addEventListener('focusin', remember);
  return () => {
    observer.disconnect();
    main.removeEventListener('focusin', remember);
  };
}

/** From the element itself outwards, without `main`. */
function ancestorsOf(element: Element, main: Element): Element[] {
  const found: Element[] = [];
  for (let at: Element | null = element; at && at !== main; at = at.parentElement) found.push(at);
  return found;
}

/** A place to read on from, not one more stop of the Tab key. */
function focusOnce(place: HTMLElement): void {
  if (!place.hasAttribute('tabindex')) {
    place.tabIndex = -1;
    place.addEventListener('blur', () => place.removeAttribute('tabindex'), { once: true });
  }
  place.focus({ preventScroll: true });
}
