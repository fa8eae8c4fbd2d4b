import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CaptureContext, CaptureDue } from './capture-draft.ts';
import { parseCapture } from './parse-capture.ts';
import { runs } from '../../../tests/support/property-runs.ts';

const people = [
  { id: 'p1', name: 'Ana Lopez' },
  { id: 'p2', name: 'Ben' },
  { id: 'p3', name: 'April Ng' },
];

/** Monday, 23 November 2026, 10:00 in Berlin. */
const monday: CaptureContext = {
  now: '2026-11-23T09:00:00.000Z',
  zone: 'Europe/Berlin',
  startOfDay: '04:00',
  people,
};
/** 01:30 in the night that follows it: still Monday by the person's own day. */
const night: CaptureContext = { ...monday, now: '2026-11-24T00:30:00.000Z' };

const none: CaptureDue = { kind: 'none' };
const exact = (local: string): CaptureDue => ({ kind: 'exact', local });
const day = (date: string, time = '17:00'): CaptureDue => ({
  kind: 'day',
  day: date,
  suggestion: `${date}T${time}`,
});
const past = (local: string, suggestion?: string): CaptureDue => ({
  kind: 'past',
  local,
  ...(suggestion === undefined ? {} : { suggestion }),
});
const orders = (...options: string[]): CaptureDue => ({
  kind: 'ambiguous',
  options,
  reason: 'day-or-month-order',
});
const weeks = (...options: string[]): CaptureDue => ({ kind: 'ambiguous', options, reason: 'which-week' });
const halves = (...options: string[]): CaptureDue => ({ kind: 'ambiguous', options, reason: 'am-or-pm' });

