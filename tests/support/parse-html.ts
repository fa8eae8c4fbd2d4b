import { createRequire } from 'node:module';

/** jsdom comes without types; this is the part of it that is used. */
const { JSDOM } = createRequire(import.meta.url)('jsdom') as {
  readonly JSDOM: new (html: string) => { readonly window: { readonly document: Document } };
};

/** The document a browser would make of the text, without running anything in it. */
export function parseHtml(html: string): Document {
  return new JSDOM(html).window.document;
}
