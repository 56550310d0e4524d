/**
 * An extension whose content script does nothing: what any content script costs a page. In: nothing; out: a folder to
 * install, and a browser with it.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const FOLDER = '.cache/bench-pages/empty-extension';

/** Writes the extension and returns its folder. */
export function writeEmptyExtension(): string {
  const manifest = {
    manifest_version: 3,
    name: 'Empty',
    version: '1.0',
    content_scripts: [{ matches: ['http://127.0.0.1/*'], js: ['empty.js'], run_at: 'document_start' }],
  };
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(join(FOLDER, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(FOLDER, 'empty.js'), '0;\n');
  return resolve(FOLDER);
}
