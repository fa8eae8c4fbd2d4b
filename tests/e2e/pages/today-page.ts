import type { Locator, Page } from '@playwright/test';
import { callApp } from '../support/call-app.ts';
import { markLeft, settled } from '../support/go-to.ts';

/** Today, with its capture line. */
export class TodayPage {
  readonly page: Page;
  readonly line: Locator;

  constructor(page: Page) {
    this.page = page;
    this.line = page.getByRole('textbox', { name: 'New commitment in one line' });
  }

  async open(): Promise<void> {
    await this.page.evaluate(() => (location.hash = '/today'));
    await this.line.waitFor();
  }

  /** Switches the evening prompt off and deals with what came in, over the host's own door. */
  async withoutEveningPrompt(): Promise<void> {
    await callApp(this.page, 'profile.change', { eveningPromptAt: null });
    const notices = (await callApp(this.page, 'reminder.notices', {})) as { value: { reminderId: string }[] };
    for (const { reminderId } of notices.value) await callApp(this.page, 'reminder.done', { id: reminderId });
  }

  /** Types a line and waits until it was read. */
  async type(text: string): Promise<void> {
    await this.line.fill(text);
    await this.page.getByText(/^I will: /).waitFor();
  }

  async record(): Promise<void> {
    await this.line.press('Enter');
  }

  async recordAndOpen(): Promise<void> {
    await markLeft(this.page);
    await this.line.press('Shift+Enter');
    await this.page.waitForURL(/#\/commitments\/[\w-]+$/);
    await settled(this.page);
  }

  /** A chip under the line, by what it says. */
  chip(text: string | RegExp): Locator {
    return this.page.getByRole('button', { name: text });
  }

  question(text: string): Locator {
    return this.page.getByRole('group', { name: text });
  }

  section(title: string): Locator {
    return this.page.getByRole('region', { name: title });
  }
}
