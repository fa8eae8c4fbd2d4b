import { describe, expect, it } from 'vitest';
import {
  noQuestion,
  pathWithSearch,
  questionFromAddress,
  questionToAddress,
  searchPart,
  type SearchQuestion,
} from './search-address.ts';

const id = '0199a000-0000-7000-8000-000000000001';
const full: SearchQuestion = {
  text: 'slow "first draft"',
  filter: {
    from: '2026-01-01',
    to: '2026-11-30',
    tags: ['hiring', 'zürich'],
    personId: id,
    goalId: id,
    kind: 'evening',
    moodFrom: 2,
    moodTo: 4,
  },
  order: 'ranked',
};

describe('the address of a search', () => {
  it('comes back as the question it was made from', () => {
    expect(questionFromAddress(questionToAddress(full))).toEqual(full);
    expect(questionToAddress(noQuestion)).toBe('');
    expect(questionFromAddress('')).toEqual(noQuestion);
  });

  it('is not narrowed by what cannot be read', () => {
    const odd = 'from=soon&person=Ana&kind=poem&mood-from=9&order=best&tag=&goal=1';
    expect(questionFromAddress(odd)).toEqual(noQuestion);
  });

  it('stands beside what else the journal shows', () => {
    const query = new URLSearchParams('view=month&at=2026-11&text=old&tag=a&search');
    expect(searchPart(query)).toBe('text=old&tag=a');
    expect(pathWithSearch(query, 'text=new')).toBe('/journal?view=month&at=2026-11&text=new');
    expect(pathWithSearch(new URLSearchParams('text=old'), '')).toBe('/journal');
  });
});
