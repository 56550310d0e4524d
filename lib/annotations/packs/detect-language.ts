/**
 * A text in, the language its commonest words are of out: its first 300 words are looked at, and where two languages
 * are nearly alike none is named.
 */
import { languagesOfWord } from './commonest-words';

/** UTF-16 code units; some 300 words, far more than are needed. */
const SAMPLE = 2_000;
const FEWEST_WORDS = 20;
/** Weight of the commonest words a text must hold per word: 0.2 to 0.5 in news of the language, under 0.1 in others. */
const LEAST_WEIGHT = 0.12;
/** How many times the weight of the next language the first must have. */
const MARGIN = 1.5;

/** Tells the language as a primary subtag ("en", "es"); null when the text is too short or of another language. */
export function detectLanguage(text: string): string | null {
  const words = text
    .slice(0, SAMPLE)
    .toLowerCase()
    .split(/[\s.,;:!?()"“”«»]+/)
    .filter((word) => word !== '');
  if (words.length < FEWEST_WORDS) return null;
  const [first, second] = weigh(words);
  if (first === undefined || first.weight < LEAST_WEIGHT * words.length) return null;
  return first.weight < MARGIN * (second?.weight ?? 0) ? null : first.language;
}

interface Weighed {
  readonly language: string;
  weight: number;
}

/** Heaviest first. A word that several languages share counts for each of them by its part. */
function weigh(words: readonly string[]): readonly Weighed[] {
  const weighed = new Map<string, Weighed>();
  for (const word of words) {
    const languages = languagesOfWord(word);
    for (const language of languages) {
      const entry = weighed.get(language) ?? { language, weight: 0 };
      entry.weight += 1 / languages.length;
      weighed.set(language, entry);
    }
  }
  return [...weighed.values()].sort((a, b) => b.weight - a.weight);
}