describe('a line with a date', () => {
  it.each<[string, string, CaptureDue]>([
    // a day and a time
    ['Send the draft to Ana by Friday 15:00 #hiring', 'Send the draft to Ana', exact('2026-11-27T15:00')],
    ['Plan the offsite by Dec 1 at 3pm', 'Plan the offsite', exact('2026-12-01T15:00')],
    ['Meet Ben on Wed at 14:30', 'Meet Ben', exact('2026-11-25T14:30')],
    ['Call tomorrow at 10:30', 'Call', exact('2026-11-24T10:30')],
    ['Review on 2026-12-01T15:00', 'Review', exact('2026-12-01T15:00')],
    ['Friday by 15:00 ship it', 'ship it', exact('2026-11-27T15:00')],
    ['Friday #release 15:00 ship it', 'ship it', exact('2026-11-27T15:00')],
    ['Finish the slides Friday EOD', 'Finish the slides', exact('2026-11-27T17:00')],
    ['Hand in on Friday at midnight', 'Hand in', exact('2026-11-28T00:00')],
    ['Pay by the 15th at 10:00', 'Pay', exact('2026-12-15T10:00')],
    ['Write the report in 3 days at 15:00', 'Write the report', exact('2026-11-26T15:00')],
    // a day
    ['Give the book back by Thursday', 'Give the book back', day('2026-11-26')],
    ['Pay the invoice by 25/12/2026', 'Pay the invoice', day('2026-12-25')],
    ['Pay by 11/24', 'Pay', day('2026-11-24')],
    ['Review 2026-12-01', 'Review', day('2026-12-01')],
    ['Write the page by March 3', 'Write the page', day('2027-03-03')],
    ['Book the flight next Monday', 'Book the flight', day('2026-11-30')],
    ['in 3 days call Ben', 'call Ben', day('2026-11-26')],
    ['Do it in 2 weeks', 'Do it', day('2026-12-07')],
    ['Do it in 2 months', 'Do it', day('2027-01-23')],
    ['Do it the day after tomorrow', 'Do it', day('2026-11-25')],
    ['Tidy up by the weekend', 'Tidy up', day('2026-11-28')],
    ['Prepare slides for Friday', 'Prepare slides', day('2026-11-27')],
    ['Prepare Friday’s review by Tuesday', 'Prepare Friday’s review', day('2026-11-24')],
    ['Send it to April by Friday', 'Send it to April', day('2026-11-27')],
    ['Finish by the 15th', 'Finish', day('2026-12-15')],
    ['Finish by end of month', 'Finish', day('2026-11-30')],
    ['Finish by the end of the week', 'Finish', day('2026-11-27')],
    ['Finish by end of next week', 'Finish', day('2026-12-04')],
    ['Finish by end of next month', 'Finish', day('2026-12-31')],
    ['Finish by end of year', 'Finish', day('2026-12-31')],
    ['Do it today', 'Do it', day('2026-11-23')],
    ['Do it tonight', 'Do it', day('2026-11-23', '20:00')],
    ['Do it this afternoon', 'Do it', day('2026-11-23', '15:00')],
    ['Do it tomorrow morning', 'Do it', day('2026-11-24', '09:00')],
    // a time
    ['Call Ben at noon', 'Call Ben', exact('2026-11-23T12:00')],
    ['Call Ben at 17', 'Call Ben', exact('2026-11-23T17:00')],
    ['Call Ben until 18:00', 'Call Ben', exact('2026-11-23T18:00')],
    ['Call Ben at 8 in the evening', 'Call Ben', exact('2026-11-23T20:00')],
    ['Call Ben tonight at 8', 'Call Ben', exact('2026-11-23T20:00')],
    ['Call Ben tonight at 1', 'Call Ben', exact('2026-11-24T01:00')],
    ['Call Ben at 12 at night', 'Call Ben', exact('2026-11-24T00:00')],
    ['Call Ben by midnight', 'Call Ben', exact('2026-11-24T00:00')],
    ['Call Ben at 5pm EST', 'Call Ben', exact('2026-11-23T23:00')],
    ['Finish by EOD', 'Finish', exact('2026-11-23T17:00')],
    ['Do it in 2 hours', 'Do it', exact('2026-11-23T12:00')],
    ['Do it in 1 h 30 min', 'Do it', exact('2026-11-23T11:30')],
    ['Do it within half an hour', 'Do it', exact('2026-11-23T10:30')],
    ['Do it in 45 minutes', 'Do it', exact('2026-11-23T10:45')],
  ])('reads %j', (text, statement, due) => {
    const draft = parseCapture(text, monday);
    expect(draft.statement).toBe(statement);
    expect(draft.due).toEqual(due);
  });
});

describe('a line with two readings', () => {
  it.each<[string, string, CaptureDue]>([
    ['Pay by 3/4 15:00', 'Pay', orders('2027-03-04T15:00', '2027-04-03T15:00')],
    ['Pay by 3/4/2027', 'Pay', orders('2027-03-04T17:00', '2027-04-03T17:00')],
    ['Pay by 13/4 15:00', 'Pay', exact('2027-04-13T15:00')],
    ['Pay by 4/4', 'Pay', day('2027-04-04')],
    ['Pay by 12/1/2026', 'Pay', day('2026-12-01')],
    ['Write by Monday', 'Write', weeks('2026-11-23T17:00', '2026-11-30T17:00')],
    ['Write by Monday 15:00', 'Write', weeks('2026-11-23T15:00', '2026-11-30T15:00')],
    ['Write by Monday 09:00', 'Write', exact('2026-11-30T09:00')],
    ['Write by this Monday', 'Write', day('2026-11-23')],
    ['Book by next Friday', 'Book', weeks('2026-11-27T17:00', '2026-12-04T17:00')],
    ['Call at 5', 'Call', halves('2026-11-23T17:00', '2026-11-24T05:00')],
    ['Call by 9:30', 'Call', halves('2026-11-23T21:30', '2026-11-24T09:30')],
    ['Call tomorrow at 8', 'Call', halves('2026-11-24T08:00', '2026-11-24T20:00')],
    ['Call by 5 tomorrow', 'Call', halves('2026-11-24T05:00', '2026-11-24T17:00')],
    ['Call before 5 on Friday', 'Call', halves('2026-11-27T05:00', '2026-11-27T17:00')],
    ['Call by Monday at 8', 'Call', weeks('2026-11-23T20:00', '2026-11-30T08:00', '2026-11-30T20:00')],
  ])('asks about %j', (text, statement, due) => {
    const draft = parseCapture(text, monday);
    expect(draft.statement).toBe(statement);
    expect(draft.due).toEqual(due);
  });
});

