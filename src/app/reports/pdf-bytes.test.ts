import { describe, expect, it } from 'vitest';
import { pdfPages, pdfText } from '../../../tests/support/report-reading.ts';
import { fullMaterial, reportWith } from '../../../tests/support/report-samples.ts';
import { buildReport } from '../../domain/report/build-report.ts';
import { createInlineJobRunner } from '../jobs/inline-job-runner.ts';
import { renderReport } from './render-report.ts';

const jobs = createInlineJobRunner();
const full = buildReport(fullMaterial());

describe('PDF', () => {
  it.each([
    { paper: 'a4' as const, width: 595.28, height: 841.89 },
    { paper: 'letter' as const, width: 612, height: 792 },
  ])('has pages of $paper, numbered, with the summary and the thread on the first', async (size) => {
    const pages = await pdfPages(full, size.paper);
    expect(pages.length).toBeGreaterThan(2);
    for (const [index, page] of pages.entries()) {
      expect(page.width).toBeCloseTo(size.width, 1);
      expect(page.height).toBeCloseTo(size.height, 1);
      expect(page.text).toContain(`Page ${index + 1} of ${pages.length}`);
    }
    expect(pages[0]?.text).toMatch(/Summary.*The thread.*People leave our care.*Page 1/);
    expect(pages[1]?.text).toContain('Kept (11)');
  });

  it('draws Latin, Greek and Cyrillic, and marks what the typeface does not have, once a sign', async () => {
    const page = await pdfText(reportWith('Łódź → Müller ñ € Ελένη Жанна 👩‍👩‍👧 漢字'));
    expect(page).toContain('Łódź -> Müller ñ € Ελένη Жанна ◊ ◊◊');
    expect(page).toContain('◊ stands for a sign that the typeface of this file does not have.');
    expect(await pdfText(reportWith('Plain'))).not.toContain('◊');
  });

  it('loses nothing of an item that is longer than a page', async () => {
    const note = Array.from({ length: 650 }, (_, index) => `w${index}`).join(' ');
    const text = (await pdfText(reportWith('Long', `${note}\n${'line\n'.repeat(90)}end of it`))).split(' ');
    expect(
      Array.from({ length: 650 }, (_, index) => `w${index}`).filter((word) => !text.includes(word)),
    ).toEqual([]);
    expect(text.join(' ')).toContain('line end of it');
  });

  it('gives the same bytes for the same draft', async () => {
    const [one, two] = await Promise.all([
      renderReport(full, 'pdf', 'a4', jobs),
      renderReport(full, 'pdf', 'a4', jobs),
    ]);
    expect(Buffer.compare(one.bytes, two.bytes)).toBe(0);
  });
});
