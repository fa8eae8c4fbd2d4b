/**
 * Leaves `element` alone on the screen: what stands beside it, and beside what it stands in, can be neither reached nor heard
 * until the returned function is called. What tells the person something (`role=status`) goes on.
 */
export function leaveAlone(element: Element): () => void {
  const put: Element[] = [];
  for (let at: Element = element; at.parentElement && at !== document.body; at = at.parentElement) {
    for (const other of at.parentElement.children) {
      if (
        other === at ||
        other.hasAttribute('inert') ||
        other.matches('[role=status], dialog, script, style')
      ) {
        continue;
      }
      other.setAttribute('inert', '');
      put.push(other);
    }
  }
  return () => {
    for (const other of put) other.removeAttribute('inert');
  };
}
