/**
 * Shows one article in a browser with the extension: in a window until it is closed, or, where there is no
 * display, as a printed table and a screenshot. Goes in: what to show and with which program. Needs the
 * installed packages.
 */
import { mkdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, extname, join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { toArticlePage } from './article-page.mjs';
import { toCountSentence, toMarksTable } from './marks-table.mjs';
import { openBrowser } from './open-browser.mjs';
import {
  countHighlights,
  findHighlightPoint,
  openSurfaceFor,
  waitForHighlights,
  waitForReport,
} from './page-marks.mjs';
import { serveFolder } from './serve-folder.mjs';

/** Slow machines and large pages; a sample is marked in well under a second. */
const MARKS_TIMEOUT_MS = 20_000;
const WINDOW = { width: 1100, height: 900 };
const SAMPLE = join('public', 'sample', 'article.html');

/**
 * @typedef {{ readonly state: 'served', readonly url: string, readonly hosts: readonly string[], readonly stop: () => Promise<void> }
 *   | { readonly state: 'missing', readonly message: string }} ServedTarget
 *
 * @typedef {object} ShowOptions
 * @property {string} root
 * @property {import('./find-browser.mjs').BrowserFamily} family
 * @property {string} program
 * @property {string} extension
 * @property {string} url
 */

/**
 * Gives the thing to open an address: files are served from this machine, web pages stay where they are.
 * @param {string} root
 * @param {import('./start-arguments.mjs').StartTarget} target
 * @returns {Promise<ServedTarget>}
 */
export async function serveTarget(root, target) {
  switch (target.kind) {
    case 'url':
      return serveAddress(target.url);
    case 'sample':
      return serveFile(join(root, SAMPLE));
    case 'file':
      return serveFile(resolve(target.path));
  }
}

/**
 * Opens the article and stays as long as it is wanted.
 * @param {ShowOptions} options
 * @returns {Promise<number>} exit status
 */
export function showArticle(options) {
  return hasDisplay(process.platform, process.env) ? showInWindow(options) : showInText(options);
}

/**
 * Whether a window can be opened; macOS and Windows always have a display for the person who started this.
 * @param {NodeJS.Platform} platform
 * @param {Readonly<Record<string, string | undefined>>} env
 */
export function hasDisplay(platform, env) {
  return platform === 'darwin' || platform === 'win32' || Boolean(env['DISPLAY'] || env['WAYLAND_DISPLAY']);
}

/**
 * @param {string} url
 * @returns {ServedTarget}
 */
function serveAddress(url) {
  if (!URL.canParse(url)) return { state: 'missing', message: `Not an address: ${url}` };
  const { protocol, hostname } = new URL(url);
  return { state: 'served', url, hosts: [`${protocol}//${hostname}/*`], stop: async () => undefined };
}

/**
 * @param {string} path absolute
 * @returns {Promise<ServedTarget>}
 */
async function serveFile(path) {
  const found = await stat(path).catch(() => null);
  if (!found?.isFile()) return { state: 'missing', message: `No such file: ${path}` };
  const name = basename(path);
  const isHtml = /^\.(x?html?)$/i.test(extname(path));
  const made = isHtml ? new Map() : new Map([[`/${name}.html`, await wrapText(path)]]);
  const { origin, stop } = await serveFolder(dirname(path), made);
  const url = `${origin}/${encodeURIComponent(isHtml ? name : `${name}.html`)}`;
  return { state: 'served', url, hosts: [], stop };
}

/** @param {string} path */
async function wrapText(path) {
  const body = toArticlePage(await readFile(path, 'utf8'), basename(path));
  return { body, headers: { 'content-type': 'text/html; charset=utf-8' } };
}

/**
 * A profile of its own, kept between two starts so that notes stay.
 * @param {ShowOptions} options
 */
async function showInWindow({ root, family, program, extension, url }) {
  const profile = join(root, '.cache', `profile-${family}`);
  const opened = await openBrowser({ family, program, extension, headless: false, profile });
  const closed = new Promise((done) => opened.browser.once('disconnected', done));
  const page = await opened.browser.newPage();
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  await page.bringToFront();
  console.log(`Opened ${url}\nClose the browser to end.`);
  await closed;
  return 0;
}

/** @param {ShowOptions} options */
async function showInText({ root, family, program, extension, url }) {
  const opened = await openBrowser({ family, program, extension, headless: true });
  try {
    const page = await opened.browser.newPage();
    await page.setViewport(WINDOW);
    await page.goto(url, { waitUntil: 'load' });
    if (!(await waitForHighlights(page, MARKS_TIMEOUT_MS))) {
      console.error(`No marks on ${url}.`);
      return 1;
    }
    await printMarks(opened, page);
    console.log(`Screenshot with a card open: ${await photographCard(root, page)}`);
    return 0;
  } finally {
    await opened.browser.close();
  }
}

/**
 * Two witnesses: the list the extension gives its popup, and the highlights the page has.
 * @param {import('./open-browser.mjs').OpenBrowser} opened
 * @param {import('puppeteer-core').Page} page
 */
async function printMarks(opened, page) {
  const popup = await openSurfaceFor(opened, page.url());
  const { marks } = await waitForReport(popup, page.url());
  await popup.close();
  const painted = Object.entries(await countHighlights(page)).map(([name, count]) => `${name} ${count}`);
  console.log(toMarksTable(marks));
  console.log(`\n${toCountSentence(marks)}; painted on the page: ${painted.join(', ')}`);
}

/**
 * @param {string} root
 * @param {import('puppeteer-core').Page} page
 */
async function photographCard(root, page) {
  await page.bringToFront();
  const names = Object.keys(await countHighlights(page));
  const point = await findHighlightPoint(page, names.find((name) => name.includes('figure')) ?? names[0] ?? '');
  if (point) await page.mouse.click(point.x, point.y);
  await new Promise((done) => setTimeout(done, 500));
  const file = join(root, '.cache', 'start.png');
  await mkdir(dirname(file), { recursive: true });
  await page.screenshot({ path: /** @type {`${string}.png`} */ (file) });
  return relative(process.cwd(), file) || pathToFileURL(file).href;
}
