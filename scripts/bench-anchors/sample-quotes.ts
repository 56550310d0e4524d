/**
 * What readers keep of an article: an annotated text and chance in, up to 200 spans out. Those of the engine's marks
 * first, then whole sentences and short phrases until there are enough. Pure.
 */

import type { AnnotatedText } from '../../lib/annotations/annotation';
import { toMarks, wholeOf } from '../../lib/highlights/marks';
import type { Span } from '../../lib/text/span';
import { type Chance, longSentencesOf } from './edit-kinds';

export const QUOTES = 200;
/** Marks take at most this share, so that phrases are among the quotes too. */
const MARKED_SHARE = 0.6;
/** Code units on each side of a quote that make a passage of it. */
const SURROUNDINGS = 16;
const LONGEST_PHRASE = 6;
const SHORTEST_PHRASE = 3;

/** Returns spans of the text, each once. */
export function sampleQuotes(text: string, annotated: AnnotatedText, chance: Chance): readonly Span[] {
  const marked = shuffle(toMarks(annotated).map(wholeOf), chance).slice(0, QUOTES * MARKED_SHARE);
  const sentences = shuffle(longSentencesOf(text), chance).slice(0, (QUOTES - marked.length) / 2);
  const phrases = Array.from({ length: QUOTES }, () => phraseOf(text, chance));
  const spans = new Map<string, Span>();
  for (const span of [...marked, ...sentences, ...phrases]) {
    if (span.end > span.start && !isPrintedTwice(text, span)) spans.set(`${span.start}-${span.end}`, span);
  }
  return [...spans.values()].slice(0, QUOTES);
}

/** A caption that the page prints twice has no right place once one of the two was moved or deleted. */
function isPrintedTwice(text: string, { start, end }: Span): boolean {
  const passage = text.slice(Math.max(0, start - SURROUNDINGS), end + SURROUNDINGS);
  return text.indexOf(passage) !== text.lastIndexOf(passage);
}

/** A few words, of one paragraph. */
function phraseOf(text: string, chance: Chance): Span {
  const words = SHORTEST_PHRASE + Math.floor(chance() * (LONGEST_PHRASE - SHORTEST_PHRASE + 1));
  const phrase = new RegExp(`[\\p{L}\\p{N}]+(?:[^\\p{L}\\p{N}\\n]+[\\p{L}\\p{N}]+){${words - 1}}`, 'gu');
  phrase.lastIndex = Math.max(0, text.indexOf(' ', Math.floor(chance() * text.length)));
  const found = phrase.exec(text);
  return found === null ? { start: 0, end: 0 } : { start: found.index, end: found.index + found[0].length };
}

function shuffle<T>(list: readonly T[], chance: Chance): readonly T[] {
  return list
    .map((item) => ({ item, place: chance() }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item);
}
