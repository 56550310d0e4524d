/**
 * The browsers of the benchmark: one with the extension, one with an extension that does nothing, two with none. In: the
 * program; out: open browsers that reach no address but this machine's.
 */
import puppeteer, { type Browser } from 'puppeteer-core';
import { type OpenBrowser, openBrowser } from '../open-browser.mjs';
import { writeEmptyExtension } from './empty-extension';

/** Saved pages name thousands of addresses; none of them is looked up. */
const OFFLINE = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1';

export interface Browsers {
  readonly ours: OpenBrowser;
  readonly empty: OpenBrowser;
  readonly none: Browser;
  /** Compiles a script whole when it is loaded, and does not throw away what was compiled when memory is cleared. */
  readonly compiled: Browser;
}

/** Opens all four. */
export async function openBrowsers(program: string, extension: string): Promise<Browsers> {
  const ours = await openBrowser({ family: 'chromium', program, extension, headless: true, args: [OFFLINE] });
  const none = await launch(program);
  const compiled = await launch(program, ['--js-flags=--no-lazy --no-flush-bytecode']);
  const other = await launch(program);
  const id = await other.installExtension(writeEmptyExtension());
  return {
    ours,
    none,
    compiled,
    empty: { family: 'chromium', browser: other, extensionOrigin: `chrome-extension://${id}` },
  };
}

export async function closeBrowsers({ ours, empty, none, compiled }: Browsers): Promise<void> {
  await Promise.all([ours.browser.close(), empty.browser.close(), none.close(), compiled.close()]);
}

function launch(program: string, more: readonly string[] = []): Promise<Browser> {
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return puppeteer.launch({
    executablePath: program,
    headless: true,
    pipe: true,
    enableExtensions: true,
    args: ['--no-first-run', '--disable-background-networking', '--disable-gpu', OFFLINE, ...root, ...more],
  });
}
