/**
 * Pages in a real browser without the extension: the extraction code, bundled, is run inside each. In: pages by
 * name; out: what the probe found. Pages get no script and no network, so that what is measured is ours.
 */
import type { Browser } from 'puppeteer-core';
import { type MadePage, serveFolder } from '../serve-folder.mjs';
import type { Extraction } from './extraction-probe';
import { bundleScript, launchChromium } from './plain-browser';

const PROBE = 'scripts/bench/extraction-probe.ts';
const HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; img-src data:",
};
const WINDOW = { width: 1280, height: 900 };
const ROUNDS = 5;
const LOAD_TIMEOUT_MS = 60_000;

/** Opens each page in Chromium and extracts its article. Throws where there is no Chromium. */
export async function extractInChromium(pages: ReadonlyMap<string, string>): Promise<ReadonlyMap<string, Extraction>> {
  const probe = await bundleScript(PROBE, 'extractionProbe');
  const made = [...pages].map(([name, body]): [string, MadePage] => [`/${name}`, { body, headers: HEADERS }]);
  const served = await serveFolder(null, new Map(made));
  const browser = await launchChromium();
  try {
    const found = new Map<string, Extraction>();
    for (const name of pages.keys()) found.set(name, await extractPage(browser, `${served.origin}/${name}`, probe));
    return found;
  } finally {
    await browser.close();
    await served.stop();
  }
}

async function extractPage(browser: Browser, url: string, probe: string): Promise<Extraction> {
  const page = await browser.newPage();
  try {
    await page.setViewport(WINDOW);
    await page.goto(url, { waitUntil: 'load', timeout: LOAD_TIMEOUT_MS });
    const printed = await page.evaluate(
      `${probe}; JSON.stringify(extractionProbe.extract(document, location.href, ${ROUNDS}))`,
    );
    const found: Extraction = JSON.parse(String(printed));
    return found;
  } finally {
    await page.close();
  }
}
