interface Colour {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** In parts of the image's edge. */
const halfStroke = 0.055;
const knotRadius = 0.17;
const knot: Point = { x: 0.5, y: 0.5 };
const curveParts = 48;

/**
 * The thread with its knot, as a square of `size` pixels, four bytes each: blue, green, red, alpha, premultiplied, as
 * Electron's `nativeImage` reads bitmaps.
 */
export function threadBitmap(size: number, colour: Colour): Buffer {
  const bytes = Buffer.alloc(size * size * 4);
  const points = threadPoints();
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      const alpha = coverage({ x: (column + 0.5) / size, y: (row + 0.5) / size }, points, size);
      const at = (row * size + column) * 4;
      bytes[at] = Math.round(colour.blue * alpha);
      bytes[at + 1] = Math.round(colour.green * alpha);
      bytes[at + 2] = Math.round(colour.red * alpha);
      bytes[at + 3] = Math.round(255 * alpha);
    }
  }
  return bytes;
}

/** How much of the pixel around `point` is inked, 0 to 1: its edge fades over one pixel. */
function coverage(point: Point, thread: readonly Point[], size: number): number {
  const toLine = Math.min(...thread.map((on) => distance(point, on))) - halfStroke;
  const toKnot = distance(point, knot) - knotRadius;
  return Math.min(1, Math.max(0, 0.5 - Math.min(toLine, toKnot) * size));
}

/** One gentle wave from top to bottom through the knot. */
function threadPoints(): Point[] {
  return Array.from({ length: curveParts + 1 }, (_, index) => {
    const along = index / curveParts;
    return { x: 0.5 + 0.22 * Math.sin((along - 0.5) * 2 * Math.PI), y: 0.06 + 0.88 * along };
  });
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
