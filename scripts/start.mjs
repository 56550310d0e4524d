/**
 * `npm start`: opens an article with the extension in a browser of this machine, or, without a display, prints
 * the marks found on it. Installs and builds what is missing first, so nothing outside Node is imported on top.
 * Exit status: 0 done, 1 something failed, 2 no browser.
 */
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildExtension } from './build-extension.mjs';
import { explainMissingBrowser, findBrowser } from './find-browser.mjs';
import { installMissing } from './install-missing.mjs';
import { explainNodeVersion } from './node-version.mjs';
import { parseStartArguments, USAGE } from './start-arguments.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

process.exitCode = await start(process.argv.slice(2)).catch((error) => fail(String(error)));

/**
 * @param {readonly string[]} args
 * @returns {Promise<number>} exit status
 */
async function start(args) {
  const complaint = explainNodeVersion(process.versions.node);
  if (complaint) return fail(complaint);
  const parsed = parseStartArguments(args);
  switch (parsed.state) {
    case 'help':
      console.log(USAGE);
      return 0;
    case 'wrong':
      return fail(`${parsed.message}\n\n${USAGE}`);
    case 'parsed':
      return (await installMissing(ROOT)) ? show(parsed) : fail('npm ci failed; see above.');
  }
}

/**
 * @param {Extract<import('./start-arguments.mjs').StartArguments, { state: 'parsed' }>} wanted
 * @returns {Promise<number>} exit status
 */
async function show({ family, target }) {
  const { serveTarget, showArticle } = await import('./show-article.mjs');
  const served = await serveTarget(ROOT, target);
  if (served.state === 'missing') return fail(served.message);
  const program = findBrowser(family);
  try {
    return program ? await buildAndShow({ family, program, served, showArticle }) : await leaveBuild(family);
  } finally {
    await served.stop();
  }
}

/**
 * @param {object} parts
 * @param {import('./find-browser.mjs').BrowserFamily} parts.family
 * @param {string} parts.program
 * @param {Extract<import('./show-article.mjs').ServedTarget, { state: 'served' }>} parts.served
 * @param {typeof import('./show-article.mjs').showArticle} parts.showArticle
 */
async function buildAndShow({ family, program, served, showArticle }) {
  const target = family === 'firefox' ? 'firefox' : 'chrome';
  const built = await buildExtension(ROOT, target, { localhost: true, hosts: served.hosts });
  if (built.status !== 0) return fail(`${built.output}\nThe build failed.`);
  return showArticle({ root: ROOT, family, program, extension: built.folder, url: served.url });
}

/**
 * Without a browser the extension is still of use: built for release, to be loaded by hand.
 * @param {import('./find-browser.mjs').BrowserFamily} family
 */
async function leaveBuild(family) {
  const built = await buildExtension(ROOT, family === 'firefox' ? 'firefox' : 'chrome', { localhost: false });
  if (built.status !== 0) return fail(`${built.output}\nThe build failed.`);
  console.error(explainMissingBrowser(family));
  const page = family === 'firefox' ? 'about:debugging#/runtime/this-firefox' : 'chrome://extensions';
  console.error(`The built extension is in ${relative(process.cwd(), built.folder) || '.'}; load it from ${page}.`);
  return 2;
}

/** @param {string} message */
function fail(message) {
  console.error(message);
  return 1;
}
