/**
 * Opens a browser with the extension for a soak: on a profile that outlives it, with a page of the extension that can save
 * and read (page-side.ts). Needs the builds for tests.
 */

import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { build } from 'vite';
import { toBuildFolder } from '../build-extension.mjs';
import { type BrowserFamily, findBrowser } from '../find-browser.mjs';
import { type OpenBrowser, openBrowser, openExtensionPage } from '../open-browser.mjs';

const ROOT = join(import.meta.dirname, '..', '..');
const FOLDER = join(ROOT, '.cache', 'soak');

export interface SoakBrowser {
  readonly session: OpenBrowser;
  readonly page: Page;
}

export interface SoakOptions {
  readonly profile: string;
  readonly family?: BrowserFamily;
  /** Folder of another build than the one for tests. */
  readonly extension?: string;
  readonly args?: readonly string[];
}

export function buildFor(family: BrowserFamily): string {
  return toBuildFolder(ROOT, family === 'firefox' ? 'firefox' : 'chrome', true);
}

export async function openSoak({ family = 'chromium', ...options }: SoakOptions): Promise<SoakBrowser> {
  const program = findBrowser(family);
  if (program === null) throw new Error(`There is no ${family} on this machine.`);
  const session = await openBrowser({ family, program, extension: buildFor(family), headless: true, ...options });
  return { session, page: await openSoakPage(session) };
}

/** A page of the extension in which `soak` is defined. */
export async function openSoakPage(session: OpenBrowser): Promise<Page> {
  // The page that reads no notes by itself, so that only the saves are at work.
  const page = await openExtensionPage(session, 'welcome.html');
  await page.evaluate(await pageScript());
  return page;
}

/** Runs some work on a new profile, which goes afterwards. */
export async function withProfile<T>(work: (profile: string) => Promise<T>): Promise<T> {
  const profile = await mkdtemp(join(tmpdir(), 'says-who-soak-'));
  try {
    return await work(profile);
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

/** Runs some work in a browser on a new profile and closes it. */
export function withBrowser<T>(
  work: (opened: SoakBrowser) => Promise<T>,
  options: Omit<SoakOptions, 'profile'> = {},
): Promise<T> {
  return withProfile(async (profile) => {
    const opened = await openSoak({ ...options, profile });
    try {
      return await work(opened);
    } finally {
      await opened.session.browser.close();
    }
  });
}

/** Stops the background worker of Chromium at once, as the browser does when it was idle; false when it did not run. */
export async function stopWorker({ browser, extensionOrigin }: OpenBrowser): Promise<boolean> {
  const connection = await browser.target().createCDPSession();
  const { targetInfos } = await connection.send('Target.getTargets');
  const workers = targetInfos.filter(({ type, url }) => type === 'service_worker' && url.startsWith(extensionOrigin));
  for (const { targetId } of workers) await connection.send('Target.closeTarget', { targetId });
  await connection.detach();
  return workers.length > 0;
}

let bundled: Promise<string> | null = null;

function pageScript(): Promise<string> {
  bundled ??= bundle();
  return bundled;
}

async function bundle(): Promise<string> {
  await build({
    root: ROOT,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      target: 'es2022',
      outDir: FOLDER,
      lib: {
        entry: join(import.meta.dirname, 'page-side.ts'),
        formats: ['iife'],
        name: 'soak',
        fileName: () => 'soak.js',
      },
    },
  });
  return `${await readFile(join(FOLDER, 'soak.js'), 'utf8')}\nglobalThis.soak = soak; null`;
}
