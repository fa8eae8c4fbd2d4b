/** An attachment: focus begins here, on a page at once, and in a dialog that opens with it. */
export function startHere(element: HTMLElement): void {
  element.autofocus = true;
  element.focus();
}
