/**
 * Measures what the browser has to load for each part of a build. Goes in: the folder of a build. Comes out:
 * gzipped bytes by part, each with the most it may have. Reads files only.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { toBuildFolder } from './build-extension.mjs';

/**
 * Gates in gzipped kB. The gate runs on every page the reader allowed and the page script on every article, so
 * theirs are tight: each kB costs a page about 0.3 ms and 4 kB of heap. The others are loaded once.
 * @type {readonly { readonly part: string, readonly entry: string, readonly gate: number }[]}
 */
const PARTS = [
  { part: 'gate', entry: 'gate.js', gate: 6 },
  { part: 'page script', entry: 'article.js', gate: 20 },
  { part: 'popup', entry: 'popup.html', gate: 45 },
  { part: 'background', entry: 'background.js', gate: 140 },
  { part: 'weights', entry: 'models/attribution-en.bin', gate: 230 },
  { part: 'claim words', entry: 'models/claims-en.bin', gate: 25 },
];

/**
 * @typedef {object} PartSize
 * @property {string} part
 * @property {number} gzipped kB
 * @property {number} gate kB
 * @property {readonly string[]} files
 */

/**
 * Tells whether a folder holds a build with every part; one made before a part came in does not.
 * @param {string} folder
 */
export function hasEveryPart(folder) {
  return PARTS.every(({ entry }) => existsSync(join(folder, entry)));
}

/**
 * Measures every part: its entry with all the scripts and styles it loads at once.
 * @param {string} folder
 * @returns {readonly PartSize[]}
 */
export function measureParts(folder) {
  return PARTS.map(({ part, entry, gate }) => {
    const files = listLoaded(folder, entry);
    const bytes = files.reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file))).length, 0);
    return { part, gzipped: Math.round(bytes / 100) / 10, gate, files };
  });
}

/**
 * @param {readonly PartSize[]} sizes
 * @returns {string} one line a part
 */
export function toSizeReport(sizes) {
  return sizes
    .map(({ part, gzipped, gate }) => `${part.padEnd(12)} ${gzipped.toFixed(1).padStart(6)} kB gz (at most ${gate})`)
    .join('\n');
}

/**
 * The entry and everything it names by a relative or root path, followed to the end.
 * @param {string} folder
 * @param {string} entry
 */
function listLoaded(folder, entry) {
  const found = new Set([entry]);
  for (const file of found) {
    const text = readFileSync(join(folder, file), 'utf8');
    for (const name of listReferences(text, file.endsWith('.html'))) {
      const path = name.startsWith('/') ? name.slice(1) : posix.join(posix.dirname(file), name);
      if (existsSync(join(folder, path))) found.add(path);
    }
  }
  return [...found];
}

/**
 * @param {string} text
 * @param {boolean} isHtml
 */
function listReferences(text, isHtml) {
  const pattern = isHtml ? /(?:src|href)="([^"]+\.(?:js|css))"/g : /(?:from|import)\s?["']([./][^"']+\.js)["']/g;
  return [...text.matchAll(pattern)].flatMap(([, name]) => name ?? []);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = fileURLToPath(new URL('..', import.meta.url));
  console.log(toSizeReport(measureParts(toBuildFolder(root, 'chrome', false))));
}
