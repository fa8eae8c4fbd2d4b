/** What a sign becomes that the PDF's typeface does not have; the document then says so. */
export const missingSign = '◊';

/**
 * What every cut of the embedded Roboto can draw: Latin with Vietnamese, Greek, Cyrillic and common punctuation. A test
 * compares it with the font files.
 */
const drawable =
  /^[\n\u0020-\u007e\u00a0-\u017f\u0218-\u021b\u0384-\u038a\u038c\u038e-\u03a1\u03a3-\u03ce\u0400-\u0486\u0488-\u0513\u1ea0-\u1ef9\u2000-\u200a\u2010\u2011\u2013-\u2015\u2018-\u201e\u2020-\u2022\u2026\u2030\u2032\u2033\u2039\u203a\u20ac\u20b9\u2116\u2122\u2212\u2248\u2260\u2264\u2265\u25ca]$/u;

/** Signs that have a plain way to be written. */
const plainForms: Readonly<Record<string, string>> = {
  '→': '->',
  '←': '<-',
  '⇒': '=>',
  '\u202f': '\u00a0',
  '\t': ' ',
  '\r': '',
  '\u200b': '',
  '\u00ad': '',
};

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * The document, plain data, with every sign of its texts replaced that the typeface cannot draw, one `◊` for each sign as a reader sees it (an
 * emoji made of several code points is one), and whether any was.
 */
export function toDrawable<T>(document: T): { document: T; isChanged: boolean } {
  let isChanged = false;
  const convert = (text: string): string => {
    const parts = [...graphemes.segment(text.normalize('NFC'))].map(({ segment }) => drawableForm(segment));
    isChanged ||= parts.includes(null);
    return parts.map((part) => part ?? missingSign).join('');
  };
  const drawn = mapTexts(document, convert) as T;
  return { document: drawn, isChanged };
}

function drawableForm(grapheme: string): string | null {
  if ([...grapheme].every((sign) => drawable.test(sign))) return grapheme;
  if (grapheme === '\r\n') return '\n';
  return plainForms[grapheme] ?? null;
}

function mapTexts(value: unknown, convert: (text: string) => string): unknown {
  if (typeof value === 'string') return convert(value);
  if (Array.isArray(value)) return value.map((one) => mapTexts(one, convert));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, mapTexts(one, convert)]));
}
