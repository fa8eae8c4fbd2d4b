import { expect, test } from 'vitest';
import { matchRoute, type Route } from './routes.ts';

const load: Route['load'] = () => Promise.reject(new Error('not loaded in this test'));
const known: readonly Route[] = [
  { name: 'today', pattern: '/today', load },
  { name: 'person', pattern: '/people/:id', load },
  { name: 'report', pattern: '/people/:id/report', load },
];

test('starts at Today when the address names nothing', () => {
  expect(matchRoute('', known)?.route.name).toBe('today');
  expect(matchRoute('#', known)?.route.name).toBe('today');
});

test('reads parameters and the query', () => {
  const match = matchRoute('#/people/ana%20b/report?period=all', known);
  expect(match?.route.name).toBe('report');
  expect(match?.params).toEqual({ id: 'ana b' });
  expect(match?.query.get('period')).toBe('all');
  expect(match?.path).toBe('/people/ana%20b/report');
});

test.each(['#/nowhere', '#/people/', '#/people/a/b', '#/people/%E0%A4%A', '#today'])(
  'finds no screen for %s',
  (hash) => {
    expect(matchRoute(hash, known)).toBeNull();
  },
);
