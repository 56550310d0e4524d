import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { findArticle } from '../../../lib/anchors/article';
import { readArticle } from '../../../scripts/batch/read-article';
import { crowdedPage, idlePages, longPage, type NamedPage, realPages } from '../../../scripts/bench-pages/page-set';

function textOf({ page }: NamedPage): string | null {
  return readArticle(String(page.body), 'https://paper.invalid/');
}

function documentOf(html: string): Document {
  return parseHTML(html).document as unknown as Document;
}

describe('realPages', () => {
  it('takes each saved page of a folder under its name', () => {
    const folder = mkdtempSync(join(tmpdir(), 'pages-'));
    mkdirSync(join(folder, 'paper-1'));
    writeFileSync(join(folder, 'paper-1', 'source.html'), '<p>Both sides claimed the bridge.');
    mkdirSync(join(folder, 'empty'));
    expect(realPages(folder).map(({ name, page }) => [name, page.body])).toEqual([
      ['paper-1', '<p>Both sides claimed the bridge.'],
    ]);
  });

  it('falls back on articles of this project, each of which holds an article', () => {
    const pages = realPages(join(tmpdir(), 'no-such-folder-of-pages'));
    expect(pages.length).toBeGreaterThanOrEqual(5);
    for (const page of pages) expect(textOf(page)?.length).toBeGreaterThan(1_000);
  });

  it('lets no page run scripts or load anything', () => {
    const pages = [...realPages(join(tmpdir(), 'no-such-folder-of-pages')), longPage(1), ...idlePages()];
    for (const { page } of pages) expect(page.headers?.['content-security-policy']).toMatch(/^default-src 'none'/);
  });
});

describe('pages made to measure', () => {
  it('are as many times as long as they say', () => {
    const [one, ten] = [textOf(longPage(1)), textOf(longPage(10))];
    expect((ten?.length ?? 0) / (one?.length ?? 1)).toBeGreaterThan(9);
    expect((ten?.length ?? 0) / (one?.length ?? 1)).toBeLessThan(10.5);
  });

  it('hold two figures in every paragraph of the crowded one', () => {
    expect(textOf(crowdedPage(3))?.match(/\d+ soldiers/g)).toHaveLength(6);
  });

  it('hold no article where there is nothing to do', () => {
    for (const { page } of idlePages()) {
      expect(findArticle(documentOf(String(page.body)), 'https://paper.invalid/')).toBeNull();
    }
  });
});
