import { expect, type Locator, type Page } from '@playwright/test';

/** The page of figures about follow-through. */
export class InsightsPage {
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async expectOpen(): Promise<void> {
    await expect(this.page.getByRole('heading', { name: 'Insights', level: 1 })).toBeVisible();
  }

  section(name: string): Locator {
    return this.page.getByRole('region', { name });
  }

  /** The picture of a section. */
  picture(section: string): Locator {
    return this.section(section).getByRole('img');
  }

  /** What the picture is drawn on. */
  canvas(section: string): Locator {
    return this.picture(section).locator('canvas');
  }

  async choose(option: string): Promise<void> {
    await this.page.getByRole('radio', { name: option, exact: true }).check({ force: true });
  }

  /** Opens the table beside a picture, by keyboard, and answers with it. */
  async openTable(section: string): Promise<Locator> {
    const summary = this.section(section).getByText('Show as a table');
    await summary.focus();
    await this.page.keyboard.press('Enter');
    const table = this.section(section).getByRole('table');
    await expect(table).toBeVisible();
    return table;
  }

  /** Whether anything but paper was drawn: a canvas that stays empty has one colour. */
  async isDrawn(section: string): Promise<boolean> {
    return this.canvas(section).evaluate((canvas) => {
      const { width, height } = canvas as HTMLCanvasElement;
      const pixels = (canvas as HTMLCanvasElement).getContext('2d')?.getImageData(0, 0, width, height).data;
      return pixels?.some((part) => part !== 0) ?? false;
    });
  }
}
