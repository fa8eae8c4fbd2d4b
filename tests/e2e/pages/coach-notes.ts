import type { Locator, Page } from '@playwright/test';

/** The notes of the coach, wherever they stand. */
export class CoachNotes {
  readonly root: Locator;

  constructor(page: Page) {
    this.root = page.locator('[data-coach]');
  }

  summary(text: string): Locator {
    return this.root.locator('summary', { hasText: text });
  }

  async open(): Promise<void> {
    await this.root.locator('summary').press('Enter');
  }

  fix(name: string): Locator {
    return this.root.getByRole('button', { name, exact: true });
  }

  async leave(note: string): Promise<void> {
    await this.root.getByRole('button', { name: `Leave it as it is: ${note}` }).press('Enter');
  }
}
