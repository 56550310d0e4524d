/**
 * Text in, the words search knows it by out: lower case, without accents, numbers without separators. Languages
 * written without spaces give one word a character, and a longer query is then a phrase of them. Pure; never throws.
 */

/** Longer words are cut: nobody types them, and they would fill the index. UTF-16 code units. */
const LONGEST_WORD = 40;

const UNSPACED = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}`;
/** "ab12" · "損" of "損失" · not "’", "—". */
const WORD = new RegExp(String.raw`[${UNSPACED}]|(?:(?![${UNSPACED}])[\p{L}\p{N}])+`, 'gu');
const PLAIN_WORD = /[a-z0-9]+/g;
/** "32,500", "32 500", "32.500": the mark between groups of three. */
const THOUSANDS = /(\d)[,.'’\u00a0\u202f\u2009 ](?=\d{3}(?!\d))/g;
const MARKS = /\p{M}+/gu;

/** Splits a text into its words, in order, each as often as it stands there. */
export function searchWords(text: string): readonly string[] {
  const folded = fold(text);
  // The printable ASCII of most notes needs no look at Unicode's tables: four times faster.
  const found = folded.match(isPlain(folded) ? PLAIN_WORD : WORD) ?? [];
  return found.map((word) => (word.length > LONGEST_WORD ? word.slice(0, LONGEST_WORD) : word));
}

function fold(text: string): string {
  const joined = text.replace(THOUSANDS, '$1');
  if (isPlain(joined)) return joined.toLowerCase();
  return joined.normalize('NFKD').replace(MARKS, '').toLowerCase().normalize('NFC').replace(/ß/g, 'ss');
}

function isPlain(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII is meant.
  return /^[\x00-\x7f]*$/.test(text);
}
