import { describe, expect, it } from 'vitest';
import { tallyCheck, tallyPlaywright, tallyVitest } from './tally.ts';

function vitestReport(...statuses: string[]): string {
  const assertionResults = statuses.map((status, index) => ({ status, fullName: `test ${index}` }));
  const status = statuses.includes('failed') ? 'failed' : 'passed';
  return JSON.stringify({ testResults: [{ name: 'a.test.ts', status, assertionResults }] });
}

function playwrightReport(...statuses: string[]): string {
  const tests = statuses.map((status) => ({
    status,
    annotations: status === 'skipped' ? [{ type: 'skip', description: 'needs a tray' }] : [],
  }));
  const specs = tests.map((test, index) => ({ title: `spec ${index}`, tests: [test] }));
  return JSON.stringify({
    errors: [],
    suites: [{ title: 'a.spec.ts', suites: [{ title: 'group', specs }] }],
  });
}

describe('counting a gate', () => {
  it('counts a check as one', () => {
    expect(tallyCheck(0)).toMatchObject({ passed: 1, failed: 0 });
    expect(tallyCheck(2)).toMatchObject({ passed: 0, failed: 1 });
  });

  it('counts the tests of a vitest suite and names the skipped ones', () => {
    expect(tallyVitest(1, vitestReport('passed', 'passed', 'failed', 'pending'))).toEqual({
      passed: 2,
      failed: 1,
      skipped: ['test 3'],
      note: null,
    });
  });

  it('counts a vitest file that could not be loaded as failed', () => {
    const report = JSON.stringify({
      testResults: [
        { name: 'a.test.ts', status: 'failed', assertionResults: [] },
        { name: 'b.test.ts', status: 'passed', assertionResults: [{ status: 'passed', fullName: 'b' }] },
      ],
    });
    expect(tallyVitest(1, report)).toMatchObject({ passed: 1, failed: 1 });
  });

  it('counts the tests of a Playwright suite, naming flaky ones, with the reason of a skipped one', () => {
    expect(tallyPlaywright(1, playwrightReport('expected', 'flaky', 'unexpected', 'skipped'))).toEqual({
      passed: 2,
      failed: 1,
      skipped: ['a.spec.ts › group › spec 3 (needs a tray)'],
      note: 'Passed only at the second try: a.spec.ts › group › spec 1',
    });
  });

  it.each([
    ['without a report', null],
    ['with half a report', '{"testResults": ['],
    ['with another report', '{}'],
  ])('takes a suite %s as failed', (_name, report) => {
    expect(tallyVitest(0, report)).toMatchObject({ passed: 0, failed: 1 });
    expect(tallyPlaywright(0, report)).toMatchObject({ passed: 0, failed: 1 });
  });

  it('takes a suite that ran nothing as failed', () => {
    expect(tallyVitest(0, JSON.stringify({ testResults: [] }))).toMatchObject({ passed: 0, failed: 1 });
    expect(tallyVitest(0, vitestReport('pending'))).toMatchObject({ passed: 0, failed: 1 });
    expect(tallyPlaywright(0, playwrightReport())).toMatchObject({ passed: 0, failed: 1 });
  });

  it('takes a bad end after nothing but passed tests as one failed', () => {
    expect(tallyVitest(1, vitestReport('passed'))).toMatchObject({ passed: 1, failed: 1 });
  });
});
