/**
 * A token in, its coarse kind out: closed word classes by list, the rest by ending and shape. Stands in for a part of
 * speech in the tagger's features. Part of the model's format: the lists are kept apart from the rules' lexicon, so that
 * a new word there does not silently change what the trained weights mean.
 */
import { TOKEN } from '../../text/tokens';

const LISTS = [
  'the a an this these those another each every any some no',
  'his her their its our my your whose',
  'he she it they we i you',
  'him them us me himself herself themselves itself who whom which',
  'that',
  'to',
  'of',
  'in on at',
  'by with from for into about against over under between among amid through during within without across near',
  'as than like',
  'is are was were be been being am',
  'has have had having',
  'do does did',
  'will would can could may might must should shall cannot',
  "not n't never nor",
  'and or',
  'but yet',
  'if because while although though when where after before since until whether unless so once why how what',
  "'s",
  'said says say told',
  'also still now then already just even only again later earlier further too however meanwhile',
  'officials official spokesman spokesperson spokeswoman president minister ministry government military army police forces group authorities leader leaders chief head general commander',
  'monday tuesday wednesday thursday friday saturday sunday today yesterday week month year',
  'one two three four five six seven eight nine ten dozen dozens hundreds thousands million billion',
] as const;

/** Kinds of words that no list holds; numbered behind the lists. */
export const OPEN_KIND = { upper: 30, name: 31, past: 32, gerund: 33, adverb: 34, plural: 35, lower: 36 } as const;
/** Kinds of tokens that are no words. */
export const MARK_KIND = {
  number: 40,
  comma: 41,
  stop: 42,
  colon: 43,
  dash: 44,
  bracket: 45,
  quote: 46,
  other: 47,
  newline: 48,
} as const;

const LISTED: ReadonlyMap<string, number> = new Map(
  LISTS.flatMap((list, index) => list.split(' ').map((word) => [word, index + 1] as const)),
);

/** Returns the kind of a token, 1–48; `printed` is the token as it stands, `word` its lower-case form. */
export function wordKind(tokenKind: number, printed: string, word: string): number {
  switch (tokenKind) {
    case TOKEN.word:
      return LISTED.get(word) ?? openKind(printed, word);
    case TOKEN.number:
    case TOKEN.mixed:
      return MARK_KIND.number;
    case TOKEN.newline:
      return MARK_KIND.newline;
    case TOKEN.doubleQuote:
    case TOKEN.singleQuote:
      return MARK_KIND.quote;
    default:
      return markKind(word);
  }
}

/** Kinds of some words of the lists, for those who look for them. */
export const LIST_KIND = {
  relative: 4,
  that: 5,
  like: 10,
  be: 11,
  will: 14,
  and: 16,
  but: 17,
  because: 18,
  said: 20,
} as const;

const CLAUSE_OPENERS: ReadonlySet<number> = new Set([
  LIST_KIND.relative,
  LIST_KIND.like,
  LIST_KIND.and,
  LIST_KIND.but,
  LIST_KIND.because,
  MARK_KIND.comma,
  MARK_KIND.stop,
  MARK_KIND.colon,
  MARK_KIND.dash,
  OPEN_KIND.gerund,
]);

/** Tells whether a clause may begin at a token of this kind: conjunctions, relative pronouns, marks, words in -ing. */
export function opensClause(kind: number): boolean {
  return CLAUSE_OPENERS.has(kind);
}

/** Tells whether a token of this kind may be a finite verb: auxiliaries, "said", words in -ed. */
export function looksVerbal(kind: number): boolean {
  return (kind >= LIST_KIND.be && kind <= LIST_KIND.will) || kind === OPEN_KIND.past || kind === LIST_KIND.said;
}

function openKind(printed: string, word: string): number {
  const initial = printed.charAt(0);
  if (initial !== initial.toLowerCase()) {
    return printed.length > 1 && printed === printed.toUpperCase() ? OPEN_KIND.upper : OPEN_KIND.name;
  }
  if (word.endsWith('ed')) return OPEN_KIND.past;
  if (word.endsWith('ing')) return OPEN_KIND.gerund;
  if (word.endsWith('ly')) return OPEN_KIND.adverb;
  return word.endsWith('s') ? OPEN_KIND.plural : OPEN_KIND.lower;
}

function markKind(mark: string): number {
  if (mark === ',') return MARK_KIND.comma;
  if ('.?!…'.includes(mark)) return MARK_KIND.stop;
  if (mark === ':' || mark === ';') return MARK_KIND.colon;
  if ('–—-'.includes(mark) || mark === '--') return MARK_KIND.dash;
  return '()[]'.includes(mark) ? MARK_KIND.bracket : MARK_KIND.other;
}
