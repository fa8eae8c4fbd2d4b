import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { inProject } from '../../../scripts/paths.ts';
import { fullMaterial, reportWith } from '../../../tests/support/report-samples.ts';
import { buildReport } from '../../domain/report/build-report.ts';
import { missingSign, toDrawable } from './pdf-signs.ts';
import { reportToDocument } from '../reports/report-document.ts';

/** fontkit is what the PDF engine itself reads the typeface with; it comes without types. */
const { openSync } = createRequire(import.meta.url)('fontkit') as {
  openSync(file: string): { readonly characterSet: readonly number[] };
};

const cuts = ['Regular', 'Medium', 'Italic', 'MediumItalic'].map(
  (cut) => new Set(openSync(inProject(`node_modules/pdfmake/fonts/Roboto/Roboto-${cut}.ttf`)).characterSet),
);

function drawn(text: string): string {
  return toDrawable(reportToDocument(reportWith(text))).document.sections[0]?.items[0]?.title ?? '';
}

describe('toDrawable', () => {
  it('lets nothing through that a cut of the typeface cannot draw', () => {
    const signs = Array.from({ length: 0x3000 }, (_, code) => String.fromCodePoint(code)).join(' ');
    const passed = new Set([...drawn(signs)].map((sign) => sign.codePointAt(0) ?? 0));
    const undrawable = [...passed].filter((code) => code !== 0x0a && !cuts.every((cut) => cut.has(code)));
    expect(undrawable).toEqual([]);
    expect(passed.size).toBeGreaterThan(700);
  });

  it('draws what people write in the languages of Europe', () => {
    const text = '€ 12 – “Łódź” „Größe“ «été» ñandú ıŞğ ňěř ăâțș ő Ærø Þór Ελλάδα Київ … •';
    expect(drawn(text)).toBe(text);
  });

  it('puts one sign in place of an emoji, however many code points it has', () => {
    expect(drawn('a👩‍👩‍👧b🇩🇪c')).toBe(`a${missingSign}b${missingSign}c`);
  });

  it('writes accents that come apart as one letter, and arrows in plain signs', () => {
    expect(drawn('u\u0308 → x')).toBe('ü -> x');
  });

  it('says whether anything was replaced', () => {
    expect(toDrawable(reportToDocument(reportWith('plain'))).isChanged).toBe(false);
    expect(toDrawable(reportToDocument(buildReport(fullMaterial()))).isChanged).toBe(true);
  });
});
