import type { CanvasElement, Content } from 'pdfmake/interfaces';
import { m } from '../../messages/index.ts';
import type { ReliabilityWords } from './document-model.ts';
import { inks } from '../documents/inks.ts';

const width = 290;

/** The reliability figure with its interval, or the sentence that stands for it below five verdicts. */
export function reliabilityContent({ label, headline, detail, rule, bar }: ReliabilityWords): Content[] {
  const heading: Content = { text: label, style: 'small' };
  if (bar === null) {
    return [
      heading,
      { text: headline, fontSize: 13, bold: true, margin: [0, 0, 0, 2] },
      { text: detail, style: 'small' },
    ];
  }
  return [
    heading,
    {
      columns: [
        { text: headline, fontSize: 24, bold: true, color: inks.accent, lineHeight: 1, width: 'auto' },
        { stack: [{ canvas: barShapes(bar) }, scale()], width, margin: [0, 4, 0, 0] },
      ],
      columnGap: 20,
      margin: [0, 1, 0, 4],
    },
    {
      columns: [
        { text: detail, width: 'auto' },
        { text: rule, width: '*' },
      ],
      columnGap: 12,
      style: 'small',
    },
  ];
}

/** The ratio as a point on its interval, on a scale from 0 to 100 %; `y` runs down. */
function barShapes({ value, low, high }: NonNullable<ReliabilityWords['bar']>): CanvasElement[] {
  const x = (share: number): number => share * width;
  const bound = (share: number): CanvasElement => ({
    type: 'line',
    x1: x(share),
    y1: 1,
    x2: x(share),
    y2: 11,
    lineWidth: 1.2,
    lineColor: inks.accent,
  });
  return [
    { type: 'rect', x: 0, y: 3, w: width, h: 6, r: 3, color: inks.line, lineWidth: 0 },
    { type: 'rect', x: x(low), y: 3, w: x(high) - x(low), h: 6, color: inks.accentSoft, lineWidth: 0 },
    bound(low),
    bound(high),
    { type: 'ellipse', x: x(value), y: 6, r1: 4.6, r2: 4.6, color: inks.accent, lineWidth: 0 },
  ];
}

function scale(): Content {
  const [start, middle, end] = [0, 50, 100].map((percent) => m.report_doc_reliability_percent({ percent }));
  return {
    columns: [
      { text: start ?? '', alignment: 'left' },
      { text: middle ?? '', alignment: 'center' },
      { text: end ?? '', alignment: 'right' },
    ],
    fontSize: 7.5,
    color: inks.soft,
    margin: [0, 3, 0, 0],
  };
}
