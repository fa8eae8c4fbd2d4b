import type { Locator, Page } from '@playwright/test';

/** A practice: how it is begun, and its part of the commitment's page. */
export class PracticePage {
  readonly page: Page;
  readonly section: Locator;
  readonly year: Locator;

  constructor(page: Page) {
    this.page = page;
    this.section = page.getByRole('region', { name: 'Practice', exact: true });
    this.year = page.getByRole('grid', { name: /^Days of/ });
  }

  async begin(line: string): Promise<void> {
    await this.page.getByLabel('I will', { exact: true }).fill(line);
    await this.page.getByRole('button', { name: /^Take over: / }).click();
    await this.page.getByRole('button', { name: 'Begin it' }).click();
    await this.section.waitFor();
  }

  async more(statement: string, item: string): Promise<void> {
    await this.section.getByRole('button', { name: `More for “${statement}”` }).click();
    await this.page.getByRole('menuitem', { name: item }).click();
  }

  async save(): Promise<void> {
    await this.page.getByRole('button', { name: 'Save the day' }).click();
  }
}
