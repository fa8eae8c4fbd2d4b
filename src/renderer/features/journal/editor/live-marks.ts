import { syntaxTree } from '@codemirror/language';
import { RangeSet, type EditorState, type Extension, type Range } from '@codemirror/state';
import { Decoration, EditorView, ViewPlugin, type DecorationSet, type ViewUpdate } from '@codemirror/view';
import { findTags } from '../../../../domain/capture/tags.ts';
import { appLinkOf } from '../app-link.ts';
import type { PictureAddress } from '../picture-element.ts';
import { deepestList } from './look.ts';
import { BulletWidget, CheckboxWidget, ChipWidget, PictureWidget } from './widgets.ts';

type SyntaxNode = ReturnType<ReturnType<typeof syntaxTree>['resolve']>;

const quietNodes = new Set([
  ...['HeaderMark', 'EmphasisMark', 'CodeMark', 'QuoteMark', 'LinkMark', 'StrikethroughMark'],
  ...['CodeInfo', 'TableDelimiter', 'HorizontalRule', 'Escape', 'LinkLabel', 'LinkTitle'],
]);
const notForTags = /Code|URL|Link|Image|HTML|Autolink/;
const link = /^(!?)\[((?:[^\]\\\n]|\\.)*)\]\((throughline:[^)\s]+)\)$/;

/**
 * Shows Markdown live, and changes none of it: signs step back unless the cursor is on their line, lists hang, checkboxes can
 * be ticked, links into the app are the words they are about, pictures stand under their line. Only what is in view is
 * decorated, so that a key costs the same in a long entry.
 */
export function liveMarks(addressOf: PictureAddress): Extension {
  const plugin = ViewPlugin.fromClass(
    class {
      decorations: DecorationSet;
      chips: DecorationSet;

      constructor(view: EditorView) {
        ({ decorations: this.decorations, chips: this.chips } = decorate(view, addressOf));
      }

      update(update: ViewUpdate): void {
        const isSame =
          !update.docChanged &&
          !update.viewportChanged &&
          !update.selectionSet &&
          !update.focusChanged &&
          syntaxTree(update.startState) === syntaxTree(update.state);
        if (!isSame) {
          ({ decorations: this.decorations, chips: this.chips } = decorate(update.view, addressOf));
        }
      }
    },
    {
      decorations: ({ decorations }) => decorations,
      provide: (of) => EditorView.atomicRanges.of((view) => view.plugin(of)?.chips ?? RangeSet.empty),
    },
  );
  return plugin;
}

interface Drawing {
  readonly state: EditorState;
  readonly isActive: (position: number) => boolean;
  readonly addressOf: PictureAddress;
  readonly marks: Range<Decoration>[];
  readonly chips: Range<Decoration>[];
  /** The classes of each line in view, by where it starts. */
  readonly lines: Map<number, string[]>;
}

function decorate(view: EditorView, addressOf: PictureAddress) {
  const { state } = view;
  const active = view.hasFocus ? activeLines(state) : new Set<number>();
  const drawing: Drawing = {
    state,
    isActive: (position) => active.has(state.doc.lineAt(position).from),
    addressOf,
    marks: [],
    chips: [],
    lines: new Map(),
  };
  for (const { from, to } of view.visibleRanges) {
    for (let at = from; at <= to;) {
      const line = state.doc.lineAt(at);
      drawing.lines.set(line.from, []);
      drawTags(drawing, line.from, line.text);
      at = line.to + 1;
    }
    syntaxTree(state).iterate({ from, to, enter: ({ node }) => drawNode(drawing, node) });
  }
  const lines = [...drawing.lines].map(([from, classes]) => lineMark(classes.join(' ')).range(from));
  return {
    decorations: Decoration.set([...lines, ...drawing.marks, ...drawing.chips], true),
    chips: Decoration.set(drawing.chips, true),
  };
}

function activeLines(state: EditorState): Set<number> {
  const lines = new Set<number>();
  for (const { from, to } of state.selection.ranges) {
    const last = state.doc.lineAt(to).number;
    // More than a screenful selected: nobody edits signs there.
    for (let number = state.doc.lineAt(from).number; number <= last && lines.size < 500; number += 1) {
      lines.add(state.doc.line(number).from);
    }
  }
  return lines;
}

/** Answers false where what is inside needs no marks of its own. */
function drawNode(drawing: Drawing, node: SyntaxNode): boolean {
  const { state, marks } = drawing;
  if (quietNodes.has(node.name)) {
    if (!drawing.isActive(node.from)) marks.push(quiet.range(node.from, node.to));
  } else if (node.name === 'URL') {
    marks.push((node.parent?.name === 'Link' ? quietAddress : address).range(node.from, node.to));
  } else if (node.name === 'Link' || node.name === 'Image') {
    return drawLink(drawing, node);
  } else if (node.name === 'ListItem') {
    drawItem(drawing, node);
  } else if (node.name === 'TaskMarker') {
    drawCheckbox(drawing, node);
  } else if (node.name === 'Blockquote') {
    addClass(drawing, node, 'cm-quote');
  } else if (node.name === 'FencedCode') {
    addClass(drawing, node, 'cm-code-line');
  }
  if (node.name === 'HorizontalRule') addClass(drawing, node, 'cm-rule');
  return node.name !== 'Document' || state.doc.length > 0;
}

