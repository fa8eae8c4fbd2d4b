import { expect, test } from 'vitest';
import { pseudoCatalogue, pseudoText } from './pseudo-locale.ts';

test('accents the text, pads it by 40 % and marks both ends', () => {
  expect(pseudoText('Commitment')).toBe('⟦Çömmítméñt····⟧');
});

test('leaves parameters and escaped braces as they are', () => {
  expect(pseudoText('Due {due}, \\{not a parameter\\}')).toMatch(
    /^⟦Düé \{due\}, \\\{ñöt á párámétér\\\}·+⟧$/,
  );
});

test('stretches every text of a message with variants and keeps its conditions', () => {
  const plural = [
    {
      declarations: ['input count', 'local countPlural = count: plural'],
      selectors: ['countPlural'],
      match: { 'countPlural=one': '{count} step', 'countPlural=other': '{count} steps' },
    },
  ];
  expect(pseudoCatalogue({ $schema: 'https://example.org/schema', goal_steps: plural })).toEqual({
    $schema: 'https://example.org/schema',
    goal_steps: [
      {
        ...plural[0],
        match: { 'countPlural=one': '⟦{count} štép··⟧', 'countPlural=other': '⟦{count} štépš···⟧' },
      },
    ],
  });
});