describe('a line with a date gone by', () => {
  it.each<[string, CaptureDue]>([
    ['Talk it over yesterday', past('2026-11-22T17:00')],
    ['Plan by 3 March 2020', past('2020-03-03T17:00')],
    ['Plan last Friday at 15:00', past('2026-11-20T15:00')],
    ['Plan by 20 November', past('2026-11-20T17:00', '2027-11-20T17:00')],
    ['Plan by 20 November 15:00', past('2026-11-20T15:00', '2027-11-20T15:00')],
    ['Call at 8am', past('2026-11-23T08:00', '2026-11-24T08:00')],
    ['Call today at 09:30', past('2026-11-23T09:30', '2026-11-24T09:30')],
  ])('says so of %j', (text, due) => {
    expect(parseCapture(text, monday).due).toEqual(due);
  });
});

describe('a line whose words only look like a date', () => {
  it.each([
    'call 3 customers',
    'read chapter 5',
    'Release version 2.0',
    'I may call Ben',
    'Finish second draft',
    'Write the 3rd draft',
    'March the band',
    'may 5 people come',
    'Hire in March',
    'look at 5 candidates',
    'reduce costs by 5',
    'run 5 to 7',
    'ask for 3 days',
    'wait 10 minutes',
    'Live on the 2nd floor',
    'the cat sat on the mat',
    'sit in the sun',
    'Move it to Monday',
    'Do it next week',
    'Do it now',
    'Renew by Feb 30',
    'Budget 2027',
    'Score 8-10',
    'Pay by 9999-12-31T23:30-05:00',
  ])('finds no date in %j', (text) => {
    const draft = parseCapture(text, monday);
    expect(draft.due).toEqual(none);
    expect(draft.statement).toBe(text);
  });
});

describe('a line written after midnight, before the start of day', () => {
  it.each<[string, CaptureDue]>([
    ['Do it today', { kind: 'day', day: '2026-11-23', suggestion: '2026-11-24T02:00' }],
    ['Do it tonight', { kind: 'day', day: '2026-11-23', suggestion: '2026-11-24T02:00' }],
    ['Do it tonight at 3', exact('2026-11-24T03:00')],
    ['Do it today at 02:30', exact('2026-11-24T02:30')],
    ['Do it tomorrow', day('2026-11-24')],
    ['Do it tomorrow at 09:00', exact('2026-11-24T09:00')],
    ['Do it at 09:00', exact('2026-11-24T09:00')],
    ['Do it at 9', halves('2026-11-24T09:00', '2026-11-24T21:00')],
    ['Do it by Tuesday', day('2026-11-24')],
    ['Do it by Monday', weeks('2026-11-24T02:00', '2026-11-30T17:00')],
    ['Do it in 2 hours', exact('2026-11-24T03:30')],
  ])('reads %j by the person’s own day', (text, due) => {
    expect(parseCapture(text, night).due).toEqual(due);
  });

  it('never offers a time beyond the day itself', () => {
    const late = { ...monday, now: '2026-11-24T02:40:00.000Z' };
    expect(parseCapture('Do it today', late).due).toEqual({
      kind: 'day',
      day: '2026-11-23',
      suggestion: '2026-11-24T03:59',
    });
  });
});

describe('a line when the clocks change', () => {
  it('counts elapsed hours across the gap', () => {
    const context = { ...monday, now: '2026-03-28T23:30:00.000Z' };
    expect(parseCapture('Do it in 2 hours', context).due).toEqual(exact('2026-03-29T03:30'));
  });

  it('reads the same in every zone of the person', () => {
    const context = {
      ...monday,
      now: '2026-11-23T18:30:00.000Z',
      zone: 'Asia/Kathmandu',
      startOfDay: '00:00',
    };
    expect(parseCapture('Do it tomorrow', context).due).toEqual(day('2026-11-25'));
  });
});

