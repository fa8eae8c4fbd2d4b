import { expect, type Locator, type Page } from '@playwright/test';

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
  async add(
    title: string,
    button: 'Add a goal' | 'Add a goal under it',
    kind?: 'Purpose' | 'Objective' | 'Outcome',
  ): Promise<void> {
    await this.page.getByRole('button', { name: button, exact: true }).click();
    const dialog = this.page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: 'Goal' }).fill(title);
    if (kind) await dialog.getByRole('radio', { name: kind }).check();
    await dialog.getByRole('button', { name: 'Add a goal', exact: true }).click();
    await this.goal(title).waitFor();
  }

  goal(title: string): Locator {
    return this.tree.getByRole('treeitem').filter({ hasText: title });
  }

  /** The titles of the lines that are drawn, each with as many dashes before it as it is deep. */
  async outline(): Promise<string[]> {
    return this.tree.getByRole('treeitem').evaluateAll((rows) =>
      rows.map((row) => {
        const level = Number(row.getAttribute('aria-level'));
        return `${'-'.repeat(level - 1)}${row.querySelector('[data-title]')?.textContent ?? ''}`;
      }),
    );
  }

  async expectOutline(...lines: string[]): Promise<void> {
    await expect.poll(() => this.outline()).toEqual(lines);
  }

  /** Moves the goal with the keys. */
  async move(title: string, key: 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight'): Promise<void> {
    await this.goal(title).focus();
    await this.page.keyboard.press(`Alt+${key}`);
  }

  async drag(title: string, target: string, at: 'before' | 'into' | 'after'): Promise<void> {
    const row = this.goal(target);
    const box = await row.boundingBox();
    if (box === null) throw new Error(`“${target}” is not drawn`);
    const shares = { before: 0.1, into: 0.5, after: 0.9 };
    const targetPosition = { x: box.width / 2, y: box.height * shares[at] };
    await this.goal(title).dragTo(row, { targetPosition });
  }

  async choose(item: string): Promise<void> {
    await this.page.getByRole('button', { name: /^More for/ }).click();
    await this.page.getByRole('menuitem', { name: item }).click();
  }
}
