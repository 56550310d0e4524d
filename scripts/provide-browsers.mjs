/**
 * Sees to it that the browsers the tests drive are there. Goes in: the surroundings. Comes out: the programs
 * found and a note for those that are not. Installs only as root on a system with apt-get.
 */
import { explainMissingBrowser, findBrowser } from './find-browser.mjs';
import { runCommand } from './run-command.mjs';

/** @typedef {import('./find-browser.mjs').BrowserFamily} BrowserFamily */

/** @type {readonly BrowserFamily[]} */
const FAMILIES = ['chromium', 'firefox'];
const DEBIAN_PACKAGES = { chromium: 'chromium', firefox: 'firefox-esr' };

/**
 * Finds both browsers, after installing what is missing where that is this script's to do.
 * @returns {Promise<{ readonly found: Readonly<Partial<Record<BrowserFamily, string>>>, readonly missing: readonly string[] }>}
 */
export async function provideBrowsers() {
  const absent = FAMILIES.filter((family) => findBrowser(family) === null);
  if (absent.length > 0 && process.getuid?.() === 0) await installFromDebian(absent);
  /** @type {Partial<Record<BrowserFamily, string>>} */
  const found = {};
  const missing = [];
  for (const family of FAMILIES) {
    const program = findBrowser(family);
    if (program) found[family] = program;
    else missing.push(explainMissingBrowser(family));
  }
  return { found, missing };
}

/**
 * A failure here is not reported: the browser is then missing, which is.
 * @param {readonly BrowserFamily[]} families
 */
async function installFromDebian(families) {
  const packages = families.map((family) => DEBIAN_PACKAGES[family]);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  console.log(`Installing ${packages.join(' and ')} (apt-get) …`);
  const updated = await runCommand('apt-get', ['update', '-q'], { env, quiet: true });
  if (updated.status !== 0) return;
  await runCommand('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...packages], { env, quiet: true });
}
