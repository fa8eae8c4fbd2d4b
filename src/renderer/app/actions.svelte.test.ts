import { expect, test } from 'vitest';
import { createActions, type Action } from './actions.svelte.ts';

const action = (id: string, title: string): Action => ({ id, title, run: () => {} });

test('offers actions until they are taken away', () => {
  const actions = createActions();
  const remove = actions.add([action('undo', 'Undo')]);
  expect(actions.list.map(({ title }) => title)).toEqual(['Undo']);
  remove();
  expect(actions.list).toEqual([]);
});

test('hides an action while a page offers its own under the same id', () => {
  const actions = createActions();
  actions.add([action('search', 'Search everything'), action('undo', 'Undo')]);
  const remove = actions.add([action('search', 'Search the journal')]);
  expect(actions.list.map(({ title }) => title)).toEqual(['Search the journal', 'Undo']);
  remove();
  expect(actions.list.map(({ title }) => title)).toEqual(['Search everything', 'Undo']);
});
