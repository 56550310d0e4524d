/**
 * The pages that are measured. In: a folder of saved pages, or none; out: pages by name, served without any of their own
 * scripts and without a way to the network. Where there are no saved pages, articles of this project stand in.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MadePage } from '../serve-folder.mjs';

const SAMPLE = 'public/sample/article.html';
const ARTICLES = ['naval-blockade', 'air-campaign', 'land-war', 'insurgency'] as const;
/** A page without its scripts does the same at each visit, and whatever runs in it is ours. */
const HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
};

export interface NamedPage {
  readonly name: string;
  readonly page: MadePage;
}

/** Returns the saved pages of a folder; of this project's own articles when there is no such folder. */
export function realPages(folder: string): readonly NamedPage[] {
  if (!existsSync(folder)) return ownPages();
  const names = readdirSync(folder).filter((name) => existsSync(join(folder, name, 'source.html')));
  return names.map((name) => toPage(name, readFileSync(join(folder, name, 'source.html'), 'utf8')));
}

/** An article of our own, `times` over. */
export function longPage(times: number): NamedPage {
  const [title = '', ...paragraphs] = readParagraphs('land-war');
  return articleOf(`${times}×`, title, Array.from({ length: times }, () => paragraphs).flat());
}

/** An article of so many figures that as much is highlighted as a page may carry. */
export function crowdedPage(paragraphs: number): NamedPage {
  const text = (i: number): string =>
    `On day ${i + 1} the army of Corvand said that ${i + 11} soldiers of Palenia had been killed, and the army of Palenia said that ${i + 12} soldiers of Corvand had been wounded.`;
  const title = 'What each army said on each day of the war';
  return articleOf(
    'crowded',
    title,
    Array.from({ length: paragraphs }, (_, i) => text(i)),
  );
}

/** Pages with nothing to mark. */
export function idlePages(): readonly NamedPage[] {
  const rows = Array.from({ length: 60 }, (_, i) => `<li><a href="/item-${i}">Item ${i}</a></li>`).join('');
  return [
    toPage('log in', '<!doctype html><title>Log in</title><form><input name="user"><input name="code"></form>'),
    toPage('list of links', `<!doctype html><title>Shop</title><h1>Shop</h1><ul>${rows}</ul>`),
  ];
}

function ownPages(): readonly NamedPage[] {
  const invented = ARTICLES.map((name) => {
    const [title = '', ...paragraphs] = readParagraphs(name);
    return articleOf(name, title, paragraphs);
  });
  return [toPage('sample article', readFileSync(SAMPLE, 'utf8')), ...invented];
}

function readParagraphs(name: string): readonly string[] {
  return readFileSync(`test/fixtures/${name}.txt`, 'utf8').trim().split(/\n+/);
}

function articleOf(name: string, title: string, paragraphs: readonly string[]): NamedPage {
  const links = '<nav><a href="/">Front page</a> <a href="/world">World</a></nav>';
  const body = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n');
  const head = `<!doctype html><html lang="en"><head><title>${title}</title></head>`;
  return toPage(name, `${head}<body>${links}<main><article><h1>${title}</h1>\n${body}</article></main></body></html>`);
}

function toPage(name: string, body: string): NamedPage {
  return { name, page: { body, headers: HEADERS } };
}
