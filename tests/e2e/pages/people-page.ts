import { expect, type Locator, type Page } from '@playwright/test';

/** The list of people, and one person's page. */
export class PeoplePage {
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async open(): Promise<void> {
    await this.page.getByRole('navigation').getByRole('link', { name: 'People' }).click();
    await expect(this.page.getByRole('heading', { name: 'People', level: 1 })).toBeVisible();
  }

  async add(name: string): Promise<void> {
    await this.page.getByLabel('Name').fill(name);
    await this.page.getByRole('button', { name: 'Add person' }).click();
    await expect(this.person(name)).toBeVisible();
  }

  person(name: string): Locator {
    return this.page.getByRole('main').getByRole('link', { name });
  }

  async openPerson(name: string): Promise<void> {
    await this.person(name).click();
    await expect(this.page.getByRole('heading', { name, level: 1 })).toBeVisible();
  }

  async raiseNeed(what: string): Promise<void> {
    await this.page.getByLabel('I need …').fill(what);
    await this.page.getByRole('button', { name: 'Add need' }).click();
  }

  /** The button that says a need was met: there while it waits. */
  need(what: string): Locator {
    return this.page.getByRole('button', { name: `Met: ${what}` });
  }

  async recordOneOnOne(decisions: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Record a 1:1' }).click();
    await this.page.getByLabel('What was decided').fill(decisions);
    await this.page.getByRole('button', { name: 'Record it' }).click();
  }

  async prepareReport(): Promise<void> {
    await this.page.getByRole('button', { name: 'Prepare 1:1 report' }).click();
  }
}
