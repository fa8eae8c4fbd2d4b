import DOMPurify from 'dompurify';
import { Marked } from 'marked';
import { m } from '../../../messages/index.ts';
import { appLinkOf, screenOf } from './app-link.ts';
import { withoutStyles } from './without-styles.ts';

const marked = new Marked({
  gfm: true,
  breaks: true,
  renderer: { image: ({ href, text }) => pictureLink(href, text) },
});

/** What an entry may contain when it is read. No images: an address in one would be asked over the network. */
const allowedTags = [
  ...['p', 'br', 'hr', 'blockquote', 'pre', 'code', 'em', 'strong', 'del', 'a'],
  ...['ul', 'ol', 'li', 'input', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
  ...['table', 'thead', 'tbody', 'tr', 'th', 'td'],
];

/** Attributes that hold no address; without this list DOMPurify would test them as one and drop them. */
const plainAttributes = ['start', 'type', 'checked', 'disabled'];

/** Where a picture of the journal belongs: its id, until whoever shows the nodes fills it. */
export const pictureAttribute = 'data-picture';

/**
 * Markdown as nodes to put into the page. The threat is text pasted from elsewhere: scripts, handlers, styles, frames, forms,
 * remote images, names that shadow the page's own, and links that could reach back through `opener` are all gone before it
 * touches the document. Pictures of the journal come as named places without a source.
 */
export function markdownToNodes(markdown: string): DocumentFragment {
  const html = withoutStyles(marked.parse(markdown, { async: false }));
  const clean = DOMPurify.sanitize(html, {
    ALLOWED_TAGS: allowedTags,
    ALLOWED_ATTR: ['href', ...plainAttributes],
    ADD_URI_SAFE_ATTR: plainAttributes,
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    ALLOWED_URI_REGEXP: /^(?:https?:|mailto:|throughline:)/i,
    RETURN_DOM_FRAGMENT: true,
  }) as DocumentFragment | null;
  // A frameset leaves no body to read: its words stand as they were written.
  const nodes = clean ?? plainNodes(markdown);
  for (const link of nodes.querySelectorAll('a')) settleLink(link);
  for (const box of nodes.querySelectorAll('input')) settleCheckbox(box);
  for (const block of nodes.querySelectorAll('p, li, blockquote, h1, h2, h3, h4, h5, h6, th, td')) {
    block.setAttribute('dir', 'auto');
  }
  lowerHeadings(nodes);
  return nodes;
}

function plainNodes(text: string): DocumentFragment {
  const nodes = document.createDocumentFragment();
  const paragraph = document.createElement('p');
  paragraph.textContent = text;
  nodes.append(paragraph);
  return nodes;
}

/** An image is written as a link first: one of the journal becomes a place for the picture, any other stays a link. */
function pictureLink(href: string, text: string): string {
  return `<a href="${escaped(href)}">${escaped(appLinkOf(href) ? text : remoteText(href, text))}</a>`;
}

function remoteText(href: string, alt: string): string {
  const host = URL.canParse(href) ? new URL(href).host : '';
  if (host === '') return alt;
  return alt === '' ? m.editor_picture_remote_unnamed({ host }) : m.editor_picture_remote({ alt, host });
}

function escaped(text: string): string {
  const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return text.replace(/[&<>"]/g, (sign) => signs[sign] ?? sign);
}

/** Links into the app lead to its screens; those to the web open apart from it; any other is plain words. */
function settleLink(link: HTMLAnchorElement): void {
  const address = link.getAttribute('href') ?? '';
  const inApp = appLinkOf(address);
  const screen = inApp && screenOf(inApp);
  if (inApp?.kind === 'image') {
    const place = link.ownerDocument.createElement('span');
    place.setAttribute(pictureAttribute, inApp.id);
    place.textContent = link.textContent;
    link.replaceWith(place);
  } else if (inApp && screen) {
    link.setAttribute('href', screen);
    link.className = 'reference';
  } else if (/^(?:https?:|mailto:)/i.test(address)) {
    link.target = '_blank';
    link.rel = 'noopener noreferrer';
  } else {
    link.replaceWith(...link.childNodes);
  }
}

/** A checkbox of a list is shown as it was written; any other field could pass for one of the app. */
function settleCheckbox(box: HTMLInputElement): void {
  const item = box.closest('li');
  if (!item || box.type !== 'checkbox') return box.remove();
  const words = item.cloneNode(true) as HTMLElement;
  for (const nested of words.querySelectorAll('ul, ol')) nested.remove();
  box.disabled = true;
  box.setAttribute('aria-label', words.textContent.trim().slice(0, 200) || m.editor_task_item());
  item.classList.add('task');
}

/** The entry's headings begin below the page's h1 and never skip a level, whatever signs were used to write them. */
function lowerHeadings(nodes: DocumentFragment): void {
  const outline: number[] = [];
  for (const heading of nodes.querySelectorAll('h1, h2, h3, h4, h5, h6')) {
    const written = Number(heading.localName.slice(1));
    while ((outline.at(-1) ?? 0) >= written) outline.pop();
    outline.push(written);
    const lower = heading.ownerDocument.createElement(`h${Math.min(6, outline.length + 1)}`);
    lower.dir = 'auto';
    lower.append(...heading.childNodes);
    heading.replaceWith(lower);
  }
}
