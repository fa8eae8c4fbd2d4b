import type { Locator, Page } from '@playwright/test';

/** The outline of a commitment's steps. */
export class Outline {
  readonly page: Page;
  readonly root: Locator;
  /** The row that is no step yet. */
  readonly newRow: Locator;
  readonly progress: Locator;

  constructor(page: Page) {
    this.page = page;
    this.root = page.getByRole('group', { name: 'Steps' });
    this.newRow = this.root.getByRole('textbox', { name: 'Add a step' });
    this.progress = page.getByRole('region', { name: 'Steps' }).getByText(/^\d+ of \d+ done/);
  }

  /** The words of the step at a place, such as 2 or 2.1. */
  row(place: string): Locator {
    return this.root.getByRole('textbox', { name: `Step ${place}`, exact: true });
  }

  /** What stands there, each line indented as it is nested, without the new row. */
  lines(): Promise<string[]> {
    return this.root.locator('[data-step]').evaluateAll((items) =>
      items.flatMap((item) => {
        const words = item.querySelector('[data-words]');
        const text = words instanceof HTMLInputElement ? words.value : (words?.textContent.trim() ?? '');
        if (words?.getAttribute('aria-label') === 'Add a step') return [];
        let depth = 0;
        for (let above = item.parentElement?.closest('[data-step]'); above; depth += 1)
          above = above.parentElement?.closest('[data-step]');
        return [`${'  '.repeat(depth)}${text}`];
      }),
    );
  }

  async choose(text: string, action: string): Promise<void> {
    await this.root.getByRole('button', { name: `Actions for “${text}”`, exact: true }).click();
    await this.page.getByRole('menuitem', { name: action, exact: true }).click();
  }

  /** By its grip, to the place above another row and as deep as that. */
  async drag(text: string, above: string): Promise<void> {
    const item = (words: string): Locator =>
      this.root
        .locator('.row')
        .filter({ has: this.page.getByRole('button', { name: `Actions for “${words}”` }) });
    const target = item(above);
    const [from, to] = [await item(text).boundingBox(), await target.boundingBox()];
    if (from === null || to === null) throw new Error('There is no such row');
    const grip = item(text).getByRole('img');
    await item(text).hover();
    await grip.hover();
    const at = await grip.boundingBox();
    if (at === null) throw new Error('There is no grip');
    const x = at.x + at.width / 2 + to.x - from.x;
    await this.page.mouse.down();
    await this.page.mouse.move(x, to.y + 6, { steps: 6 });
    await this.page.mouse.move(x, to.y + 5);
    await this.page.mouse.up();
  }

  /** As the clipboard would give it. */
  async paste(row: Locator, text: string): Promise<void> {
    await row.evaluate((field, pasted) => {
      const data = new DataTransfer();
      data.setData('text/plain', pasted);
      field.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
      );
    }, text);
  }
}
