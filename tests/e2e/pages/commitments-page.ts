import type { Locator, Page } from '@playwright/test';

/** The list of commitments. */
export class CommitmentsPage {
  readonly page: Page;
  readonly words: Locator;

  constructor(page: Page) {
    this.page = page;
    this.words = page.getByRole('searchbox', { name: 'Find by words' });
  }

  async open(): Promise<void> {
    await this.page.evaluate(() => (location.hash = '/commitments'));
    await this.words.waitFor();
  }

  async show(which: 'Open' | 'Awaiting' | 'Settled' | 'All'): Promise<void> {
    await this.page
      .getByRole('group', { name: 'Which commitments' })
      .getByText(which, { exact: true })
      .click();
  }

  row(statement: string): Locator {
    return this.page.getByRole('link', { name: statement });
  }
}
