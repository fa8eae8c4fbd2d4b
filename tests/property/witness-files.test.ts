import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isRequestGenuine, isTestimonyGenuine } from '../../src/app/witness/signatures.ts';
import { canonicalText, type Signable } from '../../src/domain/witness/canonical.ts';
import { readWitnessFile } from '../../src/domain/witness/read-file.ts';
import { requestToSign, testimonyToSign, type Terms } from '../../src/domain/witness/terms.ts';
import { answerText, newSigningKey, requestText, termsOfBen } from '../support/witness-files.ts';
import { runs } from '../support/property-runs.ts';

const key = newSigningKey();

const signable = fc.letrec<{ any: Signable }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 3 },
    fc.string({ unit: 'grapheme' }),
    fc.maxSafeInteger(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('any'), { maxLength: 4 }),
    fc.dictionary(fc.string({ unit: 'grapheme', minLength: 1 }), tie('any'), { maxKeys: 4 }),
  ),
})).any;

/** The same value as another program may hold it: keys the other way round, accents taken apart. */
function rewritten(value: Signable): Signable {
  if (typeof value === 'string') return value.normalize('NFD');
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return (value as readonly Signable[]).map(rewritten);
  return Object.fromEntries(
    Object.entries(value)
      .map(([name, field]) => [name.normalize('NFD'), rewritten(field)] as const)
      .reverse(),
  );
}

describe('what is signed', () => {
  it('is the same text however a program holds or writes it', () => {
    fc.assert(
      fc.property(signable, (value) => {
        const text = canonicalText(value);
        expect(canonicalText(rewritten(value))).toBe(text);
        expect(canonicalText(JSON.parse(text) as Signable)).toBe(text);
      }),
    );
  });

  it('differs where the terms differ', () => {
    const terms = fc.record<Partial<Terms>>({
      statement: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 }),
      doneMeans: fc.option(fc.string({ unit: 'grapheme', maxLength: 80 })),
      horizonDays: fc.nat({ max: 14 }),
    });
    const toText = (over: Partial<Terms>): string =>
      canonicalText(
        requestToSign({
          requestId: 'one',
          terms: { ...termsOfBen, ...over },
          owner: { name: 'B', publicKey: 'k' },
        }),
      );
    fc.assert(
      fc.property(terms, terms, (a, b) => {
        const isSame = canonicalText(a) === canonicalText(b);
        expect(toText(a) === toText(b)).toBe(isSame);
      }),
    );
  });
});

describe('a file with one byte changed', () => {
  const request = requestText({}, key);
  const answer = answerText(request);

  it.each([
    ['request', request],
    ['answer', answer],
  ])('is refused, or says exactly the same: %s', (_, original) => {
    const bytes = Buffer.from(original, 'utf8');
    const place = fc.nat({ max: bytes.length - 1 });
    fc.assert(
      fc.property(place, fc.integer({ min: 1, max: 255 }), (at, difference) => {
        const changed = Buffer.from(bytes);
        changed[at] = (changed[at] ?? 0) ^ difference;
        expect(accepted(changed.toString('utf8'))).toBeOneOf([null, accepted(original)]);
      }),
      runs(2_000),
    );
  });

  it('is refused at every place of a key or a signature', () => {
    const bytes = Buffer.from(answer, 'utf8');
    for (const found of answer.matchAll(/"(?:publicKey|signature)": "([^"]+)"/g)) {
      const from = found.index + found[0].length - 1 - (found[1]?.length ?? 0);
      for (let at = from; at < from + (found[1]?.length ?? 0); at += 1) {
        const place = Buffer.byteLength(answer.slice(0, at));
        for (const bit of [1, 2, 4, 8]) {
          const changed = Buffer.from(bytes);
          changed[place] = (changed[place] ?? 0) ^ bit;
          expect(accepted(changed.toString('utf8'))).toBeNull();
        }
      }
    }
  });
});

/** What a file says and is signed for; null for a file that is refused. */
function accepted(text: string): string | null {
  const file = readWitnessFile(text);
  if (!file.ok) return null;
  if (file.value.format === 'throughline-commitment') {
    return isRequestGenuine(file.value) ? canonicalText(requestToSign(file.value)) : null;
  }
  return isTestimonyGenuine(file.value)
    ? canonicalText(testimonyToSign(file.value, file.value.witness))
    : null;
}
