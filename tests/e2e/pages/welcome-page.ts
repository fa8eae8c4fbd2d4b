import { expect, type Locator, type Page } from '@playwright/test';

export interface FirstCommitment {
  readonly statement: string;
  readonly doneMeans: string;
  /** `YYYY-MM-DDTHH:MM` */
  readonly due: string;
  readonly firstStep: string;
}

/** The three steps of the first run. */
export class WelcomePage {
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async expectOpen(): Promise<void> {
    await expect(this.page.getByRole('heading', { name: 'Welcome to Throughline' })).toBeVisible();
  }

  step(number: number): Locator {
    return this.page.getByText(`Step ${number} of 3`);
  }

  async tellName(name: string): Promise<void> {
    await this.page.getByLabel('What should it call you?').fill(name);
  }

  async tellCommitment(words: FirstCommitment): Promise<void> {
    await this.page.getByLabel('I will …').fill(words.statement);
    await this.page.getByLabel('Done means …').fill(words.doneMeans);
    await this.page.getByLabel('By when?').fill(words.due);
    await this.page.getByLabel('The first step').fill(words.firstStep);
  }

  async next(): Promise<void> {
    await this.page.getByRole('button', { name: 'Next' }).click();
  }

  async skip(): Promise<void> {
    await this.page.getByRole('button', { name: 'Skip this step' }).click();
  }

  async start(): Promise<void> {
    await this.page.getByRole('button', { name: 'Start', exact: true }).click();
    await expect(this.page).toHaveURL(/#\/today/);
  }

  /** Through all three steps without a word, for tests about something else. */
  async skipAll(): Promise<void> {
    await this.expectOpen();
    for (const number of [1, 2, 3]) {
      await expect(this.step(number)).toBeVisible();
      await this.skip();
    }
    await expect(this.page).toHaveURL(/#\/today/);
  }
}
