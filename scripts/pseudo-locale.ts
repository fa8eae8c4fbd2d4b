/** Pseudo-localisation: real keys and parameters, text that shows what was not translated and what cannot grow. */

/** A message: plain text with `{parameter}` places, or the inlang variant form with a `match` table. */
export type Message = string | readonly MessageVariants[];
export interface MessageVariants {
  readonly declarations?: readonly string[];
  readonly selectors?: readonly string[];
  readonly match: Readonly<Record<string, string>>;
}
export type Catalogue = Readonly<Record<string, Message>>;

const accents: Readonly<Record<string, string>> = {
  ...{ a: 'á', c: 'ç', e: 'é', i: 'í', n: 'ñ', o: 'ö', s: 'š', u: 'ü', y: 'ý', z: 'ž' },
  ...{ A: 'Á', C: 'Ç', E: 'É', I: 'Í', N: 'Ñ', O: 'Ö', S: 'Š', U: 'Ü', Y: 'Ý', Z: 'Ž' },
};
const growth = 0.4;

/** `⟦accented text + 40 % padding⟧`; what stands in braces or after a backslash stays as it is. */
export function pseudoText(text: string): string {
  const parts = text.split(/(\{[^}]*\}|\\.)/);
  const accented = parts.map((part, index) => (index % 2 === 1 ? part : accent(part))).join('');
  const letters = parts.filter((_, index) => index % 2 === 0).join('').length;
  return `⟦${accented}${'·'.repeat(Math.ceil(letters * growth))}⟧`;
}

/** The catalogue with every text pseudo-localised and its keys, selectors and `$schema` untouched. */
export function pseudoCatalogue(catalogue: Catalogue): Catalogue {
  return Object.fromEntries(
    Object.entries(catalogue).map(([key, message]) => [
      key,
      key === '$schema' ? message : pseudoMessage(message),
    ]),
  );
}

function pseudoMessage(message: Message): Message {
  if (typeof message === 'string') return pseudoText(message);
  return message.map((variants) => ({
    ...variants,
    match: Object.fromEntries(
      Object.entries(variants.match).map(([condition, text]) => [condition, pseudoText(text)]),
    ),
  }));
}

function accent(text: string): string {
  return text.replace(/[a-zA-Z]/g, (letter) => accents[letter] ?? letter);
}
