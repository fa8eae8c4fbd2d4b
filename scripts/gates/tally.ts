import type { Tally } from './gate.ts';

interface VitestReport {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
}

interface PlaywrightSuite {
  readonly title: string;
  readonly suites?: readonly PlaywrightSuite[];
  readonly specs?: readonly {
    readonly title: string;
    readonly tests: readonly {
      readonly status: string;
      readonly annotations: readonly { readonly type: string; readonly description?: string }[];
    }[];
  }[];
}

interface PlaywrightReport {
  readonly suites: readonly PlaywrightSuite[];
  readonly errors: readonly unknown[];
}

interface Counts {
  readonly note?: string | null;
  readonly passed: number;
  readonly failed: number;
  readonly skipped: readonly string[];
}

/** A check has no tests: it holds or it does not. */
export function tallyCheck(exitCode: number): Tally {
  return exitCode === 0
    ? { passed: 1, failed: 0, skipped: [], note: null }
    : { passed: 0, failed: 1, skipped: [], note: null };
}

/** Counts the tests of a vitest JSON report; a file that could not be loaded counts as one failed test. */
export function tallyVitest(exitCode: number, report: string | null): Tally {
  return tallySuite(exitCode, report, (text) => {
    const files = (JSON.parse(text) as VitestReport).testResults;
    const tests = files.flatMap((file) => file.assertionResults);
    const broken = files.filter(
      (file) => file.status === 'failed' && file.assertionResults.every((test) => test.status !== 'failed'),
    );
    return {
      passed: tests.filter((test) => test.status === 'passed').length,
      failed: tests.filter((test) => test.status === 'failed').length + broken.length,
      skipped: tests
        .filter((test) => !['passed', 'failed'].includes(test.status))
        .map((test) => test.fullName.trim()),
    };
  });
}

/** Counts the tests of a Playwright JSON report. One that passed only at its second try counts as passed and is named. */
export function tallyPlaywright(exitCode: number, report: string | null): Tally {
  return tallySuite(exitCode, report, (text) => {
    const parsed = JSON.parse(text) as PlaywrightReport;
    const tests = parsed.suites.flatMap((suite) => playwrightTests(suite, []));
    return {
      passed: tests.filter((test) => ['expected', 'flaky'].includes(test.status)).length,
      failed: tests.filter((test) => test.status === 'unexpected').length + parsed.errors.length,
      note: secondTries(tests.filter((test) => test.status === 'flaky').map((test) => test.name)),
      skipped: tests
        .filter((test) => test.status === 'skipped')
        .map((test) => `${test.name} (${test.reason})`),
    };
  });
}

/** A suite that crashed, wrote no report, ran nothing, or ended badly without saying which test, has failed. */
function tallySuite(exitCode: number, report: string | null, read: (text: string) => Counts): Tally {
  const counts = report === null ? null : readCounts(report, read);
  if (counts === null)
    return { passed: 0, failed: 1, skipped: [], note: 'The suite ended without a readable report.' };
  if (counts.passed + counts.failed === 0) return { ...counts, failed: 1, note: 'No test was run.' };
  if (exitCode !== 0 && counts.failed === 0) {
    return { ...counts, failed: 1, note: `Every test passed, but the suite ended with code ${exitCode}.` };
  }
  return { ...counts, note: counts.note ?? null };
}

function secondTries(names: readonly string[]): string | null {
  return names.length === 0 ? null : `Passed only at the second try: ${names.join('; ')}`;
}

function readCounts(report: string, read: (text: string) => Counts): Counts | null {
  try {
    return read(report);
  } catch {
    return null;
  }
}

function playwrightTests(
  suite: PlaywrightSuite,
  above: readonly string[],
): { name: string; status: string; reason: string }[] {
  const path = [...above, suite.title];
  const own = (suite.specs ?? []).flatMap((spec) =>
    spec.tests.map((test) => ({
      name: [...path, spec.title].join(' › '),
      status: test.status,
      reason: test.annotations.map((note) => note.description ?? note.type).join('; ') || 'no reason given',
    })),
  );
  return [...own, ...(suite.suites ?? []).flatMap((inner) => playwrightTests(inner, path))];
}
