import { markdownLanguage } from '@codemirror/lang-markdown';
import { EditorView } from '@codemirror/view';
import { afterEach, describe, expect, it } from 'vitest';
import { liveMarks } from './live-marks.ts';

const id = '018f0000-0000-7000-8000-000000000001';
const views: EditorView[] = [];

function show(doc: string): EditorView {
  const extensions = [markdownLanguage, liveMarks(async () => undefined)];
  const view = new EditorView({ doc, extensions, parent: document.body });
  views.push(view);
  return view;
}

describe('the live view of Markdown', () => {
  afterEach(() => {
    for (const view of views.splice(0)) view.destroy();
  });

  it('shows a link into the app as the word it is about', () => {
    const { contentDOM } = show(`Met [Ana \\[S\\]](throughline:person/${id}) today`);
    expect(contentDOM.querySelector('.cm-chip')?.textContent).toBe('Ana [S]');
    expect(contentDOM.textContent).toBe('Met Ana [S] today');
  });

  it('ticks and unticks a checkbox where it stands, and changes nothing else', () => {
    const doc = '- [ ] one [ ]\n  - [x] two\n\n> - [ ] three';
    const view = show(doc);
    const boxes = (): HTMLInputElement[] => [...view.contentDOM.querySelectorAll('input')];
    expect(boxes().map(({ ariaLabel, checked }) => [ariaLabel, checked])).toEqual([
      ['one [ ]', false],
      ['two', true],
      ['three', false],
    ]);
    for (const index of [0, 1, 2]) boxes()[index]?.click();
    expect(view.state.doc.toString()).toBe('- [x] one [ ]\n  - [ ] two\n\n> - [x] three');
  });

  it('says that a picture cannot be shown when there is none', async () => {
    const { contentDOM } = show(`![the desk](throughline:image/${id})`);
    await expect
      .poll(() => contentDOM.querySelector('.cm-picture')?.textContent)
      .toBe('the desk (this picture cannot be shown)');
  });

  it('asks for no picture from elsewhere', () => {
    expect(show('![a](https://example.org/x.png)').contentDOM.querySelector('img, .cm-picture')).toBeNull();
  });

  it('gives each line its own direction', () => {
    const lines = [...show('שלום\nhello').contentDOM.querySelectorAll('.cm-line')];
    expect(lines.map((line) => line.getAttribute('dir'))).toEqual(['auto', 'auto']);
  });
});
