import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page } from '@playwright/test';

export type ReportFormatName = 'PDF' | 'HTML' | 'Markdown';

/** The preview of a 1:1 report, and saving it. */
export class ReportPage {
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async expectOpen(): Promise<void> {
    await expect(this.page.getByRole('heading', { name: '1:1 report', level: 1 })).toBeVisible();
    await expect(this.items.first()).toBeVisible();
  }

  get items(): Locator {
    return this.page.getByRole('main').getByRole('checkbox');
  }

  /** The boxes of one section, for example `Kept`. */
  itemsOf(section: string): Locator {
    return this.page.getByRole('region', { name: new RegExp(`^${section}`) }).getByRole('checkbox');
  }

  /** The figure beside a row of the table, for example `Kept`. */
  async count(row: string): Promise<number> {
    const cell = this.page.getByRole('row', { name: new RegExp(`^${row}`) }).getByRole('cell');
    return Number(await cell.textContent());
  }

  /** Asks for the last `years` years instead of the time since the last 1:1. */
  async lookBack(years: number): Promise<void> {
    await this.page.getByText('Chosen period').click();
    const end = await this.page.getByLabel('To', { exact: true }).inputValue();
    const from = `${Number(end.slice(0, 4)) - years}${end.slice(4)}`;
    await this.page.getByLabel('From', { exact: true }).fill(from);
  }

  /** Saves the report and answers with its name and bytes. */
  async save(format: ReportFormatName): Promise<{ name: string; bytes: Buffer }> {
    await this.page.getByRole('main').getByText(format, { exact: true }).click();
    const [download] = await Promise.all([
      this.page.waitForEvent('download'),
      this.page.getByRole('button', { name: 'Save report' }).click(),
    ]);
    await expect(this.page.getByText(`Saved as ${download.suggestedFilename()}.`)).toBeVisible();
    return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
  }

  async recordHeld(): Promise<void> {
    await this.page.getByRole('button', { name: 'Record this 1:1 as held today' }).click();
    await expect(this.page.getByText('1:1 recorded for today.')).toBeVisible();
  }
}
