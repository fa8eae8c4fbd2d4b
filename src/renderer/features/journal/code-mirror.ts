import {
  acceptCompletion,
  closeCompletion,
  completionKeymap,
  completionStatus,
} from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { markdownKeymap, markdownLanguage, pasteURLAsLink } from '@codemirror/lang-markdown';
import { syntaxHighlighting } from '@codemirror/language';
import { EditorState, Prec, type Extension } from '@codemirror/state';
import { EditorView, keymap, placeholder } from '@codemirror/view';
import { m } from '../../../messages/index.ts';
import {
  insertLink,
  nestItems,
  toggleBold,
  toggleItalic,
  toggleTask,
  unnestItems,
} from './editor/commands.ts';
import { lengthLimit } from './editor/length-limit.ts';
import { liveMarks } from './editor/live-marks.ts';
import { highlight, look } from './editor/look.ts';
import { pasteAndDrop } from './editor/paste.ts';
import { pendingPlaces } from './editor/pending.ts';
import { addPictures, type Pictures } from './editor/pictures.ts';
import { referenceCompletion } from './editor/references.ts';
import { words } from './editor/word-count.ts';
import type { ReferenceSource } from './references.ts';

export interface EditorOptions {
  readonly parent: ShadowRoot;
  readonly text: string;
  /** The accessible name of the text field. */
  readonly label: string;
  readonly placeholder: string;
  /** The most characters it holds. */
  readonly mostCharacters: number;
  readonly references: ReferenceSource;
  readonly pictures: Pictures;
  onchange(text: string): void;
  oncount(words: number): void;
  /** The selected words, `''` when none are. */
  onselect(text: string): void;
  onblur(): void;
  /** Something would have gone beyond the most characters, and was refused. */
  ontoolong(): void;
}

export interface Editor {
  focus(): void;
  addPictures(files: readonly File[]): void;
  destroy(): void;
}

const mostSelected = 10_000;

/**
 * A Markdown editor that keeps the text verbatim. It lives in a shadow root: there CodeMirror puts its styles into a
 * constructed style sheet, which a CSP without `unsafe-inline` allows; in the document it would need a style element.
 * Tokens and fonts are inherited.
 */
export function createEditor(options: EditorOptions): Editor {
  const state = EditorState.create({
    doc: options.text,
    extensions: [
      history(),
      // Not `markdown()`: that brings the languages of HTML, CSS and JavaScript, three times the size, for embedded code.
      markdownLanguage,
      syntaxHighlighting(highlight),
      look,
      liveMarks(options.pictures.addressOf),
      pendingPlaces,
      referenceCompletion(options.references),
      pasteURLAsLink,
      pasteAndDrop(options.pictures),
      lengthLimit(options.mostCharacters, options.ontoolong),
      words,
      field(options),
      keys,
      tell(options),
    ],
  });
  const view = new EditorView({ state, parent: options.parent, root: options.parent });
  options.oncount(view.state.field(words));
  return {
    focus: () => view.focus(),
    addPictures: (files) => void addPictures(view, files, options.pictures),
    destroy: () => view.destroy(),
  };
}

/** The text field itself: wrapped lines, each in its own direction, with the host's spell check. */
function field({ label, placeholder: hint }: EditorOptions): Extension {
  return [
    EditorView.lineWrapping,
    EditorView.perLineTextDirection.of(true),
    placeholder(hint),
    EditorState.phrases.of({ Completions: m.editor_proposals() }),
    EditorView.contentAttributes.of({
      'aria-label': label,
      dir: 'auto',
      spellcheck: 'true',
      autocapitalize: 'on',
    }),
  ];
}

const keys: Extension = [
  Prec.high(
    keymap.of([
      { key: 'Mod-b', run: toggleBold },
      { key: 'Mod-i', run: toggleItalic },
      { key: 'Mod-Shift-k', run: insertLink },
      { key: 'Alt-Enter', run: toggleTask },
      ...completionKeymap.filter(({ key }) => key !== 'Escape'),
      // Only a list that is open takes Escape, not one that may come: else leaving focus mode would take two.
      { key: 'Escape', run: (view) => completionStatus(view.state) === 'active' && closeCompletion(view) },
      { key: 'Tab', run: acceptCompletion },
      { key: 'Tab', run: nestItems, shift: unnestItems },
    ]),
  ),
  keymap.of([...markdownKeymap, ...defaultKeymap, ...historyKeymap]),
];

function tell({ onchange, oncount, onselect, onblur }: EditorOptions): Extension {
  return EditorView.updateListener.of(({ state, docChanged, selectionSet, focusChanged, view }) => {
    if (docChanged) {
      onchange(state.doc.toString());
      oncount(state.field(words));
    }
    if (selectionSet || docChanged) onselect(selectedText(state));
    if (focusChanged && !view.hasFocus) onblur();
  });
}

/** No more of it than anyone could ask for: all of a long entry may be selected. */
function selectedText(state: EditorState): string {
  return state.selection.ranges
    .map(({ from, to }) => state.sliceDoc(from, Math.min(to, from + mostSelected)))
    .join('\n')
    .trim();
}
