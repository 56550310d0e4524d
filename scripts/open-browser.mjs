/**
 * Opens a browser with the extension in it. Goes in: a program, a built extension, a profile. Comes out: the
 * browser and the origin of the extension's own pages. Used by `npm start` and by the browser tests.
 */
import { mkdir } from 'node:fs/promises';
import puppeteer from 'puppeteer-core';

/** Firefox draws this at random at each installation; the tests and the pages they open need to know it. */
const FIREFOX_UUID = '5a1d0c0e-7e57-4b0b-9a0f-0123456789ab';
const FIREFOX_ID = 'says-who@says-who.example';

/** Nothing that talks to the network by itself, no first-run pages. */
const CHROMIUM_ARGS = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
];

/** A temporary add-on loses its storage when Firefox closes unless told otherwise. */
const FIREFOX_PREFERENCES = {
  'extensions.webextensions.uuids': JSON.stringify({ [FIREFOX_ID]: FIREFOX_UUID }),
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
  'extensions.webextOptionalPermissionPrompts': false,
};

/**
 * @typedef {object} BrowserOptions
 * @property {import('./find-browser.mjs').BrowserFamily} family
 * @property {string} program
 * @property {string} extension folder of the built extension
 * @property {boolean} headless
 * @property {string} [profile] folder that outlives the browser; a temporary one without it
 * @property {readonly string[]} [args] further arguments for the program
 * @property {Readonly<Record<string, string | number | boolean>>} [preferences] further ones for Firefox
 * @property {boolean} [keepsPages] Chromium keeps left pages for the way back, which Puppeteer switches off
 *
 * @typedef {object} OpenBrowser
 * @property {import('./find-browser.mjs').BrowserFamily} family
 * @property {import('puppeteer-core').Browser} browser
 * @property {string} extensionOrigin "chrome-extension://…" or "moz-extension://…", no slash at the end
 */

/**
 * Opens a browser with the extension installed.
 * @param {BrowserOptions} options
 * @returns {Promise<OpenBrowser>}
 */
export async function openBrowser(options) {
  if (options.profile) await mkdir(options.profile, { recursive: true });
  const opened = await (options.family === 'firefox' ? openFirefox(options) : openChromium(options));
  try {
    await waitForGate(opened);
  } catch (cause) {
    await opened.browser.close();
    throw new Error('The extension did not start: its content script was not registered.', { cause });
  }
  return opened;
}

/**
 * Opens one of the extension's own pages in a tab. Firefox loads it but never says that it has, so this waits
 * for the page itself.
 * @param {OpenBrowser} opened
 * @param {string} path "popup.html?tab=3"
 */
export async function openExtensionPage({ browser, extensionOrigin, family }, path) {
  const page = await browser.newPage();
  const url = `${extensionOrigin}/${path}`;
  if (family === 'chromium') {
    await page.goto(url);
    return page;
  }
  await page.goto(url, { timeout: 50 }).catch(() => undefined);
  await waitUntilLoaded(page, url);
  return page;
}

/**
 * Asks again and again, because a question that meets the page while it changes is answered with an error.
 * @param {import('puppeteer-core').Page} page
 * @param {string} url
 */
async function waitUntilLoaded(page, url) {
  const deadline = Date.now() + 10_000;
  for (;;) {
    const state = await page.evaluate(() => `${document.readyState} ${location.href}`).catch(() => '');
    if (state.startsWith(`complete ${url}`)) return;
    if (Date.now() > deadline) throw new Error(`${url} did not load: ${state}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/**
 * A page opened before the extension has registered its content script would stay unmarked.
 * @param {OpenBrowser} opened
 */
async function waitForGate(opened) {
  const page = await openExtensionPage(opened, 'popup.html');
  await page.waitForFunction(async () => (await chrome.scripting.getRegisteredContentScripts()).length > 0, {
    timeout: 10_000,
    polling: 50,
  });
  await page.close();
}

/** @param {BrowserOptions} options */
async function openChromium({ program, extension, headless, profile, keepsPages = false, args = [] }) {
  const browser = await puppeteer.launch({
    executablePath: program,
    headless,
    pipe: true,
    enableExtensions: true,
    ...(profile ? { userDataDir: profile } : {}),
    ...(headless ? {} : { defaultViewport: null }),
    ignoreDefaultArgs: [
      ...(headless ? [] : ['--enable-automation']),
      ...(keepsPages ? ['--disable-back-forward-cache'] : []),
    ],
    args: [...CHROMIUM_ARGS, ...(headless ? ['--disable-gpu'] : []), ...(isRoot() ? ['--no-sandbox'] : []), ...args],
  });
  const id = await browser.installExtension(extension);
  return { family: /** @type {const} */ ('chromium'), browser, extensionOrigin: `chrome-extension://${id}` };
}

/** @param {BrowserOptions} options */
async function openFirefox({ program, extension, headless, profile, args = [], preferences = {} }) {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: program,
    headless,
    ...(profile ? { userDataDir: profile } : {}),
    ...(headless ? {} : { defaultViewport: null }),
    args: ['--remote-allow-system-access', ...args],
    extraPrefsFirefox: { ...FIREFOX_PREFERENCES, ...preferences },
  });
  await browser.installExtension(extension);
  return { family: /** @type {const} */ ('firefox'), browser, extensionOrigin: `moz-extension://${FIREFOX_UUID}` };
}

/** Chromium's sandbox does not start for root. */
function isRoot() {
  return process.getuid?.() === 0;
}
