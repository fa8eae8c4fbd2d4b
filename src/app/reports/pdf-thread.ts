import type { CanvasElement, Content, CustomTableLayout } from 'pdfmake/interfaces';
import type { ReportThread, ThreadBead } from './document-model.ts';
import { inks } from '../documents/inks.ts';

const lineWidth = 1.3;
/** Where the line runs, and how far the text stands from the left margin. */
const lineX = 8;
const textGap = 12;
const stubHeight = 13;
const dash = { length: 2.5, space: 2 };

/**
 * The thread as one unbroken line with beads. A bead's row is as high as its one-line caption, so that the bead and the
 * line beside it are drawn together; below it, however tall the text gets, the line is the edge of a table cell.
 */
export function threadContent({ heading, lead, strands }: ReportThread): Content[] {
  return [
    { text: heading, style: 'heading' },
    { text: lead, style: 'small', margin: [0, 0, 0, 6] },
    ...strands.map((strand) => ({
      stack: strand.map((bead, index) => beadContent(bead, strand[index - 1], strand[index + 1])),
      margin: [0, 0, 0, 8] as [number, number, number, number],
    })),
  ];
}

function beadContent(
  bead: ThreadBead,
  before: ThreadBead | undefined,
  next: ThreadBead | undefined,
): Content {
  const style = bead.kind === 'purpose' ? 'purpose' : 'body';
  const gap = next === undefined ? 0 : 4;
  const caption: Content =
    bead.detail === null
      ? { text: bead.text, style: 'small' }
      : { text: bead.detail, style: bead.isKnot ? 'knot' : 'small' };
  const below: Content = bead.detail === null ? { text: '', fontSize: 1 } : { text: bead.text, style };
  return {
    stack: [
      captionRow(stub(bead, before, next), caption),
      textRow({ stack: [below], margin: [0, 0, 0, gap] }, next === undefined ? noLine : lineTo(next)),
    ],
    unbreakable: true,
  };
}

function captionRow(canvas: CanvasElement[], caption: Content): Content {
  return {
    table: { widths: [lineX, '*'], heights: stubHeight, body: [[{ canvas }, caption]] },
    layout: noLine,
  };
}

function textRow(text: Content, layout: CustomTableLayout): Content {
  return { table: { widths: [lineX, '*'], body: [[{ text: '', fontSize: 1 }, text]] }, layout };
}

const noPadding = {
  hLineWidth: () => 0,
  paddingLeft: (column: number) => (column === 1 ? textGap : 0),
  paddingRight: () => 0,
  paddingTop: () => 0,
  paddingBottom: () => 0,
};
const noLine: CustomTableLayout = { ...noPadding, vLineWidth: () => 0 };

function lineTo(next: ThreadBead): CustomTableLayout {
  return {
    ...noPadding,
    // The line takes room of its own; the text stays where it is without one.
    paddingLeft: (column) => (column === 1 ? textGap - lineWidth : 0),
    vLineWidth: (column) => (column === 1 ? lineWidth : 0),
    vLineColor: () => lineColor(next),
    vLineStyle: () => (next.isAhead ? { dash } : {}),
  };
}

function lineColor(next: ThreadBead): string {
  return next.isAhead ? inks.lineStrong : inks.accent;
}

const beadRadius: Record<ThreadBead['kind'], number> = {
  purpose: 5,
  objective: 4,
  outcome: 4,
  commitment: 3.2,
  rest: 1.6,
};

function stub(
  bead: ThreadBead,
  before: ThreadBead | undefined,
  next: ThreadBead | undefined,
): CanvasElement[] {
  const middle = stubHeight / 2;
  return [
    ...(before === undefined ? [] : [segment(0, middle, bead)]),
    ...(next === undefined ? [] : [segment(middle, stubHeight, next)]),
    ...beadShapes(bead, middle),
  ];
}

function segment(y1: number, y2: number, towards: ThreadBead): CanvasElement {
  const x = lineX + lineWidth / 2;
  const line = { type: 'line' as const, x1: x, y1, x2: x, y2, lineWidth, lineColor: lineColor(towards) };
  return towards.isAhead ? { ...line, dash } : line;
}

function beadShapes({ kind, isAhead, isKnot }: ThreadBead, y: number): CanvasElement[] {
  const x = lineX + lineWidth / 2;
  const circle = (
    r: number,
    look: { color: string; lineColor: string; lineWidth: number },
  ): CanvasElement => ({
    type: 'ellipse',
    x,
    y,
    r1: r,
    r2: r,
    ...look,
  });
  if (isKnot) return knotShapes(x, y);
  if (isAhead) {
    const hollow = circle(beadRadius[kind] + 0.4, {
      color: '#ffffff',
      lineColor: inks.lineStrong,
      lineWidth: 1.1,
    });
    return [{ ...hollow, dash: { length: 2, space: 1.4 } }];
  }
  const isGoal = kind !== 'commitment' && kind !== 'rest';
  const fill = isGoal ? '#ffffff' : inks.accent;
  const bead = circle(beadRadius[kind], { color: fill, lineColor: inks.accent, lineWidth });
  if (kind !== 'purpose') return [bead];
  return [bead, circle(1.6, { color: inks.accent, lineColor: inks.accent, lineWidth: 0 })];
}

/** The line tied into a bow: two loops that meet where it runs. */
function knotShapes(x: number, y: number): CanvasElement[] {
  const loop = (towards: -1 | 1): CanvasElement => ({
    type: 'ellipse',
    x: x + towards * 3.4,
    y,
    r1: 3.4,
    r2: 2.6,
    color: '#ffffff',
    lineColor: inks.renegotiated,
    lineWidth,
  });
  return [loop(-1), loop(1)];
}
