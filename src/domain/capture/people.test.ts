import { describe, expect, it } from 'vitest';
import { findPerson } from './people.ts';

const ana = { id: 'p1', name: 'Ana Lopez' };
const ben = { id: 'p2', name: 'Ben' };
const chrisMoe = { id: 'p3', name: 'Chris Moe' };
const chrisTan = { id: 'p4', name: 'Chris Tan' };
const oyvind = { id: 'p5', name: 'Øyvind' };
const may = { id: 'p6', name: 'May' };
const people = [ana, ben, chrisMoe, chrisTan, oyvind, may];
const known = (person: { id: string; name: string }) => ({ kind: 'known', ...person });
const none = { kind: 'none' };

describe('the person of a line', () => {
  it.each([
    ['Send the draft to Ana', known(ana)],
    ['Send the draft to ana lopez', known(ana)],
    ['Prepare slides for BEN', known(ben)],
    ['Meet with Øyvind', known(oyvind)],
    ['Go to Rome with Ben', known(ben)],
    ['Send slides to Chris', { kind: 'ambiguous', options: [chrisMoe, chrisTan] }],
    ['Send slides to Chris Tan', known(chrisTan)],
    ['Ask @Ana about it', known(ana)],
    ['Ask @chris tan about it', known(chrisTan)],
    ['Write to Ben about @Ana', known(ana)],
    ['Thank @Zoe', { kind: 'new', name: 'Zoe' }],
    ['Thank @Zoe’s team', { kind: 'new', name: 'Zoe' }],
    ['Give the book to Maria Lopez', { kind: 'new', name: 'Maria Lopez' }],
    ['Give the book to Maria Friday', { kind: 'new', name: 'Maria' }],
    ['Write to Jean-Luc today', { kind: 'new', name: 'Jean-Luc' }],
    ['Call Ben', none],
    ['Review for Ana’s team', none],
    ['Bake for Benjamin', none],
    ['Remember to Send the draft', none],
    ['Move it to Monday', none],
    ['Postpone to March', none],
    ['Convert to PDF', none],
    ['Prepare for Zoe', none],
    ['Plan for May 5', none],
    ['mail a@Ben.example', none],
    ['talk to strangers', none],
    ['', none],
  ])('is read from %j', (text, person) => {
    expect(findPerson(text, people).person).toEqual(person);
  });

  it('says where the name stands, with its "@"', () => {
    expect(findPerson('Send it to Ana now', people).span).toEqual({ start: 11, end: 14, part: 'person' });
    expect(findPerson('Ask @Ana', people).span).toEqual({ start: 4, end: 8, part: 'person' });
  });

  it('takes a person without a name for nobody', () => {
    expect(findPerson('to  you', [{ id: 'x', name: '  ' }]).person).toEqual(none);
  });
});
