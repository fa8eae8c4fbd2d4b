import type { Locator, Page } from '@playwright/test';

/** What a verdict or check-in moved, beside the toast. */
export class FeedbackCard {
  readonly root: Locator;
  readonly picture: Locator;

  constructor(page: Page) {
    this.root = page.getByRole('region', { name: 'What this moved' });
    this.picture = this.root.getByRole('img');
  }
}
