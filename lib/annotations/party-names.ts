/**
 * A token in, whether and how it names something out, by its capital and the words that never are names. Shared by what
 * finds the parties, the armed groups and the places of a text.
 */
import { isCapitalised, type TextUnits } from '../text/text-units';
import { TOKEN } from '../text/tokens';
import { ADVERBS, CONJUNCTIONS, DETERMINERS, PREPOSITIONS, TIME_WORDS } from './lexicon/function-words';
import { NAME_PREFIXES } from './lexicon/party-evidence';
import { wordAt } from './word-classes';

/** Characters; shorter names share too little for a common stem to mean anything. */
export const SHORTEST_NAME = 4;
/** Words of four letters and more, all with capitals: fewer may be a name alone. */
const TITLE_WORDS = 4;
const PLAIN_WORDS: readonly ReadonlySet<string>[] = [ADVERBS, CONJUNCTIONS, DETERMINERS, PREPOSITIONS, TIME_WORDS];

/** Returns the key of the name that ends at `token`: its word, after a prefix that belongs to it; null for no name. */
export function nameKeyAt(units: TextUnits, token: number): string | null {
  const word = wordAt(units, token);
  if (
    word.length < SHORTEST_NAME ||
    word.includes('-') ||
    units.tokens.kind[token] !== TOKEN.word ||
    !isCapitalised(units, token)
  )
    return null;
  return hasNamePrefix(units, token) ? `${units.words[token - 1]} ${word}` : word;
}

/** "North" before "Keld". */
export function hasNamePrefix(units: TextUnits, token: number): boolean {
  return NAME_PREFIXES.has(wordAt(units, token - 1)) && isCapitalised(units, token - 1);
}

/** Tells whether a lower-case word is of a closed class: it is no name, capital or not. */
export function isPlainWord(word: string): boolean {
  return PLAIN_WORDS.some((words) => words.has(word));
}

export function isSentenceHead(units: TextUnits, token: number): boolean {
  return units.sentences.first[units.sentenceOf[token] ?? -1] === token;
}

/** In "Minister Says Keld Has Lost Two Bridges" capitals tell nothing. */
export function isTitleCase(units: TextUnits, sentence: number): boolean {
  const end = units.sentences.end[sentence] ?? 0;
  let capitals = 0;
  for (let token = units.sentences.first[sentence] ?? 0; token < end; token += 1) {
    if (units.tokens.kind[token] !== TOKEN.word || wordAt(units, token).length < SHORTEST_NAME) continue;
    if (!isCapitalised(units, token)) return false;
    capitals += 1;
  }
  return capitals >= TITLE_WORDS;
}
