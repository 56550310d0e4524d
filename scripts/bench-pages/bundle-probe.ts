/**
 * The scripts that are put into pages to be measured, as text: the probe, bundled as the extension's own scripts are, and
 * the page script as it lies in a build.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

const FOLDER = '.cache/bench-pages';
const ENTRY = 'scripts/bench-pages/page-probe.ts';

/** Returns the probe as one script that defines `pageProbe`. */
export async function bundleProbe(): Promise<string> {
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      target: 'es2022',
      outDir: FOLDER,
      lib: { entry: ENTRY, formats: ['iife'], name: 'pageProbe', fileName: () => 'probe.js' },
    },
  });
  return readFileSync(join(FOLDER, 'probe.js'), 'utf8');
}

/** Returns the page script of a build as one function `pageScript`, compiled when first called; it gives what the script answers. */
export function readPageScript(buildFolder: string): string {
  // Its first line speaks to the browser; after `return` it would end the statement.
  const script = readFileSync(join(buildFolder, 'article.js'), 'utf8').replace(/^\/\/.*\n/, '');
  return `globalThis.pageScript = () => { return ${script}\n}`;
}
