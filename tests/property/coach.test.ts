import fc from 'fast-check';
import { expect, it } from 'vitest';
import { coach } from '../../src/domain/coach/coach.ts';
import {
  applyFix,
  findingKey,
  type CoachDraft,
  type CommitmentWords,
} from '../../src/domain/coach/finding.ts';
import english from '../../src/domain/coach/words/en.json' with { type: 'json' };
import { runs } from '../support/property-runs.ts';

/** Text that is made of what the coach looks for, in any order, with what people paste between. */
const listed = Object.values(english).flatMap((list) => (Array.isArray(list) ? list : Object.keys(list)));
const pieces = fc.oneof(
  fc.constantFrom(...listed),
  fc.constantFrom(...english.settledVerbs, ...english.nounVerbs, ...english.wishes, ...english.fillers),
  fc.constantFrom(
    'the draft',
    'Ana',
    'Ben',
    'the',
    'be',
    'sent',
    'is',
    'to',
    'a',
    'bit',
    'if',
    'possible',
    '12',
  ),
  fc.constantFrom('👩‍🚀', 'مرحبا', '\u202eabc', '\u00a0', '<b>', 'e\u0301', 'I', '“', '’', '\t', '\u200d'),
);
const gaps = fc.constantFrom(' ', ' ', ' ', ', ', '; ', '\n', ' - ', '. ', '\r\n• ', ' & ', '');
const texts = fc.oneof(
  fc
    .array(fc.tuple(pieces, gaps), { maxLength: 14 })
    .map((parts) => parts.map(([piece, gap]) => piece + gap).join('')),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.string({ unit: 'binary', maxLength: 200 }),
);
const commitments: fc.Arbitrary<CommitmentWords> = fc.record({
  kind: fc.constant('commitment' as const),
  statement: texts,
  doneMeans: fc.option(texts),
  due: fc.option(
    fc.record({
      local: fc.constantFrom('2026-12-11T23:59', '2026-12-11T00:00', '2026-12-11T09:30'),
      isTimeSuggested: fc.boolean(),
    }),
  ),
  people: fc.constantFrom([], ['Ana Silva', 'Ben'], ['  ', 'Mark']),
});
const drafts: fc.Arbitrary<CoachDraft> = fc.oneof(
  commitments,
  fc.record({
    kind: fc.constant('goal' as const),
    goalKind: fc.constantFrom('purpose' as const, 'objective' as const, 'outcome' as const),
    statement: texts,
    hasCycle: fc.boolean(),
    keyResults: fc.nat({ max: 3 }),
  }),
  fc.record({ kind: fc.constant('key-result' as const), statement: texts, isMeasured: fc.boolean() }),
);
const manyRuns = runs(2_000);

function textOf(draft: CoachDraft, field: 'statement' | 'doneMeans'): string {
  if (field === 'statement') return draft.statement;
  return draft.kind === 'commitment' ? (draft.doneMeans ?? '') : '';
}

it('answers any text, the same each time, and points into it', () => {
  fc.assert(
    fc.property(drafts, (draft) => {
      const findings = coach(draft);
      expect(coach(draft)).toEqual(findings);
      expect(new Set(findings.map(findingKey)).size).toBe(findings.length);
      for (const { span, words, field } of findings) {
        if (span === null) continue;
        const text = textOf(draft, field);
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.end).toBeGreaterThan(span.start);
        expect(span.end).toBeLessThanOrEqual(text.length);
        expect(text.slice(span.start, span.end)).toBe(words);
      }
    }),
    manyRuns,
  );
});

it('fixes what it points at: the same finding is not there afterwards', () => {
  fc.assert(
    fc.property(drafts, (draft) => {
      for (const finding of coach(draft)) {
        if (finding.fix === null) continue;
        const after = coach(applyFix(draft, finding.fix)).map(findingKey);
        expect(after).not.toContain(findingKey(finding));
      }
    }),
    manyRuns,
  );
});

it.each([
  ['one letter', 'a'],
  ['spaces', ' '],
  ['a filler in a filler', 'a bit '],
  ['fillers that close up', 'a a bit bit '],
  ['promises', 'send the draft and call Ben; '],
  ['wishes', 'try to '],
  ['owners', 'someone should '],
  ['numbers', '12 '],
  ['letters with marks', 'e\u0301\u0301'],
  ['hyphens', 'a-'],
  ['emoji', '👩‍👩‍👧‍👦'],
])('reads 100,000 characters of %s', (_, piece) => {
  const statement = piece.repeat(Math.ceil(100_000 / piece.length));
  const draft = { kind: 'commitment', statement, doneMeans: statement, due: null, people: ['Ana'] } as const;
  expect(coach(draft).length).toBeLessThan(30);
});
