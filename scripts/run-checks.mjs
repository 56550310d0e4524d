/**
 * Runs checks one after the other and adds them up. Goes in: named checks. Comes out: one line each, the output
 * of those that failed, and the totals. Knows nothing of what is checked.
 */

/**
 * @typedef {object} CheckResult
 * @property {number} passed
 * @property {number} failed
 * @property {string} [output] shown when something failed
 * @property {readonly string[]} [notes] always shown
 *
 * @typedef {object} Check
 * @property {string} name
 * @property {() => Promise<CheckResult>} run
 */

/**
 * Runs every check, also after one has failed, and tells of each as it ends.
 * @param {readonly Check[]} checks
 * @param {(line: string) => void} [print]
 * @returns {Promise<{ readonly passed: number, readonly failed: number }>}
 */
export async function runChecks(checks, print = console.log) {
  const total = { passed: 0, failed: 0 };
  for (const { name, run } of checks) {
    const startedAt = Date.now();
    const { passed, failed, output, notes = [] } = await run();
    total.passed += passed;
    total.failed += failed;
    if (failed > 0 && output) print(output.trimEnd());
    const seconds = ((Date.now() - startedAt) / 1000).toFixed(1);
    print(`${failed > 0 ? 'FAIL' : 'ok  '}  ${name}: ${passed} passed, ${failed} failed (${seconds} s)`);
    for (const note of notes) print(`      ${note}`);
  }
  return total;
}

/**
 * Counts a program as one test: status 0 passes.
 * @param {{ readonly status: number, readonly output: string }} ended
 * @returns {CheckResult}
 */
export function toCheckResult({ status, output }) {
  return status === 0 ? { passed: 1, failed: 0, output } : { passed: 0, failed: 1, output };
}

/**
 * Adds up a report of Vitest. A file that could not be loaded has no tests, and counts as one failure; so does
 * a run that failed for a reason no test knows of. A file that leaves tests out says why in a line "Skipped: …".
 * @param {string} report text of the JSON report, "" when there is none
 * @param {{ readonly status: number, readonly output: string }} ended
 * @returns {CheckResult}
 */
export function toVitestResult(report, { status, output }) {
  if (report === '') return { passed: 0, failed: 1, output };
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(report);
  /** @type {readonly { status: string, assertionResults: readonly { status: string }[] }[]} */
  const files = testResults;
  const unloadable = files.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  ).length;
  const known = numFailedTests + unloadable;
  const notes = output.match(/^Skipped: .*$/gm) ?? [];
  return { passed: numPassedTests, failed: status !== 0 && known === 0 ? 1 : known, output, notes };
}
