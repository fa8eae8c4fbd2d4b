import { expect, it } from 'vitest';
import { emptyEntryText } from '../../../domain/entry/entry.ts';
import { stillSays } from './passage-standing.ts';

const entry = {
  ...emptyEntryText,
  body: 'The **review** with [Ana](throughline:person/0199a000-0000-7000-8000-000000000001)\nwent *well*.',
  answers: [{ prompt: 'small-win', question: '', text: '- called Tom' }],
};

it('knows the words again without the marks of Markdown, in the body and in answers', () => {
  expect(stillSays(entry, 'The review with Ana went well.')).toBe(true);
  expect(stillSays(entry, 'called Tom')).toBe(true);
});

it('notices that the words were changed', () => {
  expect(stillSays(entry, 'The review with Ana went badly.')).toBe(false);
});
