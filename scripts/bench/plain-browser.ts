/**
 * Chromium without the extension, and a module bundled as one script to run in its pages: what benchmarks of parts need.
 * Knows no part.
 */
import puppeteer, { type Browser } from 'puppeteer-core';
import { build } from 'vite';
import { explainMissingBrowser, findBrowser } from '../find-browser.mjs';

/** Starts Chromium. Throws where there is none. */
export async function launchChromium(): Promise<Browser> {
  const program = findBrowser('chromium');
  if (program === null) throw new Error(explainMissingBrowser('chromium'));
  return puppeteer.launch({
    executablePath: program,
    headless: true,
    pipe: true,
    args: ['--no-first-run', '--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
}

/** Bundles a module into one script that defines `name`. */
export async function bundleScript(entry: string, name: string): Promise<string> {
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: { target: 'es2022', write: false, lib: { entry, formats: ['iife'], name } },
  });
  const outputs = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  const script = outputs.find(({ type }) => type === 'chunk');
  if (script?.type !== 'chunk') throw new Error(`${entry} was not bundled.`);
  return script.code;
}
