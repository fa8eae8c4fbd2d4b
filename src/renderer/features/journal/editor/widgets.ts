import { WidgetType, type EditorView } from '@codemirror/view';
import { m } from '../../../../messages/index.ts';
import type { AppLinkKind } from '../app-link.ts';
import { showPicture, type PictureAddress } from '../picture-element.ts';

/** A link into the app, shown as the word it is about. It goes in one piece. */
export class ChipWidget extends WidgetType {
  private readonly kind: AppLinkKind;
  private readonly title: string;

  constructor(kind: AppLinkKind, title: string) {
    super();
    this.kind = kind;
    this.title = title;
  }

  override eq(other: ChipWidget): boolean {
    return other.kind === this.kind && other.title === this.title;
  }

  override toDOM(): HTMLElement {
    const chip = document.createElement('span');
    chip.className = 'cm-chip';
    chip.textContent = this.title;
    chip.title = kindWord(this.kind);
    return chip;
  }
}

/** What stands for the sign of a list item while the cursor is elsewhere. */
export class BulletWidget extends WidgetType {
  private readonly sign: string;

  constructor(sign: string) {
    super();
    this.sign = sign;
  }

  override eq(other: BulletWidget): boolean {
    return other.sign === this.sign;
  }

  override toDOM(): HTMLElement {
    const bullet = document.createElement('span');
    bullet.className = 'cm-item-marker';
    bullet.textContent = this.sign;
    return bullet;
  }
}

/** `[ ]` and `[x]` as a checkbox. What it is called is the rest of its line. */
export class CheckboxWidget extends WidgetType {
  private readonly isChecked: boolean;
  private readonly label: string;

  constructor(isChecked: boolean, label: string) {
    super();
    this.isChecked = isChecked;
    this.label = label;
  }

  override eq(other: CheckboxWidget): boolean {
    return other.isChecked === this.isChecked && other.label === this.label;
  }

  override toDOM(view: EditorView): HTMLElement {
    const box = document.createElement('input');
    box.type = 'checkbox';
    box.className = 'cm-checkbox';
    box.checked = this.isChecked;
    box.ariaLabel = this.label || m.editor_task_item();
    // By key it is ticked from its line, so that Tab does not stop at each.
    box.tabIndex = -1;
    // The cursor stays where it was.
    box.addEventListener('mousedown', (event) => event.preventDefault());
    box.addEventListener('click', (event) => {
      event.preventDefault();
      tick(view, view.posAtDOM(box));
    });
    return box;
  }

  override ignoreEvent(): boolean {
    return true;
  }
}

/** Ticks or unticks the checkbox at `position`, which may be either side of it. */
function tick(view: EditorView, position: number): void {
  const line = view.state.doc.lineAt(position);
  const box = [...line.text.matchAll(/\[[ xX]\]/g)].find(
    ({ index }) => index + 3 >= position - line.from && index <= position - line.from,
  );
  if (!box) return;
  const sign = line.from + box.index + 1;
  const insert = box[0] === '[ ]' ? 'x' : ' ';
  view.dispatch({ changes: { from: sign, to: sign + 1, insert }, userEvent: 'input.task' });
}

/** The picture under the line that names it. */
export class PictureWidget extends WidgetType {
  private readonly id: string;
  private readonly alt: string;
  private readonly addressOf: PictureAddress;

  constructor(id: string, alt: string, addressOf: PictureAddress) {
    super();
    this.id = id;
    this.alt = alt;
    this.addressOf = addressOf;
  }

  override eq(other: PictureWidget): boolean {
    return other.id === this.id && other.alt === this.alt;
  }

  override toDOM(view: EditorView): HTMLElement {
    const place = document.createElement('span');
    place.className = 'cm-picture';
    const picture = { id: this.id, alt: this.alt };
    void showPicture(place, picture, this.addressOf, () => view.requestMeasure());
    return place;
  }

  override get estimatedHeight(): number {
    return 240;
  }
}

/** Says that something is on its way into the text. */
export class PendingWidget extends WidgetType {
  private readonly text: string;

  constructor(text: string) {
    super();
    this.text = text;
  }

  override eq(other: PendingWidget): boolean {
    return other.text === this.text;
  }

  override toDOM(): HTMLElement {
    const note = document.createElement('span');
    note.className = 'cm-pending';
    note.textContent = this.text;
    return note;
  }
}

export function kindWord(kind: AppLinkKind): string {
  const words: Record<AppLinkKind, () => string> = {
    person: m.editor_kind_person,
    goal: m.editor_kind_goal,
    commitment: m.editor_kind_commitment,
    image: m.editor_picture_unnamed,
  };
  return words[kind]();
}
