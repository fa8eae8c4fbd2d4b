import DOMPurify from 'dompurify';
import { fromDom } from 'hast-util-from-dom';
import { toMdast } from 'hast-util-to-mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import { withoutStyles } from '../without-styles.ts';

/** What a copied page may bring: words and their structure. No images: a pixel would tell its sender that it was pasted. */
const allowedTags = [
  ...['p', 'div', 'span', 'br', 'hr', 'blockquote', 'pre', 'code', 'kbd', 'samp', 'em', 'i', 'strong', 'b'],
  ...['del', 's', 'strike', 'a', 'ul', 'ol', 'li', 'dl', 'dt', 'dd', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
  ...['table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td', 'input', 'section', 'article', 'main'],
];
const plainAttributes = ['start', 'type', 'checked', 'colspan', 'rowspan', 'align'];

/**
 * Copied markup as Markdown. The threat is a page that put more on the clipboard than what is seen: scripts, handlers,
 * frames, tracking pixels and addresses other than the web's are gone before the rest is read. It is read in a document that
 * is never shown, and what comes out is text.
 */
export function htmlToMarkdown(html: string): string {
  const nodes = DOMPurify.sanitize(withoutStyles(meant(html)), {
    ALLOWED_TAGS: allowedTags,
    ALLOWED_ATTR: ['href', ...plainAttributes],
    ADD_URI_SAFE_ATTR: plainAttributes,
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    ALLOWED_URI_REGEXP: /^(?:https?:|mailto:)/i,
    RETURN_DOM_FRAGMENT: true,
  }) as DocumentFragment | null;
  if (!nodes) return '';
  for (const link of nodes.querySelectorAll('a')) settleLink(link);
  for (const field of nodes.querySelectorAll('input')) {
    if (field.type !== 'checkbox') field.remove();
  }
  const tree = toMdast(fromDom(nodes), { newlines: false });
  return toMarkdown(tree, {
    bullet: '-',
    emphasis: '*',
    listItemIndent: 'one',
    rule: '-',
    extensions: [gfmToMarkdown({ tablePipeAlign: false })],
  }).trimEnd();
}

/** Google Docs wraps all it copies in a `b` that is not bold, and marks what is bold or italic with styles. */
function meant(html: string): string {
  return html
    .replace(/<b\s[^<>]*font-weight:\s*normal[^<>]*>/gi, '<span>')
    .replace(/<span\s[^<>]*font-weight:\s*(?:bold|[6-9]00)[^<>]*>([^<]*)<\/span>/gi, '<strong>$1</strong>')
    .replace(/<span\s[^<>]*font-style:\s*italic[^<>]*>([^<]*)<\/span>/gi, '<em>$1</em>');
}

/** A link that leads nowhere, or holds nothing to press, is its words. */
function settleLink(link: HTMLAnchorElement): void {
  if (!link.getAttribute('href') || link.textContent.trim() === '') link.replaceWith(...link.childNodes);
}
