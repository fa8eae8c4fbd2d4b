import { expect, it } from 'vitest';
import type { ReportItem } from '../../../domain/report/report.ts';
import { itemsBySection } from './report-draft.svelte.ts';
import { itemDetails, itemTitle } from './report-words.ts';

const decision: ReportItem = { key: 'd1', section: 'decisions', day: '2026-11-20', text: 'Ship on Friday' };
const need: ReportItem = {
  key: 'n1',
  section: 'needs',
  need: { what: 'Access', by: null, state: 'promised', promisedBy: null, note: 'after the audit' },
};

it('says what an item is and what the report adds', () => {
  expect(itemTitle(decision)).toBe('Ship on Friday');
  expect(itemDetails(need, '2026-11-23')).toEqual(['Promised. after the audit']);
});

it('keeps the order of the report and leaves empty sections away', () => {
  expect(itemsBySection([decision, need]).map(({ section }) => section)).toEqual(['needs', 'decisions']);
});
