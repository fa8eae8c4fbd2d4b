import type { Page } from '@playwright/test';

/** What may be shown without being a text of the catalogues, each for its reason. */
const allowed: readonly RegExp[] = [
  // Days and moments, written by Intl in the language of the texts.
  /\b\d{1,2} \p{Lu}\p{Ll}+ \d{4} at \d\d:\d\d/gu,
  /\b(Today|Yesterday|Tomorrow|today|yesterday|tomorrow)\b/g,
  /\b(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b(Mon|Tue|Wed|Thu|Fri|Sat|Sun)\b/g,
  /\b(January|February|March|April|May|June|July|August|September|October|November|December)\b/g,
  /\b(Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b/g,
  // What stands on keys.
  /\b(Ctrl|Alt|Shift|Enter|Esc|[A-Z])\b/g,
  // The folder of the journal.
  /\S*throughline-e2e-\w+/g,
  // Names of time zones.
  /\b(UTC|[A-Z][a-z]+\/[A-Z][A-Za-z_]+)\b/g,
  // Names of file formats and paper sizes.
  /\b(PDF|HTML|Markdown|Letter)\b/g,
  // Numbers, versions, and the marks between words.
  /[\d\p{P}\p{S}\s]+/gu,
];

const innermostPseudoText = /⟦[^⟦⟧]*⟧/g;

/** Words on the page, for eyes or for screen readers, that were written into a component. */
export async function writtenInComponents(page: Page): Promise<string[]> {
  const shown = await page.evaluate(collectText);
  return [...new Set(shown)].filter((text) => rest(text) !== '');
}

/** What is left of a text without pseudo-text, in which pseudo-text may stand, and without what is allowed. */
function rest(text: string): string {
  const outer = text.replaceAll(innermostPseudoText, ' ');
  if (outer !== text) return rest(outer);
  return allowed.reduce((left, pattern) => left.replaceAll(pattern, ' '), text).trim();
}

/** Runs in the page: the visible text nodes and the texts in attributes, shadow roots included. */
function collectText(): string[] {
  const texts: string[] = [];
  const attributes = ['aria-label', 'placeholder', 'title', 'alt', 'aria-description', 'aria-valuetext'];

  function visit(node: Node): void {
    if (node instanceof Text) {
      texts.push(node.data.trim());
      return;
    }
    if (node instanceof Element) {
      if (node.matches('script, style, datalist, dialog:not([open])')) return;
      for (const name of attributes) texts.push(node.getAttribute(name)?.trim() ?? '');
      node.shadowRoot?.childNodes.forEach(visit);
    }
    node.childNodes.forEach(visit);
  }
  visit(document.body);
  return texts.filter((text) => text !== '');
}
