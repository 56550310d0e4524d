/** An article in; its citation out, as BibTeX or as CSL-JSON (citation-style-language/schema, csl-data.json). Pure. */

import type { Article } from '../notes/note';

/** Returns a BibTeX entry. Its key is made of outlet, year and first long word of the title. */
export function bibtex(article: Article): string {
  const [year, month, day] = dateParts(article.publishedAt);
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['title', `{${tex(article.title)}}`],
    ['author', article.byline === null ? undefined : tex(article.byline.replace(/^by\s+/i, ''))],
    ['journal', article.outlet === null ? undefined : tex(article.outlet)],
    ['year', year?.toString()],
    ['month', month?.toString()],
    ['day', day?.toString()],
    ['url', url(article.url)],
    ['urldate', isoDay(article.lastSeenAt)],
    ['language', article.language ?? undefined],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},`] : []));
  return `@article{${keyOf(article, year)},\n${lines.join('\n')}\n}\n`;
}

/** Returns one CSL-JSON item; a list of them is what reference managers import. */
export function cslJson(article: Article): Readonly<Record<string, unknown>> {
  const parts = dateParts(article.publishedAt);
  return {
    id: article.url,
    type: 'article-newspaper',
    title: article.title,
    URL: article.url,
    ...(article.outlet !== null && { 'container-title': article.outlet }),
    // A byline is not split into given and family names: it may name several people, or a desk.
    ...(article.byline !== null && { author: [{ literal: article.byline.replace(/^by\s+/i, '') }] }),
    ...(parts.length > 0 && { issued: { 'date-parts': [parts] } }),
    accessed: { 'date-parts': [dateParts(isoDay(article.lastSeenAt))] },
    ...(article.language !== null && { language: article.language }),
  };
}

/** Year, month, day, as many as are stated. */
function dateParts(date: string | null): readonly number[] {
  const [, ...parts] = date?.match(/^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/) ?? [];
  return parts.filter(Boolean).map(Number);
}

function isoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

function keyOf({ outlet, url, title }: Article, year: number | undefined): string {
  const host = URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : 'article';
  const word =
    ascii(title)
      .split(' ')
      .find((each) => each.length > 3) ?? 'untitled';
  return [ascii(outlet ?? host).replaceAll(' ', ''), year ?? 'undated', word].join('-').slice(0, 60);
}

function ascii(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function tex(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\~^{}$&#%_]/g, (sign) => TEX[sign] ?? `\\${sign}`);
}

/** Addresses stand as they are, but for what would end the field or begin a comment. */
function url(address: string): string {
  return address
    .replace(/[{}\\]/g, (sign) => encodeURIComponent(sign))
    .replace(/%/g, '\\%')
    .replace(/[#&_]/g, '\\$&');
}
