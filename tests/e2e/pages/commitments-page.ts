import { expect, type Locator, type Page } from '@playwright/test';

/** The list of commitments. */
export class CommitmentsPage {
  readonly page: Page;
  readonly words: Locator;
  readonly grid: Locator;
  readonly views: Locator;

  constructor(page: Page) {
    this.page = page;
    this.words = page.getByRole('searchbox', { name: 'Find by words' });
    this.grid = page.getByRole('grid', { name: 'Commitments' });
    this.views = page.getByRole('navigation', { name: 'Saved views' });
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

  async narrow(label: string, option: string): Promise<void> {
    const choice = this.page.getByRole('search').getByLabel(label, { exact: true });
    if (!(await choice.isVisible())) await this.page.getByRole('button', { name: /^Narrow/ }).click();
    await choice.selectOption({ label: option });
  }

  row(statement: string): Locator {
    return this.page.getByRole('link', { name: statement, exact: true });
  }

  /** The row with what stands in it, to ask whether it is chosen. */
  line(statement: string): Locator {
    return this.grid.getByRole('row').filter({ has: this.row(statement) });
  }

  async saveView(name: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Save this view' }).click();
    await this.page.getByRole('dialog').getByLabel('Name', { exact: true }).fill(name);
    await this.page.keyboard.press('Enter');
    await expect(this.views.getByRole('link', { name })).toHaveAttribute('aria-current', 'page');
  }

  async changeChosen(fill: (dialog: Locator) => Promise<void>): Promise<void> {
    await this.page.getByRole('button', { name: 'Change …' }).click();
    const dialog = this.page.getByRole('dialog');
    await fill(dialog);
    await dialog.getByRole('button', { name: 'Change them' }).click();
  }
}
