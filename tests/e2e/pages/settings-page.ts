import { expect, type Locator, type Page } from '@playwright/test';

/** Settings, with the backups and what looks after the journal. */
export class SettingsPage {
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async open(): Promise<void> {
    await this.page.getByRole('navigation').getByRole('link', { name: 'Settings' }).click();
    await expect(this.name).toBeVisible();
  }

  get name(): Locator {
    return this.page.getByLabel('Name', { exact: true });
  }

  async changeName(name: string): Promise<void> {
    await this.name.fill(name);
    await this.name.press('Tab');
    await expect(this.page.getByText('Saved', { exact: true })).toBeVisible();
  }

  async chooseTheme(theme: 'As the system' | 'Light' | 'Dark'): Promise<void> {
    await this.page.getByText(theme, { exact: true }).click();
  }

  async undoLatest(): Promise<void> {
    await this.page.getByRole('button', { name: 'Undo' }).last().click();
  }

  get backups(): Locator {
    return this.page.getByRole('region', { name: 'Backups' }).getByRole('listitem');
  }

  async backUp(): Promise<void> {
    await this.page.getByRole('button', { name: 'Back up now' }).click();
    await expect(this.backups.filter({ hasText: 'Taken by you' }).first()).toBeVisible();
  }

  /** Goes back to the newest backup taken for this reason. */
  async restoreNewest(reason: string): Promise<void> {
    const backup = this.backups.filter({ hasText: reason }).first();
    await backup.getByRole('button', { name: 'Restore' }).click();
    const dialog = this.page.getByRole('dialog');
    await expect(dialog.getByText('The present state is kept')).toBeVisible();
    await dialog.getByRole('button', { name: 'Restore', exact: true }).click();
    await expect(dialog).toBeHidden();
  }

  async verify(): Promise<void> {
    await this.page.getByRole('button', { name: 'Verify' }).click();
    await expect(this.page.getByText('Every one is as it was recorded.')).toBeVisible();
  }
}
