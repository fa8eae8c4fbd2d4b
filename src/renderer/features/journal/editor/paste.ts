import { syntaxTree } from '@codemirror/language';
import type { Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { keepPlace } from './pending.ts';
import { addPictures, isPicture, type Pictures } from './pictures.ts';

/** Longer markup than this is taken as its plain text: a page of a book has a hundredth of it. */
const longestMarkup = 2_000_000;
/** What has none of these is plain words in boxes, as code editors copy them. */
const structure = /<(?:a|h[1-6]|ul|ol|li|table|strong|em|b|i|blockquote|pre|code|del|s|p)[\s>]/i;

/**
 * What is pasted or dropped. A web page's markup becomes Markdown, pictures are added to the journal, and plain text stays
 * plain; with Shift the plain text is taken whatever else there is.
 */
export function pasteAndDrop(pictures: Pictures): Extension {
  let isPlain = false;
  return EditorView.domEventHandlers({
    keydown(event) {
      isPlain = event.shiftKey && (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'v';
      return false;
    },
    paste(event, view) {
      const takesPlain = isPlain || isInCode(view);
      isPlain = false;
      if (!event.clipboardData || takesPlain) return false;
      return takeContent(view, event.clipboardData, pictures);
    },
    drop(event, view) {
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length === 0 || files.every(isText)) return false;
      const at = view.posAtCoords({ x: event.clientX, y: event.clientY }) ?? view.state.selection.main.head;
      event.preventDefault();
      void addPictures(view, files, pictures, at);
      return true;
    },
  });
}

/** Answers whether it took what is on the clipboard; CodeMirror takes the plain text else. */
function takeContent(view: EditorView, data: DataTransfer, pictures: Pictures): boolean {
  const html = data.getData('text/html');
  const text = data.getData('text/plain');
  const files = [...data.files].filter(isPicture);
  // Word and spreadsheets put a picture of the copied words beside them; the words are meant.
  if (files.length > 0 && text.trim() === '') {
    void addPictures(view, files, pictures);
    return true;
  }
  if (html.length > longestMarkup || !structure.test(html)) return false;
  void pasteMarkup(view, html, text);
  return true;
}

async function pasteMarkup(view: EditorView, html: string, text: string): Promise<void> {
  view.dispatch(view.state.replaceSelection(''), { userEvent: 'delete.selection' });
  const place = keepPlace(view, view.state.selection.main.head, '');
  const markdown = await import('./web-paste.ts').then(
    ({ htmlToMarkdown }) => htmlToMarkdown(html),
    () => text,
  );
  place.fill((before) => asBlocks(before, markdown.trim() === '' ? text : markdown));
}

/** Several paragraphs or a list in the middle of a line begin on lines of their own. */
function asBlocks(before: string, markdown: string): string {
  const isBlock = markdown.includes('\n') || /^(?:#{1,6} |[-*+] |\d+[.)] |> |\|)/.test(markdown);
  return isBlock && before.trim() !== '' ? `\n\n${markdown}` : markdown;
}

function isInCode(view: EditorView): boolean {
  return /Code/.test(syntaxTree(view.state).resolveInner(view.state.selection.main.head, -1).name);
}

function isText(file: File): boolean {
  return file.type.startsWith('text/') || /\.(?:md|markdown|txt)$/i.test(file.name);
}
