import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';

/** A file that the app saved, ready to be handed to the other side. */
export interface HandedFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** What stands beside a commitment: witnesses, a stake, an audience. */
export class DevicesSection {
  readonly page: Page;
  readonly section: Locator;
  readonly dialog: Locator;

  constructor(page: Page) {
    this.page = page;
    this.section = page.getByRole('region', { name: 'Witness, stake and audience' });
    this.dialog = page.getByRole('dialog');
  }

  async askWitness(name: string): Promise<void> {
    await this.section.getByRole('button', { name: 'Ask a witness' }).click();
    await this.dialog.getByLabel('Who').fill(name);
    await this.dialog.getByRole('button', { name: 'Ask', exact: true }).click();
  }

  async saveRequestFor(name: string): Promise<HandedFile> {
    return saved(this.page, this.section.getByRole('button', { name: `Save the file for ${name}` }));
  }

  /** Opens a file in the dialog for a witness's answer. */
  async openAnswer(file: HandedFile): Promise<void> {
    if (!(await this.dialog.isVisible())) {
      await this.section.getByRole('button', { name: 'Open an answer' }).click();
    }
    await openFile(this.page, file);
  }

  async setStake(kind: 'Stake' | 'Reward', what: string): Promise<void> {
    await this.section.getByRole('button', { name: 'Add a stake or reward' }).click();
    await this.dialog.getByRole('radio', { name: kind }).check({ force: true });
    await this.dialog.getByRole('textbox').fill(what);
    await this.dialog.getByRole('button', { name: 'Set it' }).click();
  }

  async chooseAudience(name: string): Promise<void> {
    await this.section.getByRole('button', { name: 'Choose an audience' }).click();
    await this.dialog.getByLabel('Who').fill(name);
    await this.dialog.getByRole('button', { name: 'Choose', exact: true }).click();
  }
}

/** The witness's side: a file is opened, read and countersigned. */
export class WitnessPage {
  readonly page: Page;
  readonly list: Locator;

  constructor(page: Page) {
    this.page = page;
    this.list = page.getByRole('region', { name: 'What I witness' });
  }

  async openFile(file: HandedFile): Promise<void> {
    await openFile(this.page, file);
  }

  async dropFile({ name, mimeType, buffer }: HandedFile): Promise<void> {
    const parts = { name, mimeType, text: buffer.toString('utf8') };
    const dropped = await this.page.evaluateHandle((file) => {
      const data = new DataTransfer();
      data.items.add(new File([file.text], file.name, { type: file.mimeType }));
      return data;
    }, parts);
    const box = this.page.getByRole('group', { name: 'A file that somebody sent you' });
    await box.dispatchEvent('drop', { dataTransfer: dropped });
  }

  async countersign(): Promise<HandedFile> {
    return saved(this.page, this.page.getByRole('button', { name: 'Countersign and save the answer' }));
  }
}

async function openFile(page: Page, file: HandedFile): Promise<void> {
  await page.getByLabel('A file that somebody sent you').and(page.locator('input')).setInputFiles(file);
}

async function saved(page: Page, button: Locator): Promise<HandedFile> {
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  const buffer = await readFile(await download.path());
  return { name: download.suggestedFilename(), mimeType: 'application/json', buffer };
}
