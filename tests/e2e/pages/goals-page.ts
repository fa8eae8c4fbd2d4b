import type { Locator, Page } from '@playwright/test';

/** The tree of goals, with the chosen one beside it. */
export class GoalsPage {
  readonly page: Page;
  readonly tree: Locator;

  constructor(page: Page) {
    this.page = page;
    this.tree = page.getByRole('tree');
  }

  async open(): Promise<void> {
    await this.page.evaluate(() => (location.hash = '/goals'));
    await this.page.getByRole('heading', { name: 'Goals', level: 1 }).waitFor();
  }

  /** Adds a goal at the root, or under the chosen one. */
  async add(title: string, button: 'Add a goal' | 'Add a goal under it'): Promise<void> {
    await this.page.getByRole('button', { name: button, exact: true }).click();
    const dialog = this.page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: 'Goal' }).fill(title);
    await dialog.getByRole('button', { name: 'Add a goal', exact: true }).click();
    await this.goal(title).waitFor();
  }

  goal(title: string): Locator {
    return this.tree.getByRole('treeitem').filter({ hasText: title });
  }
}
