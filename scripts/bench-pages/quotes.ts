/**
 * Quotes to find again, and a text that was edited since they were saved. In: a text and chance; out: selectors, and the
 * text of today with the place where each quote stands in it. Pure: equal chance gives equal quotes and edits.
 */
import { describe } from '../../lib/anchors/anchor';
import type { Selectors } from '../../lib/anchors/selectors';
import type { Span } from '../../lib/text/span';

export interface SavedQuote {
  readonly selectors: Selectors;
  /** Where its words are in the edited text. */
  readonly expected: Span;
}

export interface EditedText {
  readonly text: string;
  readonly quotes: readonly SavedQuote[];
}

/** Shortest and longest quote, in code units: from a figure to a long sentence. */
const SHORTEST = 20;
const LONGEST = 240;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** Returns `count` quotes of a text, each from the start of a word to the end of a word. */
export function drawQuotes(text: string, count: number, random: () => number): readonly Span[] {
  const words = [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => ({ start: index, end: index + word.length }));
  return Array.from({ length: count }, () => {
    const first = Math.floor(random() * words.length);
    const length = SHORTEST + random() * (LONGEST - SHORTEST);
    const start = words[first]?.start ?? 0;
    const last = words.findLast(({ end }, index) => index >= first && end <= start + length) ?? words[first];
    return { start, end: last?.end ?? text.length };
  });
}

/**
 * Returns the text with a line put before it, so that no stored position holds, and with a share (0–1) of its letters
 * replaced, left out or doubled. Figures stay: a changed figure is another quote.
 */
export function editText(text: string, spans: readonly Span[], share: number, random: () => number): EditedText {
  const lead = 'Corrected on Friday: an earlier report named another place.\n\n';
  const moved = new Int32Array(text.length + 1);
  const pieces = [lead];
  let length = lead.length;
  for (let at = 0; at < text.length; at += 1) {
    moved[at] = length;
    const piece = random() < share ? editLetter(text.charAt(at), random) : text.charAt(at);
    pieces.push(piece);
    length += piece.length;
  }
  moved[text.length] = length;
  const quotes = spans.map((span) => ({
    selectors: describe(text, span),
    expected: { start: moved[span.start] ?? 0, end: moved[span.end] ?? 0 },
  }));
  return { text: pieces.join(''), quotes };
}

function editLetter(letter: string, random: () => number): string {
  if (!/\p{L}/u.test(letter)) return letter;
  const other = LETTERS.charAt(Math.floor(random() * LETTERS.length));
  return [other, '', letter + other][Math.floor(random() * 3)] ?? letter;
}
