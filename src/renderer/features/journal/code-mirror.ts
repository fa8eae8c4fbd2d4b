import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { markdownKeymap, markdownLanguage } from '@codemirror/lang-markdown';
import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { EditorState } from '@codemirror/state';
import { EditorView, keymap, placeholder } from '@codemirror/view';
import { tags } from '@lezer/highlight';

export interface EditorOptions {
  readonly parent: ShadowRoot;
  readonly text: string;
  /** The accessible name of the text field. */
  readonly label: string;
  readonly placeholder: string;
  onchange(text: string): void;
  /** The selected words, `''` when none are. */
  onselect(text: string): void;
  onblur(): void;
}

/**
 * A Markdown editor that keeps the text verbatim. It lives in a shadow root: there CodeMirror puts its styles into a
 * constructed style sheet, which a CSP without `unsafe-inline` allows; in the document it would need a style element.
 * Tokens and fonts are inherited.
 */
export function createEditor(options: EditorOptions): EditorView {
  const state = EditorState.create({
    doc: options.text,
    extensions: [
      history(),
      // Not `markdown()`: that brings the languages of HTML, CSS and JavaScript, three times the size, for embedded code.
      markdownLanguage,
      syntaxHighlighting(marks),
      EditorView.lineWrapping,
      look,
      placeholder(options.placeholder),
      EditorView.contentAttributes.of({
        'aria-label': options.label,
        spellcheck: 'true',
        autocapitalize: 'on',
      }),
      keymap.of([...markdownKeymap, ...defaultKeymap, ...historyKeymap]),
      EditorView.updateListener.of((update) => {
        if (update.docChanged) options.onchange(update.state.doc.toString());
        if (update.selectionSet || update.docChanged) options.onselect(selectedText(update.state));
        if (update.focusChanged && !update.view.hasFocus) options.onblur();
      }),
    ],
  });
  return new EditorView({ state, parent: options.parent, root: options.parent });
}

function selectedText(state: EditorState): string {
  return state.selection.ranges
    .map(({ from, to }) => state.sliceDoc(from, to))
    .join('\n')
    .trim();
}

const look = EditorView.theme({
  '&': { color: 'var(--color-ink)', backgroundColor: 'transparent', fontSize: 'var(--text-l)' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': {
    fontFamily: 'var(--font-serif)',
    lineHeight: 'var(--leading-entry)',
    overflow: 'visible',
  },
  '.cm-content': { padding: '0', minHeight: '16rem', caretColor: 'var(--color-accent)' },
  '.cm-line': { padding: '0' },
  '.cm-placeholder': { color: 'var(--color-ink-soft)' },
});

const marks = HighlightStyle.define([
  { tag: tags.heading, fontWeight: '600' },
  { tag: tags.heading1, fontSize: 'var(--text-xl)' },
  { tag: tags.emphasis, fontStyle: 'italic' },
  { tag: tags.strong, fontWeight: '650' },
  { tag: tags.link, color: 'var(--color-accent)' },
  { tag: tags.url, color: 'var(--color-ink-soft)' },
  { tag: tags.monospace, fontFamily: 'var(--font-mono)', fontSize: '0.9em' },
  { tag: tags.quote, color: 'var(--color-ink-soft)', fontStyle: 'italic' },
  { tag: [tags.processingInstruction, tags.contentSeparator], color: 'var(--color-ink-soft)' },
]);
