import { expect, type Locator, type Page } from '@playwright/test';

/** The alignment session, and the record of those that were held. */
export class AlignmentPage {
  readonly page: Page;
  readonly records: Locator;

  constructor(page: Page) {
    this.page = page;
    this.records = page.getByRole('region', { name: 'Sessions held' });
  }

  async openFromGoals(): Promise<void> {
    await this.page.getByRole('button', { name: 'Align goals' }).click();
    await this.page.getByRole('heading', { name: 'Align goals', level: 1 }).waitFor();
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('main').getByRole('button', { name });
  }

  /** The thing that is looked at now has the focus on its title. */
  async expectAt(count: string, title: string): Promise<void> {
    await expect(this.page.getByText(count, { exact: true })).toBeVisible();
    await expect(this.page.getByRole('heading', { name: title, level: 2 })).toBeFocused();
  }

  choice(name: string | RegExp): Locator {
    return this.page.getByRole('radio', { name });
  }
}
