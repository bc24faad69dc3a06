import { describe, expect, it } from 'vitest';
import { addTallies, tallyOfPlaywright, tallyOfRun, tallyOfVitest } from './tally.ts';

function vitestReport(changes: object): object {
  return {
    numPassedTests: 5,
    numFailedTests: 0,
    numPendingTests: 0,
    numTodoTests: 0,
    success: true,
    testResults: [{ status: 'passed', assertionResults: [{ status: 'passed' }] }],
    ...changes,
  };
}

describe('the report of Vitest', () => {
  it('counts what passed', () => {
    expect(tallyOfVitest(vitestReport({}))).toEqual({ passed: 5, failed: 0 });
  });

  it('counts a test that fails, once', () => {
    const testResults = [{ status: 'failed', assertionResults: [{ status: 'failed' }] }];
    const report = vitestReport({ numFailedTests: 1, success: false, testResults });
    expect(tallyOfVitest(report)).toEqual({ passed: 5, failed: 1 });
  });

  it('counts a skipped test and one yet to be written as failed', () => {
    const report = vitestReport({ numPendingTests: 2, numTodoTests: 1 });
    expect(tallyOfVitest(report)).toEqual({ passed: 5, failed: 3 });
  });

  it('counts each file that does not load as failed', () => {
    const broken = { status: 'failed', assertionResults: [] };
    const report = vitestReport({ success: false, testResults: [broken, broken] });
    expect(tallyOfVitest(report)).toEqual({ passed: 5, failed: 2 });
  });

  it('counts an error outside of all tests as failed', () => {
    expect(tallyOfVitest(vitestReport({ success: false }))).toEqual({ passed: 5, failed: 1 });
  });

  it('is refused if it is none', () => {
    expect(() => tallyOfVitest({ passed: 5 })).toThrow();
  });
});

describe('the report of Playwright', () => {
  const stats = { expected: 7, unexpected: 0, flaky: 0, skipped: 0 };

  it('counts what passed', () => {
    expect(tallyOfPlaywright({ stats, errors: [] })).toEqual({ passed: 7, failed: 0 });
  });

  it('counts failed, flaky and skipped tests and errors outside of them as failed', () => {
    const report = {
      stats: { expected: 7, unexpected: 1, flaky: 2, skipped: 3 },
      errors: [{ message: 'a spec that does not load' }],
    };
    expect(tallyOfPlaywright(report)).toEqual({ passed: 7, failed: 7 });
  });
});

describe('a run', () => {
  it('that ended badly has failed, even if none of its tests did', () => {
    expect(tallyOfRun(1, { passed: 3, failed: 0 })).toEqual({ passed: 3, failed: 1 });
  });

  it('without tests has failed', () => {
    expect(tallyOfRun(0, { passed: 0, failed: 0 })).toEqual({ passed: 0, failed: 1 });
  });

  it('is what its tests are otherwise', () => {
    expect(tallyOfRun(0, { passed: 3, failed: 0 })).toEqual({ passed: 3, failed: 0 });
    expect(tallyOfRun(1, { passed: 3, failed: 2 })).toEqual({ passed: 3, failed: 2 });
  });
});

it('adds up all runners', () => {
  expect(
    addTallies([
      { passed: 1, failed: 0 },
      { passed: 20, failed: 3 },
    ]),
  ).toEqual({ passed: 21, failed: 3 });
});
