/**
 * One browser with the extension, for one test file: which browsers there are, opening and closing them, what
 * the extension did to a page. Goes in: a family. Comes out: tabs to drive. Needs the builds for tests.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { toBuildFolder } from '../../scripts/build-extension.mjs';
import { type BrowserFamily, findBrowser } from '../../scripts/find-browser.mjs';
import { type OpenBrowser, openBrowser } from '../../scripts/open-browser.mjs';
import { waitForHighlights } from '../../scripts/page-marks.mjs';
import { watchMutations } from './mutations';

const ROOT = join(import.meta.dirname, '..', '..');
const ALL_FAMILIES: readonly BrowserFamily[] = ['chromium', 'firefox'];
const WINDOW = { width: 1100, height: 900 };
const MARKS_TIMEOUT_MS = 8_000;
/** Firefox stops an idle background after 30 s; a test does not wait that long, and every test gains by the stops. */
const FIREFOX_IDLE_MS = 1_000;

/** Browsers of this machine, for `describe.each`; scripts/test.mjs says loudly when one is missing. */
export const FAMILIES: readonly BrowserFamily[] = ALL_FAMILIES.filter((family) => findBrowser(family) !== null);

export interface SessionOptions {
  /** Folder that outlives the browser; without it everything stored goes with it. */
  readonly profile?: string;
  readonly scheme?: 'light' | 'dark';
  /** Chromium keeps left pages for the way back, as it does for a reader; test tools switch that off. */
  readonly keepsPages?: boolean;
}

/** Opens a browser with the extension. */
export async function openSession(family: BrowserFamily, options: SessionOptions = {}): Promise<OpenBrowser> {
  const program = findBrowser(family);
  if (!program) throw new Error(`No ${family} on this machine.`);
  const extension = toBuildFolder(ROOT, family === 'firefox' ? 'firefox' : 'chrome', true);
  if (!existsSync(extension)) throw new Error(`Nothing built in ${extension}: run the tests with npm test.`);
  const dark = options.scheme === 'dark';
  return openBrowser({
    family,
    program,
    extension,
    headless: true,
    ...(options.keepsPages ? { keepsPages: true } : {}),
    ...(options.profile ? { profile: options.profile } : {}),
    args: family === 'chromium' && dark ? ['--force-dark-mode'] : [],
    preferences: {
      'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1,
      'extensions.background.idle.timeout': FIREFOX_IDLE_MS,
    },
  });
}

/** Opens a page in a new tab, with its mutations counted from the moment it is parsed. */
export async function visit(session: OpenBrowser, url: string): Promise<Page> {
  const page = await session.browser.newPage();
  await page.setViewport(WINDOW);
  await watchMutations(page);
  await page.goto(url, { waitUntil: 'load' });
  return page;
}

/** Opens a page and waits for its marks. */
export async function visitMarked(session: OpenBrowser, url: string): Promise<Page> {
  const page = await visit(session, url);
  if (!(await waitForHighlights(page, MARKS_TIMEOUT_MS))) throw new Error(`${url} was not marked.`);
  return page;
}

/** Waits until something is so; unlike a wait inside the page, it works on any value from anywhere. */
export async function until<T>(read: () => Promise<T>, isReady: (value: T) => boolean, timeout = 10_000): Promise<T> {
  const deadline = Date.now() + timeout;
  for (;;) {
    const value = await read();
    if (isReady(value)) return value;
    if (Date.now() > deadline) throw new Error(`Still not so after ${timeout} ms: ${JSON.stringify(value)}`);
    await pause(50);
  }
}

/** Stops the background the way the browser does when it has been idle; the next message starts it again. */
export async function stopBackground(session: OpenBrowser): Promise<void> {
  if (session.family === 'firefox') return pause(2 * FIREFOX_IDLE_MS);
  const connection = await session.browser.target().createCDPSession();
  const { targetInfos } = await connection.send('Target.getTargets');
  const workers = targetInfos.filter(
    ({ type, url }) => type === 'service_worker' && url.startsWith(session.extensionOrigin),
  );
  for (const { targetId } of workers) await connection.send('Target.closeTarget', { targetId });
  await connection.detach();
}

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}
