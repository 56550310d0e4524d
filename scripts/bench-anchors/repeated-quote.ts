/** Puts one sentence into a text fifty times: a text and chance in; the text with the places of the sentence's figure out. Pure. */

import type { Span } from '../../lib/text/span';
import { type Chance, longSentencesOf } from './edit-kinds';

const REPEATS = 50;
const SENTENCE = ' Officials said 7 people had died there.';
const QUOTE = '7 people';

/** A text has only so many sentences to stand behind; a short one takes fewer. Labels are none: "Photo" stands everywhere. */
export function withRepeats(text: string, chance: Chance): { readonly text: string; readonly spans: readonly Span[] } {
  const ends = longSentencesOf(text).map(({ end }) => end);
  const chosen = ends
    .map((end) => ({ end, place: chance() }))
    .sort((a, b) => a.place - b.place)
    .slice(0, REPEATS)
    .map(({ end }) => end)
    .sort((a, b) => a - b);
  let repeated = '';
  let from = 0;
  const spans = chosen.map((end) => {
    repeated += text.slice(from, end);
    from = end;
    const start = repeated.length + SENTENCE.indexOf(QUOTE);
    repeated += SENTENCE;
    return { start, end: start + QUOTE.length };
  });
  return { text: repeated + text.slice(from), spans };
}
