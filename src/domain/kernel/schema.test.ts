import * as v from 'valibot';
import { expect, it } from 'vitest';
import {
  daySchema,
  instantSchema,
  lineSchema,
  localDateTimeSchema,
  tagsSchema,
  timeOfDaySchema,
} from './schema.ts';

it('takes the days that exist, and no others', () => {
  for (const day of ['2026-11-23', '2028-02-29', '2000-02-29', '2026-12-31'])
    expect(v.is(daySchema, day)).toBe(true);
  for (const day of [
    '2026-02-29',
    '1900-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '0999-01-01',
    '2026-1-1',
  ])
    expect(v.is(daySchema, day)).toBe(false);
});

it('takes local times that a clock can show', () => {
  expect(v.is(localDateTimeSchema, '2026-11-23T23:59')).toBe(true);
  for (const local of [
    '2026-11-23T24:00',
    '2026-11-23T10:60',
    '2026-02-30T10:00',
    '2026-11-23 10:00',
    '9999-12-31T10:00',
  ])
    expect(v.is(localDateTimeSchema, local)).toBe(false);
});

it('takes instants in the one form the journal keeps', () => {
  expect(v.is(instantSchema, '2026-11-23T23:59:59.999Z')).toBe(true);
  for (const instant of ['2026-11-23T23:59:60.000Z', '2026-02-30T10:00:00.000Z', '2026-11-23T10:00:00Z'])
    expect(v.is(instantSchema, instant)).toBe(false);
});

it('takes times of day from midnight to a minute before', () => {
  expect(v.is(timeOfDaySchema, '00:00')).toBe(true);
  expect(v.is(timeOfDaySchema, '24:00')).toBe(false);
});

it('makes one line of a text, and keeps that as it is the next time', () => {
  const line = v.parse(lineSchema, '  Send\n the\tdraft  ');
  expect(line).toBe('Send the draft');
  expect(v.parse(lineSchema, line)).toBe(line);
  expect(v.is(lineSchema, ' \n ')).toBe(false);
});

it('keeps a tag once, whatever its case', () => {
  expect(v.parse(tagsSchema, ['Hiring', 'hiring', 'q4'])).toEqual(['hiring', 'q4']);
  expect(v.is(tagsSchema, ['two words'])).toBe(false);
});
