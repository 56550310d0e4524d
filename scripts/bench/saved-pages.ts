/** Saved news pages, each in a folder of its own: the page as it was served and its article as a reader mode gives it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';

export interface SavedPage {
  readonly name: string;
  /** The page's HTML. */
  readonly source: string;
  /** The text of its article. */
  readonly expected: string;
}

/** Reads every page of a folder, by name. Throws where a page lacks one of its two files. */
export function readSavedPages(folder: string): readonly SavedPage[] {
  const names = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return names.map(({ name }) => {
    const { document } = parseHTML(
      `<html><body>${readFileSync(join(folder, name, 'expected.html'), 'utf8')}</body></html>`,
    );
    return {
      name,
      source: readFileSync(join(folder, name, 'source.html'), 'utf8'),
      expected: document.body.textContent ?? '',
    };
  });
}
