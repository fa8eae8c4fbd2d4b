import type { Locator, Page } from '@playwright/test';

/** The page of one commitment. */
export class CommitmentPage {
  readonly page: Page;
  readonly thread: Locator;
  readonly history: Locator;

  constructor(page: Page) {
    this.page = page;
    this.thread = page.getByRole('list', { name: 'From the purpose to this commitment and its steps' });
    this.history = page.getByRole('region', { name: 'History' });
  }

  async addStep(text: string): Promise<void> {
    const line = this.page.getByRole('textbox', { name: 'Add a step' });
    await line.fill(text);
    await line.press('Enter');
    await this.page.getByRole('checkbox', { name: `Complete “${text}”` }).waitFor();
  }

  /** The words of the step at a place, from 1. */
  step(position: number): Locator {
    return this.page.getByRole('textbox', { name: `Step ${position}`, exact: true });
  }

  async changeDue(local: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Change the due' }).click();
    await this.page.getByLabel('New due').fill(local);
  }

  async moveIt(): Promise<void> {
    await this.page.getByRole('button', { name: 'Move it' }).click();
  }

  /** Opens the dialog in which the words of a promise are changed. */
  async reword(words: { statement?: string; doneMeans?: string }): Promise<void> {
    await this.page.getByRole('button', { name: 'Reword' }).click();
    const dialog = this.page.getByRole('dialog');
    if (words.statement !== undefined) {
      await dialog.getByLabel('I will', { exact: true }).fill(words.statement);
    }
    if (words.doneMeans !== undefined) await dialog.getByLabel('Done means').fill(words.doneMeans);
  }

  async changeIt(): Promise<void> {
    await this.page.getByRole('button', { name: 'Change it' }).click();
  }

  async giveVerdict(verdict: 'Kept' | 'Partly kept' | 'Missed' | 'Excused' | 'Withdrawn'): Promise<void> {
    const group = this.page.getByRole('group', { name: /^Verdict on/ });
    await group.getByRole('button', { name: verdict, exact: true }).click();
  }

  async recordVerdict(): Promise<void> {
    await this.page.getByRole('button', { name: 'Record the verdict' }).click();
  }

  /** Undo in the toast that says `done`. */
  async undo(done: string | RegExp): Promise<void> {
    const toast = this.page.locator('.toast').filter({ hasText: done });
    await toast.getByRole('button', { name: 'Undo' }).click();
  }
}
