/**
 * Markup without its styles. They are gone after DOMPurify too; but the parser asks the page's policy about each, which refuses
 * it and says so, as if something had gone wrong. A style sheet becomes an element that is read the same way and shows nothing.
 */
export function withoutStyles(html: string): string {
  // No tag reaches over the next one: else a text of nothing but `<a` would be read from each of them to its end.
  return html
    .replace(/<(\/?)style(?=[\s/>])/gi, '<$1noframes')
    .replace(/<[a-z][^<>]*>/gi, (tag) => tag.replace(/\sstyle\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>"']*)/gi, ''));
}
