/** Plain word search: what a reader typed in, whether a text holds all of it out. Case and accents do not count. Pure. */

/** Words a query may hold; the rest is ignored. */
const MOST_WORDS = 12;

/** Splits a query at white space into folded words. */
export function wordsOf(query: string): readonly string[] {
  return fold(query)
    .split(/\s+/)
    .filter((word) => word !== '')
    .slice(0, MOST_WORDS);
}

/** Tells whether a text holds every word, inside longer words too. `words` come from {@link wordsOf}. */
export function matchesWords(text: string, words: readonly string[]): boolean {
  const folded = fold(text);
  return words.every((word) => folded.includes(word));
}

/** Lower case, without accents, with one kind of apostrophe. */
function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .replace(/[’ʼ]/g, "'")
    .toLowerCase();
}