function drawLink({ state, isActive, addressOf, marks, chips }: Drawing, node: SyntaxNode): boolean {
  const [, sign, title = '', written = ''] = link.exec(state.sliceDoc(node.from, node.to)) ?? [];
  const target = appLinkOf(written);
  if (!target) return true;
  if (target.kind !== 'image') {
    if (sign !== '') return true;
    const widget = new ChipWidget(target.kind, title.replace(/\\(.)/g, '$1'));
    chips.push(Decoration.replace({ widget }).range(node.from, node.to));
    return false;
  }
  const words = {
    from: node.from + (sign ?? '').length + 1,
    to: node.from + (sign ?? '').length + 1 + title.length,
  };
  if (isActive(node.from)) {
    marks.push(quietAddress.range(words.to + 2, node.to - 1));
  } else {
    marks.push(hidden.range(node.from, words.from), hidden.range(words.to, node.to));
    if (words.to > words.from) marks.push(caption.range(words.from, words.to));
  }
  const widget = new PictureWidget(target.id, title, addressOf);
  marks.push(Decoration.widget({ widget, side: 1 }).range(node.to));
  return false;
}

/** The lines of an item hang under its words; its marker takes the same room whatever it is. */
function drawItem({ state, isActive, marks, lines }: Drawing, node: SyntaxNode): void {
  const marker = node.getChild('ListMark');
  if (!marker) return;
  const depth = Math.min(deepestList, depthOf(node));
  const first = state.doc.lineAt(node.from);
  lines.get(first.from)?.push(`cm-item-${depth}`, 'cm-item-first');
  const nested = node.getChild('BulletList') ?? node.getChild('OrderedList');
  const end = nested ? state.doc.lineAt(nested.from).from - 1 : node.to;
  for (let line = first; line.to < end && line.number < state.doc.lines;) {
    line = state.doc.line(line.number + 1);
    if (line.from <= end) lines.get(line.from)?.push(`cm-item-${depth}`);
  }
  const isAlone = /^[ \t]*$/.test(state.sliceDoc(first.from, node.from));
  if (isAlone && node.from > first.from) marks.push(itemIndent.range(first.from, node.from));
  const space = state.sliceDoc(marker.to, marker.to + 1) === ' ' ? 1 : 0;
  const isBullet = node.parent?.name === 'BulletList' && space === 1;
  const shown = node.getChild('Task') ? noBullet : bullet;
  marks.push((isBullet && !isActive(node.from) ? shown : itemMarker).range(marker.from, marker.to + space));
}

function depthOf(item: SyntaxNode): number {
  let depth = 0;
  for (let node: SyntaxNode | null = item; node; node = node.parent) {
    if (node.name === 'ListItem') depth += 1;
  }
  return depth;
}

function drawCheckbox({ state, marks }: Drawing, node: SyntaxNode): void {
  const isBeingWritten = state.selection.ranges.some(({ from, to }) => from <= node.to && to > node.from);
  if (isBeingWritten) return;
  const label = state.sliceDoc(node.to, Math.min(state.doc.lineAt(node.to).to, node.to + 200)).trim();
  const isChecked = state.sliceDoc(node.from + 1, node.from + 2) !== ' ';
  marks.push(Decoration.replace({ widget: new CheckboxWidget(isChecked, label) }).range(node.from, node.to));
}

function drawTags({ state, marks }: Drawing, lineStart: number, text: string): void {
  if (!text.includes('#')) return;
  for (const { start, end } of findTags(text.slice(0, 10_000)).spans) {
    const at = lineStart + start;
    if (!notForTags.test(syntaxTree(state).resolveInner(at, 1).name))
      marks.push(tag.range(at, lineStart + end));
  }
}

function addClass({ state, lines }: Drawing, node: SyntaxNode, name: string): void {
  for (const [from, classes] of lines) {
    if (from >= state.doc.lineAt(node.from).from && from <= node.to) classes.push(name);
  }
}

const quiet = Decoration.mark({ class: 'cm-quiet' });
const address = Decoration.mark({ class: 'cm-address' });
const quietAddress = Decoration.mark({ class: 'cm-address cm-quiet' });
const caption = Decoration.mark({ class: 'cm-caption' });
const itemIndent = Decoration.mark({ class: 'cm-item-indent' });
const itemMarker = Decoration.mark({ class: 'cm-item-marker' });
const bullet = Decoration.replace({ widget: new BulletWidget('•') });
const noBullet = Decoration.replace({ widget: new BulletWidget('') });
const tag = Decoration.mark({ class: 'cm-tag' });
const hidden = Decoration.replace({});

const lineMarks = new Map<string, Decoration>();

/** Each line finds its own direction, as each paragraph does when it is read. */
function lineMark(classes: string): Decoration {
  const known = lineMarks.get(classes);
  if (known) return known;
  const made = Decoration.line({
    attributes: { dir: 'auto' },
    ...(classes === '' ? {} : { class: classes }),
  });
  lineMarks.set(classes, made);
  return made;
}
