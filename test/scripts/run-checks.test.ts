import { describe, expect, test } from 'vitest';
import { runChecks, toCheckResult, toVitestResult } from '../../scripts/run-checks.mjs';

describe('runChecks', () => {
  test('goes on after a failure, adds up, and shows the output of what failed only', async () => {
    const lines: string[] = [];
    const total = await runChecks(
      [
        { name: 'types', run: async () => ({ passed: 0, failed: 1, output: 'line 3 is wrong\n' }) },
        { name: 'unit', run: async () => ({ passed: 40, failed: 0, output: 'noise' }) },
      ],
      (line) => lines.push(line),
    );
    expect(total).toEqual({ passed: 40, failed: 1 });
    expect(lines).toEqual([
      'line 3 is wrong',
      expect.stringContaining('FAIL  types: 0 passed, 1 failed'),
      expect.stringContaining('ok    unit: 40 passed, 0 failed'),
    ]);
  });
});

test('toCheckResult counts a program as one test', () => {
  expect(toCheckResult({ status: 0, output: '' })).toMatchObject({ passed: 1, failed: 0 });
  expect(toCheckResult({ status: 127, output: '' })).toMatchObject({ passed: 0, failed: 1 });
});

describe('toVitestResult', () => {
  const file = (status: string, tests: readonly string[]) => ({
    status,
    assertionResults: tests.map((test) => ({ status: test })),
  });
  const report = (numPassedTests: number, numFailedTests: number, testResults: readonly object[]) =>
    JSON.stringify({ numPassedTests, numFailedTests, testResults });

  test('takes the counts of the report', () => {
    const text = report(2, 1, [file('failed', ['passed', 'failed', 'passed'])]);
    expect(toVitestResult(text, { status: 1, output: '' })).toMatchObject({ passed: 2, failed: 1 });
  });

  test('counts a file that could not be loaded as one failure', () => {
    const text = report(5, 0, [file('passed', ['passed']), file('failed', [])]);
    expect(toVitestResult(text, { status: 1, output: '' })).toMatchObject({ passed: 5, failed: 1 });
  });

  test('counts a run that failed outside its tests as one failure', () => {
    expect(toVitestResult(report(5, 0, []), { status: 1, output: '' })).toMatchObject({ passed: 5, failed: 1 });
  });

  test('passes on why tests were left out', () => {
    const output = 'stderr | a.test.ts\nSkipped: saved pages, there is no folder.\nmore';
    expect(toVitestResult(report(5, 0, []), { status: 0, output }).notes).toEqual([
      'Skipped: saved pages, there is no folder.',
    ]);
  });

  test('counts a run without a report as one failure', () => {
    expect(toVitestResult('', { status: 1, output: 'crash' })).toEqual({ passed: 0, failed: 1, output: 'crash' });
  });
});
