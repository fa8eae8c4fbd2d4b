import type { Locator, Page } from '@playwright/test';

/** Milestones, the new plan and help when stuck, on a commitment's page; and the five-minute start, which is on every screen. */
export class BreakdownPage {
  readonly page: Page;
  readonly dialog: Locator;
  readonly timer: Locator;
  readonly newPlan: Locator;

  constructor(page: Page) {
    this.page = page;
    this.dialog = page.getByRole('dialog');
    this.timer = page.getByRole('region', { name: 'Five minutes' });
    this.newPlan = page.getByRole('table', { name: 'Before and after, step by step' });
  }

  async planMilestones(): Promise<void> {
    await this.page.getByRole('button', { name: 'Plan milestones' }).click();
  }

  async divideBySize(total: string, unit: string, size: string): Promise<void> {
    await this.dialog.getByRole('radio', { name: 'By size of a part' }).check({ force: true });
    await this.dialog.getByLabel('How much in all').fill(total);
    await this.dialog.getByLabel('Counted in').fill(unit);
    await this.dialog.getByLabel('How much in one part').fill(size);
  }

  /** The words of a row of the proposal, from 1. */
  row(number: number): Locator {
    return this.dialog.getByRole('textbox', { name: `Step ${number}`, exact: true });
  }

  async accept(): Promise<void> {
    await this.dialog.getByRole('button', { name: 'Accept the plan' }).click();
  }

  async planAnew(): Promise<void> {
    await this.page.getByRole('button', { name: 'Plan anew' }).click();
  }

  async nameObstacle(obstacle: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Stuck?' }).click();
    await this.dialog.getByRole('radio', { name: obstacle }).check();
  }
}
