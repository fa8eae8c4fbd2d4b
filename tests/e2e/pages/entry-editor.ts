import { expect, type Locator, type Page } from '@playwright/test';

/** What a web page or another program puts on the clipboard, or a person drops. */
export interface Pasted {
  readonly html?: string;
  readonly text?: string;
  readonly file?: { readonly name: string; readonly type: string; readonly base64: string };
}

/** The editor of an entry: its text field, what it proposes, what is about the entry. */
export class EntryEditor {
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  get field(): Locator {
    return this.page.getByRole('textbox', { name: 'Entry' });
  }

  get proposals(): Locator {
    return this.page.getByRole('listbox').getByRole('option');
  }

  get pictures(): Locator {
    return this.field.getByRole('img');
  }

  get trouble(): Locator {
    return this.page.getByRole('status').filter({ hasText: 'was not added' });
  }

  get tags(): Locator {
    return this.page.getByRole('textbox', { name: 'Tags' });
  }

  /** The navigation, while it can be neither seen nor reached. */
  get hiddenNavigation(): Locator {
    return this.page.locator('nav:is([inert], [inert] *)');
  }

  async type(text: string): Promise<void> {
    await this.field.pressSequentially(text);
  }

  /** Chooses the proposal with this title by key, once it is proposed. */
  async choose(title: string): Promise<void> {
    await expect(this.proposals.filter({ hasText: title })).toHaveAttribute('aria-selected', 'true');
    await this.page.keyboard.press('Enter');
    await expect(this.proposals).toHaveCount(0);
  }

  /** Pastes as the browser does, with what a page or a program put on the clipboard. */
  async paste(pasted: Pasted): Promise<void> {
    await this.bring('paste', pasted);
  }

  /** Drops a file where the text begins. */
  async drop(file: NonNullable<Pasted['file']>): Promise<void> {
    await this.bring('drop', { file });
  }

  private async bring(how: 'paste' | 'drop', pasted: Pasted): Promise<void> {
    await this.field.evaluate(
      (element, [type, { html, text, file }]) => {
        const data = new DataTransfer();
        if (html !== undefined) data.setData('text/html', html);
        if (text !== undefined) data.setData('text/plain', text);
        if (file) {
          const bytes = Uint8Array.from(atob(file.base64), (sign) => sign.charCodeAt(0));
          data.items.add(new File([bytes], file.name, { type: file.type }));
        }
        const { left, top } = element.getBoundingClientRect();
        const at = { clientX: left + 2, clientY: top + 2, bubbles: true, cancelable: true };
        element.dispatchEvent(
          type === 'paste'
            ? new ClipboardEvent(type, { clipboardData: data, bubbles: true, cancelable: true })
            : new DragEvent(type, { dataTransfer: data, ...at }),
        );
      },
      [how, pasted] as const,
    );
  }
}
