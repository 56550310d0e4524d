/**
 * `npm test`: installs what is missing, builds every target, and runs all checks and tests, browsers included.
 * The last line says how many passed and failed, and the exit status agrees. Imports nothing outside Node on top.
 */
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildExtension } from './build-extension.mjs';
import { installMissing } from './install-missing.mjs';
import { explainNodeVersion } from './node-version.mjs';
import { provideBrowsers } from './provide-browsers.mjs';
import { runChecks, toCheckResult, toVitestResult } from './run-checks.mjs';
import { runNode } from './run-command.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const REPORTS = join(ROOT, '.cache', 'reports');

/** @type {readonly (readonly [import('./build-extension.mjs').BuildTarget, boolean])[]} target, localhost */
const BUILDS = [
  ['chrome', true],
  ['firefox', true],
  ['chrome', false],
  ['firefox', false],
  ['edge', false],
  ['safari', false],
];

const { passed, failed } = await test();
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

/** @returns {Promise<{ readonly passed: number, readonly failed: number }>} */
async function test() {
  const complaint = explainNodeVersion(process.versions.node);
  if (complaint) return failEarly(complaint);
  if (!(await installMissing(ROOT))) return failEarly('npm ci failed; see above.');
  const browsers = await provideBrowsers();
  await rm(REPORTS, { recursive: true, force: true });
  await mkdir(REPORTS, { recursive: true });
  const total = await runChecks([...listBuilds(), ...listStaticChecks(), ...listSuites(browsers)]);
  if (!process.env['CI']) warnOfMissing(browsers.missing);
  return total;
}

/** @returns {readonly import('./run-checks.mjs').Check[]} */
function listBuilds() {
  return BUILDS.map(([target, localhost]) => ({
    name: `build ${target}${localhost ? ' for tests' : ''}`,
    run: async () => toCheckResult(await buildExtension(ROOT, target, { localhost })),
  }));
}

/** After the builds: TypeScript reads the types WXT writes while it builds. */
function listStaticChecks() {
  return [
    checkWith('biome', '@biomejs/biome/bin/biome', ['check', '.']),
    checkWith('types', 'typescript/bin/tsc', ['--noEmit']),
    checkWith('unused code', 'knip/bin/knip.js', []),
  ];
}

/**
 * @param {Awaited<ReturnType<typeof provideBrowsers>>} browsers
 * @returns {readonly import('./run-checks.mjs').Check[]}
 */
function listSuites({ found, missing }) {
  const absent = missing.map((note) => ({
    name: 'browser',
    run: async () => ({ passed: 0, failed: 1, output: note }),
  }));
  const env = { CHROME_PATH: found.chromium ?? '', FIREFOX_PATH: found.firefox ?? '' };
  return [
    suite('unit tests', 'unit', {}),
    suite('build tests', 'build', {}),
    ...(process.env['CI'] ? absent : []),
    ...(Object.keys(found).length > 0 ? [suite('browser tests', 'e2e', env)] : []),
  ];
}

/**
 * @param {string} name
 * @param {string} script below node_modules
 * @param {readonly string[]} args
 */
function checkWith(name, script, args) {
  return {
    name,
    run: async () => toCheckResult(await runNode(join(ROOT, 'node_modules', script), args, { cwd: ROOT, quiet: true })),
  };
}

/**
 * @param {string} name
 * @param {string} project of vitest.config.ts
 * @param {NodeJS.ProcessEnv} env
 */
function suite(name, project, env) {
  const report = join(REPORTS, `${project}.json`);
  const args = ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  return {
    name,
    run: async () => {
      const ended = await runNode(join(ROOT, 'node_modules', 'vitest', 'vitest.mjs'), args, {
        cwd: ROOT,
        env: { ...env, ...(process.stdout.isTTY ? {} : { NO_COLOR: '1' }) },
        quiet: true,
      });
      return toVitestResult(await readFile(report, 'utf8').catch(() => ''), ended);
    },
  };
}

/** @param {readonly string[]} missing */
function warnOfMissing(missing) {
  for (const note of missing) console.log(`\n!!! BROWSER TESTS SKIPPED: ${note}\n`);
}

/** @param {string} message */
function failEarly(message) {
  console.error(message);
  return { passed: 0, failed: 1 };
}
