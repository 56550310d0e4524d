/**
 * Reads what the extension did to a page, from outside: the page's own highlight registry, and the tab state
 * the background gives its own pages. Goes in: tabs of an open browser. Comes out: counts, states, positions.
 */
import { openExtensionPage } from './open-browser.mjs';

/** @typedef {import('puppeteer-core').Page} Page */
/** @typedef {import('../lib/messaging/protocol').TabState} TabState */

/** Names of our highlights start so; the page may have its own. */
const HIGHLIGHT_PREFIX = 'says-who';

/**
 * Counts the painted ranges by highlight name, as the page itself sees them.
 * @param {Page} page
 * @returns {Promise<Readonly<Record<string, number>>>}
 */
export function countHighlights(page) {
  return page.evaluate(
    (prefix) =>
      Object.fromEntries(
        [...CSS.highlights].filter(([name]) => name.startsWith(prefix)).map(([name, { size }]) => [name, size]),
      ),
    HIGHLIGHT_PREFIX,
  );
}

/**
 * Waits until the page shows at least one mark; false when none came in time.
 * @param {Page} page
 * @param {number} timeout milliseconds
 */
export async function waitForHighlights(page, timeout) {
  return page
    .waitForFunction(
      (prefix) => [...CSS.highlights].some(([name, { size }]) => name.startsWith(prefix) && size > 0),
      { timeout, polling: 50 },
      HIGHLIGHT_PREFIX,
    )
    .then(
      () => true,
      () => false,
    );
}

/**
 * Scrolls a painted range to the middle of the window and gives a point inside its first line.
 * @param {Page} page
 * @param {string} name of the highlight
 * @param {number} [index] which of its ranges, in text order
 * @returns {Promise<{ readonly x: number, readonly y: number } | null>}
 */
export function findHighlightPoint(page, name, index = 0) {
  return page.evaluate(
    (highlightName, wanted) => {
      const ranges = [...(CSS.highlights.get(highlightName) ?? [])].filter((range) => range instanceof Range);
      ranges.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
      const range = ranges[wanted];
      if (!range) return null;
      range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const box = [...range.getClientRects()].find(({ width, height }) => width > 0 && height > 0);
      return box ? { x: box.x + Math.min(box.width / 2, 20), y: box.y + box.height / 2 } : null;
    },
    name,
    index,
  );
}

/**
 * Asks the background about the tab that shows an address, through one of the extension's own pages.
 * @param {Page} extensionPage
 * @param {string} url
 * @returns {Promise<TabState>}
 */
export async function readTabState(extensionPage, url) {
  const tabId = await findTabId(extensionPage, url);
  return askBackground(extensionPage, 'tab-state', { tabId });
}

/**
 * Waits until the page script has told the background what it marked, which it does after painting.
 * @param {Page} extensionPage
 * @param {string} url
 * @param {number} [timeout] milliseconds
 * @returns {Promise<import('../lib/messaging/protocol').PageReport>}
 */
export async function waitForReport(extensionPage, url, timeout = 10_000) {
  const deadline = Date.now() + timeout;
  for (;;) {
    const { state, report } = await readTabState(extensionPage, url).catch(whileStarting);
    if (report) return report;
    if (Date.now() > deadline) throw new Error(`No report on ${url}: the tab is "${state}".`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/**
 * A background that was stopped has no listener while it starts again; what asks it in the product asks again too.
 * @param {unknown} error
 */
function whileStarting(error) {
  if (error instanceof Error && error.message.includes('Receiving end does not exist')) {
    return { state: error.message, report: null };
  }
  throw error;
}

/**
 * Sends the background a message as an extension page does.
 * @template {import('../lib/messaging/protocol').BackgroundVerb} Verb
 * @param {Page} extensionPage
 * @param {Verb} verb
 * @param {import('../lib/messaging/protocol').BackgroundMessages[Verb][0]} payload
 * @returns {Promise<import('../lib/messaging/protocol').BackgroundMessages[Verb][1]>}
 */
export async function askBackground(extensionPage, verb, payload) {
  const reply = await extensionPage.evaluate((message) => chrome.runtime.sendMessage(message), { verb, payload });
  const envelope = /** @type {import('../lib/messaging/message-error').Envelope | undefined} */ (reply);
  if (envelope === undefined) throw new Error(`${verb}: the background did not answer.`);
  if (!envelope.ok) throw new Error(`${verb}: ${envelope.message}`);
  return /** @type {any} */ (envelope.answer);
}

/**
 * The number of the tab that shows an address (fragment ignored).
 * @param {Page} extensionPage
 * @param {string} url
 * @returns {Promise<number>}
 */
export async function findTabId(extensionPage, url) {
  const wanted = url.split('#')[0];
  const tabs = await extensionPage.evaluate(async () => {
    const found = await chrome.tabs.query({});
    return found.map((tab) => ({ id: tab.id, url: tab.url }));
  });
  const tab = tabs.find((candidate) => candidate.url?.split('#')[0] === wanted);
  if (tab?.id === undefined) throw new Error(`No tab shows ${url}.`);
  return tab.id;
}

/**
 * Opens the popup as a tab, about the tab that shows an address.
 * @param {import('./open-browser.mjs').OpenBrowser} opened
 * @param {string} url
 * @param {string} [surface] "popup.html" or "sidepanel.html"
 */
export async function openSurfaceFor(opened, url, surface = 'popup.html') {
  const any = await openExtensionPage(opened, surface);
  const tabId = await findTabId(any, url);
  await any.close();
  return openExtensionPage(opened, `${surface}?tab=${tabId}`);
}
