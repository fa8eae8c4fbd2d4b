import { expect, it } from 'vitest';
import { markAsked, prepareQuestions, reopenPreparation } from './decide-preparation.ts';
import type { Preparation, PreparationFields } from './preparation.ts';

const when = { at: '2026-11-23T08:00:00.000Z', zone: 'UTC', day: '2026-11-23' };
const about = (question: string): PreparationFields => ({ personId: 'p', question, situation: 'start' });
const waiting: Preparation = { id: '1', ...about('What would help?'), added: when, asked: null };

function added(...args: Parameters<typeof prepareQuestions>): unknown[] {
  const decision = prepareQuestions(...args);
  return decision.ok ? decision.value.map(({ body }) => body.payload) : [decision.error.type];
}

it('puts each question on the list once', () => {
  const ids = (): string => 'new';
  expect(added([about('What next?'), about('what next?')], [], ids)).toEqual([about('what next?')]);
  expect(added([about('what would help?'), about('What next?')], [waiting], ids)).toEqual([
    about('What next?'),
  ]);
  expect(added([about('What would help?')], [waiting], ids)).toEqual(['unchanged']);
});

it('takes a question that was asked before once more', () => {
  expect(added([about('What would help?')], [{ ...waiting, asked: when }], () => 'new')).toHaveLength(1);
});

it('ticks off what waits, and takes the tick away again', () => {
  expect(markAsked(waiting)).toMatchObject({ value: [{ body: { kind: 'preparation.asked' } }] });
  expect(markAsked({ ...waiting, asked: when })).toMatchObject({ error: { type: 'unchanged' } });
  expect(reopenPreparation({ ...waiting, asked: when })).toMatchObject({
    value: [{ body: { kind: 'preparation.reopened' } }],
  });
  expect(reopenPreparation(waiting)).toMatchObject({ error: { type: 'unchanged' } });
});
