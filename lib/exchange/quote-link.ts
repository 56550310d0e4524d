/**
 * A quotation to paste elsewhere: the words, who said them, where, and a link that leads to the place. The link is a
 * text fragment (WICG URL Fragment Text Directives): `#:~:text=[prefix-,]start[,end][,-suffix]`. Pure.
 */

import type { ArticleMetadata } from '../anchors/article-metadata';
import type { NoteTarget } from '../notes/note';

/** Longer quotes are named by their beginning and end, as the specification advises. UTF-16 code units. */
const LONGEST_EXACT = 300;
/** Words at each end of a long quote, and of context beside it. */
const END_WORDS = 6;
const CONTEXT_WORDS = 4;

/** Returns the address with a text directive; the plain address for a target without a place. */
export function quoteLink(url: string, { selectors }: Pick<NoteTarget, 'selectors'>): string {
  if (selectors === null) return url;
  const { exact, prefix, suffix } = selectors.quote;
  // A directive ends at a block's end, so only what stands beside the quote in one line may be named.
  const before = words(prefix.split('\n').at(-1) ?? '', -CONTEXT_WORDS);
  const after = words(suffix.split('\n')[0] ?? '', CONTEXT_WORDS);
  const parts = [
    before === '' ? '' : `${encode(before)}-`,
    ...quoteParts(exact),
    after === '' ? '' : `-${encode(after)}`,
  ];
  const directive = parts.filter((part) => part !== '').join(',');
  const [address = '', fragment] = url.split('#', 2);
  return exact.trim() === '' ? url : `${address}#${fragment ?? ''}:~:text=${directive}`;
}

/** Returns the quotation as Markdown: the words, who said them, the article, the link. */
export function quoteText(target: NoteTarget, article: ArticleMetadata): string {
  const source = target.attribution?.source;
  const said = [source?.role, source?.name ?? target.attribution?.sourceWords].filter(Boolean).join(' ');
  const where = [article.outlet, article.publishedAt?.slice(0, 10)].filter(Boolean).join(', ');
  const link = quoteLink(article.url, target);
  const title = article.title.replace(/[[\]\\]/g, '\\$&');
  return [
    target.quote
      .split('\n')
      .map((line) => `> ${line}`)
      .join('\n'),
    `>\n> — ${said === '' ? 'no source given' : said}, in [${title}](<${link}>)${where === '' ? '' : `, ${where}`}`,
  ].join('\n');
}

/** Each end must stand in one block; a quote of a few long words is named whole. */
function quoteParts(exact: string): readonly string[] {
  const blocks = exact.split('\n').filter((block) => block.trim() !== '');
  const first = blocks[0] ?? '';
  const last = blocks.at(-1) ?? '';
  const isWhole = blocks.length === 1 && (exact.length <= LONGEST_EXACT || first.split(/\s+/).length <= 2 * END_WORDS);
  return isWhole ? [encode(first.trim())] : [encode(words(first, END_WORDS)), encode(words(last, -END_WORDS))];
}

/** The first words of a text, or the last where `count` is negative. */
function words(text: string, count: number): string {
  const all = text.split(/\s+/).filter((word) => word !== '');
  return (count < 0 ? all.slice(count) : all.slice(0, count)).join(' ');
}

/** "-" and what has a meaning in a directive or a Markdown link is encoded too. */
function encode(text: string): string {
  return encodeURIComponent(wellFormed(text)).replace(
    /[-!'()*~]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** A quote that was cut may end in half a character, which no address can hold. */
function wellFormed(text: string): string {
  return text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd');
}