describe('the parts of a line', () => {
  it('finds statement, due, person and tags, and where each stands', () => {
    expect(parseCapture('Send the draft to Ana by Friday 15:00 #hiring', monday)).toEqual({
      statement: 'Send the draft to Ana',
      due: exact('2026-11-27T15:00'),
      person: { kind: 'known', id: 'p1', name: 'Ana Lopez' },
      tags: ['hiring'],
      spans: [
        { start: 18, end: 21, part: 'person' },
        { start: 22, end: 37, part: 'due' },
        { start: 38, end: 45, part: 'tag' },
      ],
    });
  });

  it.each([
    ['Ask @Ana about the budget', 'Ask Ana about the budget'],
    ['by Friday 15:00', 'by Friday 15:00'],
    ['#hiring', '#hiring'],
    ['tomorrow', 'tomorrow'],
    ['Send it, by Friday.', 'Send it.'],
    ['By Friday: send it', 'send it'],
    ['Send   it  #now  today', 'Send it'],
    ['  ', ''],
    ['', ''],
  ])('leaves of %j the statement %j', (text, statement) => {
    expect(parseCapture(text, monday).statement).toBe(statement);
  });
});

describe('any line at all', () => {
  const fragments = fc.constantFrom(
    ...[
      'by',
      'at',
      'due',
      'on the',
      'Friday',
      'next',
      'tomorrow',
      '3/4',
      '15:00',
      '5',
      'pm',
      '#tag',
      '#a',
      '@Ana',
      'to Ben',
    ],
    ...[
      'midnight',
      'EOD',
      'end of month',
      'in 2 hours',
      'the 15th',
      '9999-12-31',
      'Zoe',
      '12',
      '-',
      ',',
      'night',
      'EST',
      '0000',
    ],
  );
  const lines = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.string({ unit: 'grapheme', maxLength: 200 }),
    fc.array(fragments, { maxLength: 12 }).map((words) => words.join(' ')),
  );

  it('is taken without an error, its spans in bounds, in order and apart', () => {
    fc.assert(
      fc.property(lines, fc.constantFrom(monday, night), (text, context) => {
        const { spans } = parseCapture(text, context);
        let free = 0;
        for (const { start, end } of spans) {
          expect(start).toBeGreaterThanOrEqual(free);
          expect(end).toBeGreaterThan(start);
          free = end;
        }
        expect(free).toBeLessThanOrEqual(text.length);
      }),
      runs(500),
    );
  });

  it('offers two or three future options, soonest first, whenever it asks', () => {
    fc.assert(
      fc.property(lines, (text) => {
        const { due } = parseCapture(text, monday);
        if (due.kind !== 'ambiguous') return;
        expect(due.options.length === 2 || due.options.length === 3).toBe(true);
        expect(due.options).toEqual([...new Set(due.options)].toSorted());
        expect(due.options.every((option) => option > '2026-11-23T10:00')).toBe(true);
      }),
      runs(500),
    );
  });

  it('has no due without words of date or time', () => {
    const plain = fc.constantFrom(
      'send',
      'the',
      'draft',
      'to',
      'Ana',
      'for',
      'Ben',
      'review',
      '3',
      '#tag',
      'by',
      'at',
      'hand',
    );
    fc.assert(
      fc.property(fc.array(plain, { maxLength: 10 }), (words) => {
        // A number that ends its clause after "at" is a time.
        const text = words.join(' ').replace(/\bat(?: 3)+\b/g, 'at');
        expect(parseCapture(text, monday).due).toEqual(none);
      }),
    );
  });

  it('copes with lines far longer than a person types', () => {
    expect(parseCapture('by Friday 15:00 #a '.repeat(500), monday).due.kind).toBe('exact');
  });
});
