import { expect, type Locator, type Page } from '@playwright/test';

/** The journal: its days, its search, writing and reading an entry, the evening reflection. */
export class JournalPage {
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async open(): Promise<void> {
    await this.page.getByRole('navigation').getByRole('link', { name: 'Journal' }).click();
    await expect(this.page.getByRole('heading', { name: 'Journal', level: 1 })).toBeVisible();
  }

  /** The text field of the editor; typing goes there. */
  get editor(): Locator {
    return this.page.getByRole('textbox', { name: 'Entry' });
  }

  get savedMark(): Locator {
    return this.page.getByText('Saved', { exact: true });
  }

  get restoredLine(): Locator {
    return this.page.getByText('Picked up where you left off');
  }

  /** The words of an entry as they are read. */
  get reading(): Locator {
    return this.page.getByRole('region', { name: 'Entry' });
  }

  async startEntry(): Promise<void> {
    await this.page.getByRole('button', { name: 'Write J' }).click();
    await expect(this.editor).toBeFocused();
  }

  async write(text: string): Promise<void> {
    await this.editor.pressSequentially(text);
    await expect(this.savedMark).toBeVisible();
  }

  async done(): Promise<void> {
    await this.page.getByRole('main').getByRole('button', { name: 'Done' }).click();
  }

  async search(text: string): Promise<void> {
    await this.page.keyboard.press('/');
    await expect(this.searchBox).toBeFocused();
    await this.searchBox.fill(text);
  }

  get searchBox(): Locator {
    return this.page.getByRole('searchbox', { name: 'Search the journal' });
  }

  get results(): Locator {
    return this.page.locator('[data-search-results] > li');
  }

  async startReflection(): Promise<void> {
    await this.page.getByRole('button', { name: 'Evening reflection', exact: true }).click();
    await expect(this.answer('small-win')).toBeFocused();
  }

  /** The field of a prompt: its words change from day to day, its id does not. */
  answer(prompt: string): Locator {
    return this.page.locator(`[data-prompt="${prompt}"] textarea`);
  }

  async selectAll(): Promise<void> {
    await this.reading.click();
    await this.reading.evaluate((element) => {
      document.getSelection()?.selectAllChildren(element);
    });
  }

  async pickFor(person: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Pick for a report' }).click();
    const dialog = this.page.getByRole('dialog');
    await dialog.getByLabel('In the report for').selectOption({ label: person });
    await dialog.getByRole('button', { name: 'Pick', exact: true }).click();
    await expect(dialog).toBeHidden();
  }

  async erase(): Promise<void> {
    await this.page.getByRole('button', { name: 'Erase …' }).click();
    const dialog = this.page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Erase for good' }).click();
    await expect(dialog.getByRole('heading', { name: 'Erased' })).toBeVisible();
    await dialog.getByRole('button', { name: 'Close' }).last().click();
  }
}
