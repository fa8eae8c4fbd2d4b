import type { Locator, Page } from '@playwright/test';

/** The page of one goal. */
export class GoalPage {
  readonly page: Page;
  readonly keyResults: Locator;
  readonly thread: Locator;
  readonly grading: Locator;

  constructor(page: Page) {
    this.page = page;
    this.keyResults = page.getByRole('region', { name: /^Key results/ });
    this.thread = page.getByRole('list', {
      name: 'From the purpose to this goal, and what it is reached by',
    });
    this.grading = page.getByRole('region', { name: 'Grade' });
  }

  /** Opens the dialog that adds one, and names it. */
  async beginKeyResult(title: string, measure: string): Promise<Locator> {
    await this.keyResults.getByRole('button', { name: 'Add a key result' }).click();
    const dialog = this.page.getByRole('dialog');
    await dialog.getByLabel('Key result').fill(title);
    await dialog.getByRole('radio', { name: measure }).check({ force: true });
    return dialog;
  }

  async saveKeyResult(): Promise<void> {
    const dialog = this.page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Add a key result' }).click();
    await dialog.waitFor({ state: 'hidden' });
  }

  keyResult(title: string): Locator {
    return this.keyResults.getByRole('listitem', { name: title });
  }

  async checkIn(title: string, value: string): Promise<void> {
    const one = this.keyResult(title);
    await one.getByRole('button', { name: `Check in on “${title}”` }).click();
    await one.getByLabel('Value now').fill(value);
    await one.getByLabel('Value now').press('Enter');
  }

  async choose(title: string, item: string): Promise<void> {
    await this.page.getByRole('button', { name: `More for “${title}”` }).click();
    await this.page.getByRole('menuitem', { name: item }).click();
  }

  /** Undo in the toast that says `done`. */
  async undo(done: string): Promise<void> {
    const toast = this.page.locator('.toast').filter({ hasText: done });
    await toast.getByRole('button', { name: 'Undo' }).click();
  }
}
