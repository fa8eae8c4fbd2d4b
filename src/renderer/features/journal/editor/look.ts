import { HighlightStyle } from '@codemirror/language';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';

/** One step of nesting in a list, and the room its marker takes. */
const step = 1.6;
/** Deeper lists than this are set like the deepest. */
export const deepestList = 6;

const depths = Array.from({ length: deepestList }, (_, index) => index + 1);

const listDepths: Record<string, Record<string, string>> = Object.fromEntries(
  depths.flatMap((depth): [string, Record<string, string>][] => [
    [`.cm-item-${depth}`, { paddingInlineStart: `${depth * step}em` }],
    [`.cm-quote.cm-item-${depth}`, { paddingInlineStart: `calc(${depth * step}em + var(--space-4))` }],
    [`.cm-item-${depth}.cm-item-first`, { textIndent: `${-depth * step}em` }],
    [`.cm-item-${depth} .cm-item-indent`, { width: `${(depth - 1) * step}em` }],
  ]),
);

/** How the text and its live marks look; the classes are set by live-marks.ts and the widgets. */
export const look = EditorView.theme({
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
  '.cm-quiet': { color: 'var(--color-ink-soft)', fontWeight: '400', fontStyle: 'normal' },
  '.cm-address': { fontSize: '0.8em', overflowWrap: 'anywhere' },
  '.cm-quote': {
    paddingInlineStart: 'var(--space-4)',
    borderInlineStart: 'var(--size-thread) solid var(--color-line-strong)',
  },
  '.cm-code-line': { backgroundColor: 'var(--color-sunken)', paddingInline: 'var(--space-3)' },
  '.cm-rule': { borderBlockEnd: 'var(--size-hairline) solid var(--color-line)' },
  ...listDepths,
  '.cm-item-indent, .cm-item-marker': { display: 'inline-block', textIndent: '0', whiteSpace: 'pre' },
  '.cm-item-marker': { minWidth: `${step}em`, color: 'var(--color-ink-soft)' },
  '.cm-tag': { color: 'var(--color-accent)' },
  '.cm-chip': {
    padding: '0 var(--space-2)',
    borderRadius: 'var(--radius-s)',
    backgroundColor: 'var(--color-accent-soft)',
    color: 'var(--color-accent)',
    textIndent: '0',
  },
  '.cm-checkbox': {
    width: '1em',
    height: '1em',
    margin: '0 0.1em 0 0',
    verticalAlign: '-0.1em',
    accentColor: 'var(--color-accent)',
    cursor: 'pointer',
  },
  '.cm-caption, .cm-caption *': { color: 'var(--color-ink-soft)', fontSize: 'var(--text-m)' },
  '.cm-picture': { display: 'block', textIndent: '0', paddingBlock: 'var(--space-2)' },
  '.cm-picture img': {
    display: 'block',
    maxWidth: '100%',
    maxHeight: '24rem',
    borderRadius: 'var(--radius-s)',
  },
  '.cm-pending': {
    color: 'var(--color-ink-soft)',
    fontFamily: 'var(--font-sans)',
    fontSize: 'var(--text-s)',
  },
  '.cm-tooltip': {
    border: 'var(--size-hairline) solid var(--color-line)',
    borderRadius: 'var(--radius-m)',
    backgroundColor: 'var(--color-raised)',
    color: 'var(--color-ink)',
    boxShadow: 'var(--shadow-raised)',
    overflow: 'hidden',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul': {
    maxWidth: 'min(32rem, 90vw)',
    maxHeight: '16rem',
    fontFamily: 'var(--font-sans)',
    fontSize: 'var(--text-m)',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li': { padding: 'var(--space-1) var(--space-3)' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected]': {
    backgroundColor: 'var(--color-accent-soft)',
    color: 'var(--color-ink)',
  },
  '.cm-completionDetail': {
    marginInlineStart: 'var(--space-3)',
    color: 'var(--color-ink-soft)',
    fontStyle: 'normal',
    fontSize: 'var(--text-s)',
  },
});

export const highlight = HighlightStyle.define([
  { tag: tags.heading, fontWeight: '600' },
  { tag: tags.heading1, fontSize: 'var(--text-2xl)' },
  { tag: tags.heading2, fontSize: 'var(--text-xl)' },
  { tag: tags.emphasis, fontStyle: 'italic' },
  { tag: tags.strong, fontWeight: '650' },
  { tag: tags.strikethrough, textDecoration: 'line-through' },
  { tag: tags.link, color: 'var(--color-accent)' },
  { tag: tags.url, color: 'var(--color-ink-soft)' },
  { tag: tags.monospace, fontFamily: 'var(--font-mono)', fontSize: '0.85em' },
  { tag: tags.quote, color: 'var(--color-ink-soft)', fontStyle: 'italic' },
]);
