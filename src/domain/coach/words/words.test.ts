import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import english from './en.json' with { type: 'json' };

const phrase = v.pipe(v.string(), v.regex(/^[a-z][a-z'.-]*(?: [a-z'.-]+)*$/));
const phrases = v.pipe(v.array(phrase), v.minLength(1), v.maxLength(1_000));
const lists = Object.entries(english).filter((entry): entry is [string, string[]] => Array.isArray(entry[1]));
const verbs = new Set([...english.settledVerbs, ...english.openVerbs, ...english.otherVerbs]);

describe('the English word lists', () => {
  it.each(lists)('%s holds lower-case phrases, each once', (_, list) => {
    expect(v.is(phrases, list)).toBe(true);
    expect(new Set(list).size).toBe(list.length);
  });

  it('put every verb into one class', () => {
    expect(verbs.size).toBe(
      english.settledVerbs.length + english.openVerbs.length + english.otherVerbs.length,
    );
  });

  it.each(['nounVerbs', 'talking', 'reaching', 'decisions'] as const)('%s are verbs', (name) => {
    const unknown = english[name].filter((verb) => !verbs.has(verb));
    expect(unknown).toEqual([]);
  });

  it('lead from one form to another', () => {
    expect(v.is(v.record(phrase, phrase), english.irregular)).toBe(true);
    expect(v.is(v.record(phrase, phrase), english.personObjects)).toBe(true);
  });
});
