/**
 * A note's Markdown in, its blocks and runs of words out, as plain objects for a view to show as elements of its own.
 * The part of CommonMark that people write in notes; everything else stays as the words it is. Pure; linear; never throws.
 */

export type MarkdownBlock =
  | { readonly kind: 'heading'; readonly runs: readonly MarkdownRun[] }
  | { readonly kind: 'paragraph' | 'quote'; readonly runs: readonly MarkdownRun[] }
  /** `start` is the number of the first item, null for a list without numbers. */
  | { readonly kind: 'list'; readonly start: number | null; readonly items: readonly (readonly MarkdownRun[])[] }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'rule' };

export type MarkdownRun =
  | { readonly kind: 'plain' | 'strong' | 'emphasis' | 'code'; readonly text: string }
  /** `url` is an http or https address. */
  | { readonly kind: 'link'; readonly text: string; readonly url: string };

const FENCE = /^ {0,3}(?:```|~~~)/;
const HEADING = /^ {0,3}#{1,6} +(\S.*)$/;
const RULE = /^ {0,3}(?:(?:- *){3,}|(?:\* *){3,}|(?:_ *){3,})$/;
const ITEM = /^ {0,3}(?:[-*+]|(\d{1,3})[.)]) +(\S.*)$/;
const QUOTE = /^ {0,3}> ?(.*)$/;

/**
 * `code` · **strong** · *emphasis* · [words](address) · address. Each class leaves out the mark that ends it and is
 * bounded, so that a line of marks costs no more than its length times the bound.
 */
const RUN =
  /`([^`\n]{1,1000})`|\*\*([^*\s][^*\n]{0,1000})\*\*|__([^_\s][^_\n]{0,1000})__|\*([^*\s][^*\n]{0,1000})\*|(?<!\w)_([^_\s][^_\n]{0,1000})_(?!\w)|\[([^[\]\n]{1,1000})\]\(<?(https?:\/\/[^\s<>()]{1,2000})>?\)|(https?:\/\/[^\s<>()"]{1,2000}[^\s<>()".,;:!?])/g;

/** Lines that may go on in the next: `of` says as what. */
interface Lines {
  readonly kind: 'lines';
  readonly of: 'paragraph' | 'quote' | 'list';
  readonly start: number | null;
  readonly lines: string[];
}

/** Parses a note; line ends inside a paragraph stay, as people expect of a note. */
export function parseMarkdown(markdown: string): readonly MarkdownBlock[] {
  const pieces: (MarkdownBlock | Lines | null)[] = [];
  for (const piece of piecesOf(markdown.split(/\r?\n/))) {
    const last = pieces.at(-1);
    if (piece?.kind === 'lines' && last?.kind === 'lines' && goesOn(last, piece)) last.lines.push(...piece.lines);
    else pieces.push(piece);
  }
  return pieces.flatMap((piece) => (piece === null ? [] : piece.kind === 'lines' ? toBlock(piece) : piece));
}

/** One piece a line, or a code block of several; null for an empty line. */
function* piecesOf(lines: readonly string[]): Generator<MarkdownBlock | Lines | null> {
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (FENCE.test(line)) {
      const end = endOfCode(lines, at + 1);
      yield { kind: 'code', text: lines.slice(at + 1, end).join('\n') };
      at = end;
    } else yield line.trim() === '' ? null : (wholeLine(line) ?? linesOf(line));
  }
}

function endOfCode(lines: readonly string[], from: number): number {
  let end = from;
  while (end < lines.length && !FENCE.test(lines[end] ?? '')) end += 1;
  return end;
}

function wholeLine(line: string): MarkdownBlock | null {
  if (RULE.test(line)) return { kind: 'rule' };
  const [, words = ''] = HEADING.exec(line) ?? [];
  return words === '' ? null : { kind: 'heading', runs: parseRuns(words) };
}

function linesOf(line: string): Lines {
  const quote = QUOTE.exec(line);
  if (quote !== null) return { kind: 'lines', of: 'quote', start: null, lines: [quote[1] ?? ''] };
  const item = ITEM.exec(line);
  if (item !== null)
    return { kind: 'lines', of: 'list', start: item[1] === undefined ? null : Number(item[1]), lines: [item[2] ?? ''] };
  return { kind: 'lines', of: 'paragraph', start: null, lines: [line] };
}

function goesOn(last: Lines, next: Lines): boolean {
  return last.of === next.of && (last.start === null) === (next.start === null);
}

function toBlock({ of: kind, start, lines }: Lines): MarkdownBlock {
  if (kind === 'list') return { kind, start, items: lines.map(parseRuns) };
  return { kind, runs: parseRuns(lines.join('\n')) };
}

function parseRuns(text: string): readonly MarkdownRun[] {
  const runs: MarkdownRun[] = [];
  let from = 0;
  for (const match of text.matchAll(RUN)) {
    if (match.index > from) runs.push(plain(text.slice(from, match.index)));
    runs.push(toRun(match));
    from = match.index + match[0].length;
  }
  if (from < text.length) runs.push(plain(text.slice(from)));
  return runs;
}

function plain(text: string): MarkdownRun {
  return { kind: 'plain', text };
}

function toRun([whole, code, stars, lows, star, low, words, target]: RegExpMatchArray): MarkdownRun {
  if (code !== undefined) return { kind: 'code', text: code };
  const strong = stars ?? lows;
  if (strong !== undefined) return { kind: 'strong', text: strong };
  const emphasis = star ?? low;
  if (emphasis !== undefined) return { kind: 'emphasis', text: emphasis };
  return { kind: 'link', text: words ?? whole, url: target ?? whole };
}
