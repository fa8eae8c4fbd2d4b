import { createRequire } from 'node:module';

/** jsdom comes without types; this is the part of it that is used. */
const { JSDOM } = createRequire(import.meta.url)('jsdom') as {
  readonly JSDOM: new () => { readonly window: { readonly DOMParser: new () => Parser } };
};

interface Parser {
  parseFromString(html: string, type: 'text/html'): Document;
}

/** One window for all documents: each window of jsdom costs more than reading a page, and many at once fill the memory. */
const { DOMParser: HtmlParser } = new JSDOM().window;

/** The document a browser would make of the text, without running anything in it. */
export function parseHtml(html: string): Document {
  return new HtmlParser().parseFromString(html, 'text/html');
}
