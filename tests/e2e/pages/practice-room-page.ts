import { expect, type Locator, type Page } from '@playwright/test';
import { goTo } from '../support/go-to.ts';

/** The practice room and the exercises in it. */
export class PracticeRoomPage {
  readonly page: Page;
  readonly main: Locator;

  constructor(page: Page) {
    this.page = page;
    this.main = page.getByRole('main');
  }

  async open(): Promise<void> {
    await goTo(this.page, '/practice-room');
    await this.page.getByRole('heading', { name: 'Practice room', level: 1 }).waitFor();
  }

  /** Opens the first question of a new exercise. */
  async begin(name: string): Promise<void> {
    await this.main.getByRole('heading', { name, level: 3 }).getByRole('link').click();
    await this.page.getByRole('heading', { name, level: 1 }).waitFor();
    await this.button(/^Begin/).click();
  }

  button(name: string | RegExp): Locator {
    return this.main.getByRole('button', { name });
  }

  section(name: string): Locator {
    return this.page.getByRole('region', { name });
  }

  /** The question that is asked now; its control has the focus and its words as its name. */
  answerTo(question: string): Locator {
    return this.main.getByRole('textbox', { name: question });
  }

  async expectAsked(question: string, count: string): Promise<void> {
    await expect(this.main.getByRole('heading', { name: question, level: 2 })).toBeVisible();
    await expect(this.main.getByText(count, { exact: true })).toBeVisible();
  }

  /** Answers in words and goes on by key. */
  async answer(question: string, words: string): Promise<void> {
    await expect(this.answerTo(question)).toBeFocused();
    await this.page.keyboard.type(words);
    await this.page.keyboard.press('Control+Enter');
  }
}
