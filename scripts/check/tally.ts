import * as z from 'zod';

/** How many checks or tests of a step passed and failed. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

export function addTallies(tallies: readonly Tally[]): Tally {
  return {
    passed: tallies.reduce((sum, tally) => sum + tally.passed, 0),
    failed: tallies.reduce((sum, tally) => sum + tally.failed, 0),
  };
}

const vitestReportSchema = z.object({
  numPassedTests: z.int(),
  numFailedTests: z.int(),
  numPendingTests: z.int(),
  numTodoTests: z.int(),
  success: z.boolean(),
  testResults: z.array(
    z.object({ status: z.string(), assertionResults: z.array(z.object({ status: z.string() })) }),
  ),
});

/** Reads the JSON report of Vitest. A test that is left out counts as failed, and so does a file that does not load. */
export function tallyOfVitest(report: unknown): Tally {
  const parsed = vitestReportSchema.parse(report);
  const broken = parsed.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((assertion) => assertion.status === 'failed'),
  );
  const leftOut = parsed.numPendingTests + parsed.numTodoTests;
  const failed = parsed.numFailedTests + leftOut + broken.length;
  return withFailureIf(!parsed.success, { passed: parsed.numPassedTests, failed });
}

const playwrightReportSchema = z.object({
  stats: z.object({
    expected: z.int(),
    unexpected: z.int(),
    flaky: z.int(),
    skipped: z.int(),
  }),
  errors: z.array(z.unknown()),
});

/** Reads the JSON report of Playwright. A skipped or flaky test counts as failed, and so does an error outside of any test. */
export function tallyOfPlaywright(report: unknown): Tally {
  const { stats, errors } = playwrightReportSchema.parse(report);
  const failed = stats.unexpected + stats.flaky + stats.skipped + errors.length;
  return { passed: stats.expected, failed };
}

/** A step that ends badly has failed, even if none of its tests did. A step that ran nothing has failed, too. */
export function tallyOfRun(exitCode: number, tally: Tally): Tally {
  return withFailureIf(exitCode !== 0 || tally.passed === 0, tally);
}

function withFailureIf(isFailure: boolean, tally: Tally): Tally {
  return isFailure && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
}
