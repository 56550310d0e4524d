/**
 * A line of a marked text in, the attribution that its colon alone makes out: "Minister: We will not yield",
 * "Twelve killed in raid: army". Only lines without a closing stop, so that lists in running text are left alone.
 */

import { trimContent } from './content-spans';
import type { Frame } from './frame';
import { kindOfNoun } from './lexicon/source-nouns';
import { isNominal, type MarkedText, type TokenRange, WORD_CLASS, wordAt } from './word-classes';

/** Tokens; "Former deputy head of the general staff". */
const LONGEST_SOURCE = 8;
/** Tokens; longer lines are no headlines. */
const LONGEST_HEADLINE = 30;

/** Finds the attribution of a headline with a colon; null when the line is none. */
export function findHeadlineFrame(marked: MarkedText, range: TokenRange): Frame | null {
  const isWholeLine = marked.sentenceOf[range.first - 1] !== marked.paragraphOf[range.first];
  if (!isWholeLine || range.end - range.first > LONGEST_HEADLINE || wordAt(marked, range.end - 1) === '.') return null;
  const colon = onlyColon(marked, range);
  if (colon === null) return null;
  const before = { first: range.first, end: colon };
  const behind = { first: colon + 1, end: range.end };
  if (isHeadlineSource(marked, before)) return frameOf(marked, before, behind, colon);
  return isHeadlineSource(marked, behind) ? frameOf(marked, behind, before, colon) : null;
}

function frameOf(marked: MarkedText, source: TokenRange, said: TokenRange, colon: number): Frame | null {
  const content = trimContent(marked, said.first, said.end);
  if (content === null || content.end - content.first < 3) return null;
  return { source, cue: { first: colon, end: colon + 1 }, content: [content], cueClass: 'neutral' };
}

function onlyColon(marked: MarkedText, range: TokenRange): number | null {
  let colon: number | null = null;
  for (let token = range.first; token < range.end; token += 1) {
    if (wordAt(marked, token) !== ':') continue;
    if (colon !== null) return null;
    colon = token;
  }
  return colon;
}

/** A few nouns, the last of which can speak: "Defence official", "Army". */
function isHeadlineSource(marked: MarkedText, range: TokenRange): boolean {
  if (range.end <= range.first || range.end - range.first > LONGEST_SOURCE) return false;
  for (let token = range.first; token < range.end; token += 1) {
    const isLink = marked.classes[token] === WORD_CLASS.determiner || wordAt(marked, token) === 'of';
    if (!isNominal(marked, token) && !isLink) return false;
  }
  return kindOfNoun(wordAt(marked, range.end - 1)) !== null;
}
