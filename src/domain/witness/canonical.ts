/** What can be signed: plain data without fractions, `undefined` or cycles. */
export type Signable =
  string | number | boolean | null | readonly Signable[] | { readonly [key: string]: Signable };

/**
 * The one text of a value, so that two machines sign the same bytes (its UTF-8): keys in code unit order, no white space,
 * strings in NFC and escaped as JSON does it, whole numbers only. A subset of the JSON Canonicalization Scheme (RFC 8785)
 * but for NFC, which is ours: a file system or a mail program may change how an accent is written, not what is said.
 */
export function canonicalText(value: Signable): string {
  if (typeof value === 'string') return JSON.stringify(value.normalize('NFC'));
  if (typeof value === 'number') return wholeNumber(value);
  if (value === null || typeof value === 'boolean') return String(value);
  if (isList(value)) return `[${value.map(canonicalText).join(',')}]`;
  const fields = Object.entries(value)
    .map(([key, field]) => [key.normalize('NFC'), field] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${fields.map(([key, field]) => `${JSON.stringify(key)}:${canonicalText(field)}`).join(',')}}`;
}

/** Fractions are written differently by different programs; nothing that is signed needs one. */
function wholeNumber(value: number): string {
  if (!Number.isSafeInteger(value)) throw new RangeError(`Only whole numbers can be signed, not ${value}`);
  return String(value === 0 ? 0 : value);
}

function isList(value: Signable): value is readonly Signable[] {
  return Array.isArray(value);
}
