import { describe, expect, it } from 'vitest';
import { readOutline } from './read-outline.ts';

/** Two spaces a level, with the box that was ticked. */
function read(text: string): string[] | string {
  const outline = readOutline(text);
  if (!outline.ok) return outline.error.type;
  return outline.value.map((item) => `${'  '.repeat(item.depth)}${item.isDone ? 'x ' : ''}${item.text}`);
}

describe('a pasted list', () => {
  it.each([
    ['tabs', 'Plan\n\tRooms\n\t\tAsk\n\tFood\nGo'],
    ['two spaces', 'Plan\n  Rooms\n    Ask\n  Food\nGo'],
    ['four spaces and bullets', '- Plan\n    - Rooms\n        * Ask\n    + Food\n- Go'],
    ['numbers', '1. Plan\n   1. Rooms\n      a) Ask\n   2) Food\n2. Go'],
    ['a word processor', '•\tPlan\r\no\tRooms\r\n▪\tAsk\r\no\tFood\r\n•\tGo'],
    ['empty lines between', '\n\nPlan\n\n  Rooms\n\n\n    Ask\n  Food\n\nGo\n'],
    ['headings', '# Plan\n## Rooms\n- Ask\n## Food\n# Go'],
    ['an indentation of its own', '      Plan\n        Rooms\n         Ask\n        Food\n      Go'],
  ])('is read with %s', (_how, text) => {
    expect(read(text)).toEqual(['Plan', '  Rooms', '    Ask', '  Food', 'Go']);
  });

  it('knows what was ticked', () => {
    expect(read('- [ ] Plan\n- [x] Rooms\n  - [X] Ask\n☐ Food\n☑ Go\n[] Home')).toEqual([
      'Plan',
      'x Rooms',
      '  x Ask',
      'Food',
      'x Go',
      'Home',
    ]);
  });

  it('never goes down more than one level at once, nor below the sixth', () => {
    expect(read('A\n\t\t\tB\n\tC')).toEqual(['A', '  B', '  C']);
    const deep = Array.from({ length: 9 }, (_, depth) => `${'\t'.repeat(depth)}${depth}`).join('\n');
    expect(readOutline(deep)).toMatchObject({
      value: [0, 1, 2, 3, 4, 5, 5, 5, 5].map((depth) => ({ depth })),
    });
  });

  it('takes words for words', () => {
    expect(
      read('1.5 litres of water\n2026. A year\n-5 degrees\n*Not* a bullet\n**Bold** and __more__'),
    ).toEqual(['1.5 litres of water', '2026. A year', '-5 degrees', '*Not* a bullet', 'Bold and more']);
  });

  it('goes on in the next step when a line is longer than a step may be', () => {
    const words = Array.from({ length: 200 }, (_, index) => `word${index}`);
    const outline = readOutline(words.join(' '));
    const items = outline.ok ? outline.value : [];
    expect(items.length).toBe(Math.ceil(words.join(' ').length / 500));
    expect(items.every(({ text, depth }) => text.length <= 500 && depth === 0)).toBe(true);
    expect(items.map(({ text }) => text).join(' ')).toBe(words.join(' '));
  });

  it('is refused when there is nothing in it, and when there is more than anybody reads', () => {
    expect(read(' \n\t\n- \n')).toBe('outline-empty');
    expect(read('a\n'.repeat(201))).toBe('outline-too-long');
    expect(read('a'.repeat(100_001))).toBe('outline-too-long');
    expect(read('a\n'.repeat(200))).toHaveLength(200);
  });
});
