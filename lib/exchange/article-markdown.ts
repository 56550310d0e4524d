/**
 * An article and the reader's notes on it in, one Markdown file with YAML front matter out, and a name for it that every
 * file system and wiki link takes. Pure.
 */

import { correctedTarget, sourceNameOf } from '../notes/corrections';
import type { Article, Note } from '../notes/note';
import { quoteLink } from './quote-link';

export interface MarkdownFile {
  readonly name: string;
  readonly text: string;
}

/** Writes one file an article, in the order given; names that would be equal get a number. */
export function markdownFiles(articles: readonly Article[], notes: readonly Note[]): readonly MarkdownFile[] {
  const taken = new Set<string>();
  return articles.map((article) => {
    const own = notes.filter(({ articleUrl, deletedAt }) => articleUrl === article.url && deletedAt === null);
    return { name: freeName(fileName(article), taken), text: articleMarkdown(article, own) };
  });
}

/** Writes the file of one article; `notes` in the order in which they shall stand. */
export function articleMarkdown(article: Article, notes: readonly Note[]): string {
  const tags = [...new Set(notes.flatMap((note) => note.tags))];
  const front = [
    `title: ${yaml(article.title)}`,
    `url: ${yaml(article.url)}`,
    `outlet: ${yaml(article.outlet ?? '')}`,
    `author: ${yaml(article.byline ?? '')}`,
    `published: ${yaml(article.publishedAt ?? '')}`,
    `created: ${yaml(new Date(article.firstSeenAt).toISOString())}`,
    `tags: [${tags.map((tag) => yaml(wikiTag(tag))).join(', ')}]`,
    'kind: says-who-article',
  ];
  return `---\n${front.join('\n')}\n---\n\n# ${plain(article.title)}\n\n${notes.map(noteMarkdown).join('\n\n')}\n`;
}

function noteMarkdown(note: Note): string {
  const { target, markdown, tags, rating, strength, reliability, credibility, evidence } = note;
  const { figure } = correctedTarget(target, note.corrections);
  const facts = [
    `- Source: ${plain(sourceNameOf(note) ?? 'none given')}`,
    ...(figure === null
      ? []
      : [`- Figure: ${figure.low ?? '…'}–${figure.high ?? '…'} ${plain(figure.item)}, ${figure.outcome}`]),
    ...(rating === 'none' ? [] : [`- Rating: ${rating}`]),
    ...(strength === 'none' ? [] : [`- Strength: ${strength}`]),
    `- Grade: ${reliability}${credibility}`,
    ...(Object.keys(note.corrections).length === 0 ? [] : [`- Corrected: ${Object.keys(note.corrections).join(', ')}`]),
    ...(tags.length === 0 ? [] : [`- Tags: ${tags.map((tag) => `#${wikiTag(tag)}`).join(' ')}`]),
    ...evidence.map(({ url, archiveUrl }) => `- Evidence: <${archiveUrl ?? url}>`),
    `- [On the page](<${quoteLink(note.articleUrl, target)}>)`,
  ];
  const quote = target.quote.split(/\r?\n/).map((line) => `> ${plain(line)}`);
  return [`${quote.join('\n')}\n^note-${note.id}`, facts.join('\n'), markdown].filter(Boolean).join('\n\n');
}

/** JSON strings are YAML strings in double quotes. */
function yaml(text: string): string {
  return JSON.stringify(text);
}

/** Letters, digits, "-", "_" and "/" only: what Obsidian takes for a tag. */
function wikiTag(tag: string): string {
  return tag.trim().replace(/[^\p{L}\p{N}_/-]+/gu, '-');
}

/** Words of the page stand as words: nothing in them becomes a link, a heading, an embed or HTML. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>#|~^$!=%]/g, '\\$&');
}

/** Names no Windows program may use, with any extension. */
const DEVICES = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;
/** Bytes are what file systems count; most letters of a long title take two or fewer. UTF-16 code units. */
const LONGEST_NAME = 100;

/** "2025-03-04 Both armies report losses.md": no character that Windows, macOS, a wiki link or a shell reads otherwise. */
function fileName({ title, publishedAt }: Article): string {
  const day = publishedAt?.match(/^\d{4}-\d{2}-\d{2}/)?.[0];
  const safe = title
    .normalize('NFC')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must go.
    .replace(/[\u0000-\u001f\u007f\u200b-\u200f\u202a-\u202e\u2066-\u2069<>:"/\\|?*#^[\]%]+/g, ' ')
    .replace(/\s+/g, ' ')
    .slice(0, LONGEST_NAME)
    .replace(/[\ud800-\udbff]$/, '')
    .replace(/^[. ]+|[. ]+$/g, '');
  const named = safe === '' || DEVICES.test(safe) ? `Article ${safe}`.trim() : safe;
  return day === undefined ? named : `${day} ${named}`;
}

/** File systems of Windows and macOS take "A.md" and "a.md" for one file. */
function freeName(name: string, taken: Set<string>): string {
  let free = name;
  for (let number = 2; taken.has(free.toLowerCase()); number += 1) free = `${name} ${number}`;
  taken.add(free.toLowerCase());
  return `${free}.md`;
}
