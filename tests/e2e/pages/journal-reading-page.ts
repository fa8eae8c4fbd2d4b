import { expect, type Download, type Locator, type Page } from '@playwright/test';

/** The ways of reading the journal: its calendar, its filters, the revisions of an entry, its export. */
export class JournalReadingPage {
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async read(view: 'Newest' | 'Day' | 'Week' | 'Month'): Promise<void> {
    const link = this.page
      .getByRole('navigation', { name: 'Ways of reading' })
      .getByRole('link', { name: view });
    await link.click();
    await expect(link).toHaveAttribute('aria-current', 'page');
  }

  get calendar(): Locator {
    return this.page.getByRole('grid', { name: /^Days of/ });
  }

  /** The cell of today, which is marked as such. */
  get today(): Locator {
    return this.calendar.locator('[aria-current="date"]');
  }

  /** The cell that the arrows are on. */
  async activeDay(): Promise<string> {
    const id = (await this.calendar.getAttribute('aria-activedescendant')) ?? '';
    return (await this.page.locator(`[id="${id}"]`).getAttribute('aria-label')) ?? '';
  }

  async filterByTag(tag: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Filters' }).click();
    await this.page.getByRole('combobox', { name: 'Tags' }).selectOption({ label: `#${tag}` });
    await expect(this.page.getByRole('list', { name: 'What narrows the search' })).toContainText(tag);
  }

  async saveSearch(name: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Save this search' }).click();
    const dialog = this.page.getByRole('dialog');
    await dialog.getByLabel('Name').fill(name);
    await dialog.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(dialog).toBeHidden();
  }

  async openRevisions(): Promise<void> {
    await this.page.getByRole('link', { name: /revisions$/ }).click();
    await expect(this.page.getByRole('heading', { name: 'Revisions', level: 1 })).toBeVisible();
  }

  get comparison(): Locator {
    return this.page.getByRole('region', { name: 'Comparison' });
  }

  async export(format: 'PDF' | 'HTML' | 'Markdown'): Promise<Download> {
    await this.page.getByRole('button', { name: 'Export …' }).click();
    const dialog = this.page.getByRole('dialog');
    await dialog.getByRole('radio', { name: format }).check({ force: true });
    const download = this.page.waitForEvent('download');
    await dialog.getByRole('button', { name: 'Save the file' }).click();
    await expect(dialog.getByText('Saved as')).toBeVisible();
    return download;
  }
}
