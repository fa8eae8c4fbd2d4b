import type { Page } from '@playwright/test';
import { expect, test } from '../runners/app.ts';
import { PeoplePage } from '../pages/people-page.ts';
import { ReportPage } from '../pages/report-page.ts';

test.use({ flags: ['--demo'] });

async function openReport(page: Page): Promise<ReportPage> {
  const people = new PeoplePage(page);
  await people.open();
  await people.openPerson('Ana Silva');
  await people.prepareReport();
  const report = new ReportPage(page);
  await report.expectOpen();
  return report;
}

test('what is left out of the preview is not in the file, nor in its figures', async ({ app }) => {
  const report = await openReport(app.page);
  await report.lookBack(1);
  const kept = report.itemsOf('Kept');
  await expect.poll(() => kept.count()).toBeGreaterThan(1);
  const before = await report.count('Kept');
  const first = kept.first();
  const title = await first.evaluate((box) => (box as HTMLInputElement).labels?.[0]?.textContent ?? '');
  expect(title).not.toBe('');
  await first.uncheck();
  await expect.poll(() => report.count('Kept')).toBe(before - 1);

  const html = await report.save('HTML');
  expect(html.bytes.toString()).not.toContain(title);
  await first.check();
  const markdown = await report.save('Markdown');
  expect(markdown.bytes.toString()).toContain(title);
  const pdf = await report.save('PDF');
  expect(pdf.bytes.subarray(0, 5).toString()).toBe('%PDF-');
  expect(pdf.name).toMatch(/\.pdf$/);
});

test('a chosen period is shown, and the 1:1 is recorded afterwards', async ({ app }) => {
  const report = await openReport(app.page);
  const before = await report.items.count();
  await report.lookBack(1);
  await expect.poll(() => report.items.count()).toBeGreaterThan(before);
  await report.save('Markdown');
  await report.recordHeld();
});
