import { expect, type Locator, type Page } from '@playwright/test';
import { callApp } from '../support/call-app.ts';
import { goTo } from '../support/go-to.ts';

/** Guided entries: the plan of a morning, an evening, reviews; and the questions they ask. */
export class GuidedPage {
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** The logical day it is for the app. */
  async today(): Promise<string> {
    const answer = (await callApp(this.page, 'profile.get', {})) as { value: { today: string } };
    return answer.value.today;
  }

  async open(path: string, title: string): Promise<void> {
    await goTo(this.page, path);
    await expect(this.page.getByRole('heading', { name: title, level: 1 })).toBeVisible();
  }

  /** The field of a question: its words change from day to day, its id does not. */
  answer(prompt: string): Locator {
    return this.page.locator(`[data-prompt="${prompt}"] textarea`);
  }

  get facts(): Locator {
    return this.page.getByRole('region', { name: 'What the journal knows' });
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('main').getByRole('button', { name });
  }

  async done(): Promise<void> {
    await this.button('Done').click();
    await expect(this.page.getByRole('heading', { name: 'Journal', level: 1 })).toBeVisible();
  }

  /** A question of the set that is being edited. */
  question(text: string): Locator {
    return this.page.getByRole('main').getByRole('checkbox', { name: text });
  }
}
