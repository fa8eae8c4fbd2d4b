import { describe, expect, it } from 'vitest';
import { best, type Reference } from './references.ts';

const people = ['José Silva', 'Ana Josefson', 'Tom'].map((title, index): Reference => ({
  kind: 'person',
  id: String(index),
  title,
}));
const titles = (query: string): string[] => best(query, people).map(({ title }) => title);

describe('what is proposed for a link', () => {
  it('is all of it before anything is typed', () => {
    expect(titles('')).toHaveLength(3);
  });

  it('has a word that begins so, whatever its accents, first words first', () => {
    expect(titles('jos')).toEqual(['José Silva', 'Ana Josefson']);
    expect(titles('ana jo')).toEqual(['Ana Josefson']);
    expect(titles('om')).toEqual([]);
  });
});
