import DOMPurify from 'dompurify';
import { Marked } from 'marked';

const marked = new Marked({ gfm: true, breaks: true });

/** What an entry may contain when it is read. No images: an address in one would be asked over the network. */
const allowedTags = [
  ...['p', 'br', 'hr', 'blockquote', 'pre', 'code', 'em', 'strong', 'del', 'a'],
  ...['ul', 'ol', 'li', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
  ...['table', 'thead', 'tbody', 'tr', 'th', 'td'],
];

/**
 * Markdown as nodes to put into the page. The threat is text pasted from elsewhere: scripts, handlers, styles, frames,
 * remote images and links that could reach back through `opener` are all gone before it touches the document.
 */
export function markdownToNodes(markdown: string): DocumentFragment {
  const html = marked.parse(markdown, { async: false });
  const nodes = DOMPurify.sanitize(html, {
    ALLOWED_TAGS: allowedTags,
    ALLOWED_ATTR: ['href', 'start'],
    ALLOWED_URI_REGEXP: /^(?:https?:|mailto:)/i,
    RETURN_DOM_FRAGMENT: true,
  });
  for (const link of nodes.querySelectorAll('a')) {
    link.target = '_blank';
    link.rel = 'noopener noreferrer';
  }
  lowerHeadings(nodes);
  return nodes;
}

/** The entry's headings begin below the page's h1 and never skip a level, whatever signs were used to write them. */
function lowerHeadings(nodes: DocumentFragment): void {
  const outline: number[] = [];
  for (const heading of nodes.querySelectorAll('h1, h2, h3, h4, h5, h6')) {
    const written = Number(heading.localName.slice(1));
    while ((outline.at(-1) ?? 0) >= written) outline.pop();
    outline.push(written);
    const lower = heading.ownerDocument.createElement(`h${Math.min(6, outline.length + 1)}`);
    lower.append(...heading.childNodes);
    heading.replaceWith(lower);
  }
}
